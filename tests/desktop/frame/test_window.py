import dataclasses

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.note import NoteContent
from console.model.roles import Role
from console.model.screen import Link, SyncTruth
from tests.desktop.samples import (
    HITS,
    NOW,
    Clock,
    commit,
    compose,
    desk,
    kept_items,
    screen,
    speak,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> MainWindow:
    made = furnish(MainWindow(theme, korean, clock))
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show_person("한지우", Role.COUNSELOR)
    made.show_desk(desk())
    made.show()
    qtbot.waitExposed(made)
    clock.move(1_000)
    return made


def least(window: MainWindow) -> QSize:
    layout = window.layout()
    assert layout is not None
    return layout.minimumSize()


def press(window: MainWindow, key: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """As the keyboard does: the window hears of it first, then the field under the hands."""
    modifiers = modifiers or Qt.KeyboardModifier.NoModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "")
    handle = window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, pressed)


def test_a_talk_ends_by_a_key_of_its_own_and_the_hands_stay_on_the_words(
    window: MainWindow,
) -> None:
    ended: list[str] = []
    window.session.ended.connect(ended.append)
    window.show_session(screen(60_000))
    window.open_page("session")
    press(window, ord("ㄷ"), Qt.KeyboardModifier.ControlModifier)
    assert ended == [screen(60_000).contact.id]
    assert QApplication.focusWidget() is window.session.note.editor


def test_two_tabs_and_a_space_in_the_words_end_no_talk(window: MainWindow) -> None:
    window.show_session(screen(60_000))
    window.open_page("session")
    after: QWidget | None = window.session.note.editor
    reached: list[QWidget] = []
    while after is not None and len(reached) < 2:
        after = after.nextInFocusChain()
        if (
            after is not None
            and after.isVisible()
            and after.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            reached.append(after)
    assert window.session.buttons.end not in reached


def test_f2_accepts_from_every_page(window: MainWindow) -> None:
    asked: list[str] = []
    window.queue.accept_requested.connect(asked.append)
    window.open_page("services")
    press(window, Qt.Key.Key_F2)
    assert asked == ["c-mindeulle"]
    assert window.page == "services"


def test_f2_in_the_middle_of_a_talk_takes_nobody(window: MainWindow) -> None:
    asked: list[str] = []
    window.queue.accept_requested.connect(asked.append)
    window.show_session(screen(760_000))
    press(window, Qt.Key.Key_F2)
    assert asked == []
    window.show_session(screen(1_600_000, ended_at=NOW))
    press(window, Qt.Key.Key_F2)
    assert asked == ["c-mindeulle"]


def test_a_ring_in_a_talk_changes_neither_page_nor_focus_nor_words(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    editor = window.session.note.editor
    compose(editor, "난")
    window.show_desk(desk(empty=True))
    window.show_desk(desk())
    window.show_truth(SyncTruth(link=Link.OFFLINE, since=NOW, kept=2))
    assert window.page == "session"
    assert QApplication.focusWidget() is editor
    assert editor.composing
    commit(editor, "난")
    assert editor.toPlainText() == "난"


def test_f_keys_go_where_they_belong(window: MainWindow) -> None:
    window.show_session(screen(760_000))
    press(window, Qt.Key.Key_F3)
    assert window.page == "session"
    assert QApplication.focusWidget() is window.session.side.lookup.field.edit
    press(window, Qt.Key.Key_F4)
    assert QApplication.focusWidget() is window.session.note.editor
    press(window, Qt.Key.Key_F8)
    assert window.session.side.risk.isVisible()


def test_without_a_talk_f3_opens_the_directory(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F3)
    assert window.page == "services"
    press(window, Qt.Key.Key_F4)
    assert window.page == "services"


def test_ctrl_m_stamps_in_hangul_state_too(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    commit(window.session.note.editor, "말")
    press(window, ord("ㅡ"), Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.note.editor.lines()) == 2


def test_f12_shows_the_numbers_within_the_window_and_gives_the_words_back(
    window: MainWindow,
) -> None:
    window.show_session(screen(760_000))
    window.open_page("session")
    press(window, Qt.Key.Key_F12)
    page = window.overlays.emergency
    assert page.isVisible()
    assert page.geometry() == window.rect()
    assert page.window() is window
    press(window, Qt.Key.Key_F12)
    assert not page.isVisible()
    assert QApplication.focusWidget() is window.session.note.editor


def test_the_status_bar_tells_the_truth_and_opens_the_list(window: MainWindow) -> None:
    window.show_truth(SyncTruth(link=Link.OFFLINE, since=NOW, kept=4))
    window.show_kept(kept_items())
    said = window.status._sync.accessibleName()
    assert said.startswith("연결이 끊겼습니다 · 4건")
    window.status.asked.emit()
    panel = window.overlays.kept
    assert panel.isVisible()
    assert panel.geometry().bottom() < window.height() - window.status.height()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_small_windows_are_compact(window: MainWindow, theme: Theme) -> None:
    assert not bool(theme.look.compact)
    window.resize(1366, 768)
    assert theme.look.compact
    assert window.status.height() == 36
    window.resize(1440, 900)
    assert not theme.look.compact


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_page_fits_on_1366_by_768(
    window: MainWindow, korean: Languages, language: str
) -> None:
    speak(korean, "en" if language == "en" else "ko")
    window.resize(1366, 768)
    window.show_session(screen(760_000))
    for page in ("queue", "session", "services"):
        window.open_page(page)
        QApplication.processEvents()
        assert window.size().toTuple() == (1366, 768)
        assert least(window).width() <= 1366
    window.session.toggle_risk()
    QApplication.processEvents()
    assert least(window).width() <= 1366


def test_language_and_look_change_while_running_and_words_stay(
    window: MainWindow, theme: Theme
) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    commit(window.session.note.editor, "쓰던 글")
    window.switch_language("en")
    QApplication.processEvents()
    window.wear("dark")
    window.preferences.keep(scale=1.3)
    assert window.session.note.editor.toPlainText() == "쓰던 글"
    assert window.rail._buttons["queue"].text() == "Queue"
    assert theme.look.scheme == "dark"
    window.preferences.keep(scale=1.0)


def test_the_sign_in_page_lies_in_front_and_only_f12_works(window: MainWindow) -> None:
    front = QWidget()
    asked: list[str] = []
    window.queue.accept_requested.connect(asked.append)
    window.show_front(front)
    assert not bool(window.signed_in)
    press(window, Qt.Key.Key_F2)
    assert asked == []
    press(window, Qt.Key.Key_F12)
    assert window.overlays.emergency.isVisible()
    press(window, Qt.Key.Key_F12)
    window.show_front(None)
    assert window.signed_in


def test_locking_hands_on_what_was_written(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    got: list[NoteContent] = []
    window.session.content_changed.connect(lambda _id, content: got.append(content))
    commit(window.session.note.editor, "말")
    window.show_front(QWidget())
    assert got[-1].text == "말"


def test_closing_hands_on_what_was_written(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    got: list[str] = []
    window.session.content_changed.connect(lambda _id, content: got.append(content.text))
    window.closing.connect(lambda: got.append("closing"))
    commit(window.session.note.editor, "말")
    window.close()
    assert got == ["말", "closing"]


def test_a_notice_has_a_strip_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notice("warn", "비밀번호만으로 지키고 있습니다.", "자세히")
    assert window.strip.isVisible()
    with qtbot.waitSignal(window.notice_asked, timeout=500):
        window.strip._action.click()
    window.show_notice("warn", "")
    assert not window.strip.isVisible()


def test_the_count_of_the_queue_is_quiet_in_a_talk(window: MainWindow) -> None:
    assert not bool(window.rail._buttons["queue"].item.quiet)
    window.show_session(screen(760_000))
    assert window.rail._buttons["queue"].item.quiet
    window.show_desk(dataclasses.replace(desk(), waiting=()))
    assert window.rail._buttons["queue"].item.count == 0


def ctrl_k(window: MainWindow) -> None:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def test_the_palette_loses_no_syllable_and_gives_the_words_back(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    editor = window.session.note.editor
    commit(editor, "쓰던 ")
    compose(editor, "글")
    ctrl_k(window)
    palette = window.overlays.palette
    assert palette.field.edit.hasFocus()
    flushed = window.session.flush()
    assert flushed is not None
    assert flushed.text == "쓰던 글"
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor
    commit(editor, "글")
    assert editor.toPlainText() == "쓰던 글"


def test_the_palette_lies_exactly_over_the_sheet(window: MainWindow) -> None:
    window.show_session(screen(760_000))
    window.open_page("session")
    QApplication.processEvents()
    ctrl_k(window)
    paper, note = window.overlays.palette.paper, window.session.note
    left = note.mapTo(window, note.rect().topLeft()).x()
    assert (paper.left(), paper.width()) == (left, note.width())
    ctrl_k(window)
    assert window.overlays.open is None


def test_what_the_palette_does_is_done_where_the_hands_were(window: MainWindow) -> None:
    window.show_session(screen(760_000, NoteContent()))
    window.open_page("session")
    editor = window.session.note.editor
    commit(editor, "말")
    ctrl_k(window)
    field = window.overlays.palette.field.edit
    commit(field, "시각")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.overlays.open is None
    assert QApplication.focusWidget() is editor
    assert len(editor.lines()) == 2


def test_nothing_of_the_palette_moves_when_something_arrives(window: MainWindow) -> None:
    window.show_session(screen(760_000))
    window.open_page("session")
    ctrl_k(window)
    palette = window.overlays.palette
    commit(palette.field.edit, "상담")
    rows, paper = palette.list.rows, palette.paper
    window.show_desk(desk(empty=True))
    window.show_truth(SyncTruth(link=Link.OFFLINE, since=NOW, kept=3))
    window.show_session(screen(800_000))
    QApplication.processEvents()
    assert (palette.list.rows, palette.paper) == (rows, paper)
    assert palette.field.edit.hasFocus()


@pytest.mark.parametrize("page", ["queue", "services", "session"])
def test_the_palette_opens_on_every_page(window: MainWindow, page: str) -> None:
    window.open_page(page)
    ctrl_k(window)
    assert window.overlays.palette.isVisible()
    assert window.rect().contains(window.overlays.palette.paper)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.page == "services"
    assert window.overlays.open is None


def test_a_service_found_anywhere_opens_where_it_is_of_use(window: MainWindow) -> None:
    window.finder.show_service(HITS[1])
    assert window.page == "services"
    assert window.services.panel.chosen == HITS[1]
    window.show_session(screen(760_000))
    window.finder.show_service(HITS[0])
    assert window.page == "session"
    assert window.session.side.lookup.chosen == HITS[0]
