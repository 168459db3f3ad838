from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.help.moment import HelpMoment
from console.desktop.session.desk import SessionDesk, View
from console.desktop.session.widths import USUAL, Widths
from console.desktop.style.theme import Look, Theme
from console.model.help import HelpState
from console.model.screen import HelpView
from tests.desktop.samples import NOW, Clock, screen


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> SessionDesk:
    made = SessionDesk(theme, Clock())
    qtbot.addWidget(made)
    made.resize(1368, 860)
    made.buttons.show_contact(screen(760_000).contact)
    made.show()
    QApplication.processEvents()
    return made


def told(desk: SessionDesk) -> list[tuple[str, Widths]]:
    got: list[tuple[str, Widths]] = []
    desk.columns_changed.connect(lambda density, wished: got.append((density, wished)))
    return got


def test_the_note_takes_what_the_others_leave(desk: SessionDesk) -> None:
    assert desk.note.geometry().left() == 24 + 256 + 16
    assert desk.note.width() == 1368 - 48 - 256 - 352 - 32
    assert desk.talk.width() == desk.note.width()


def test_an_edge_that_was_moved_is_told_once_when_let_go(desk: SessionDesk) -> None:
    got = told(desk)
    wide = desk.note.width()
    desk.handles["person"].pushed.emit(30)
    assert desk.note.width() == wide - 30
    assert got == []
    desk.handles["person"].released.emit()
    assert got == [("usual", Widths(286, 352))]
    desk.handles["person"].reset.emit()
    assert desk.widths == USUAL["usual"]


def test_the_keyboard_moves_it_too_and_comes_to_it_last(desk: SessionDesk) -> None:
    desk.activateWindow()
    handle = desk.handles["side"]
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert desk.widths.side == 352 + 16
    widget: QWidget | None = desk.note.editor
    order = []
    while widget is not None and widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    assert order.index(desk.buttons.end) < order.index(desk.handles["person"])


def test_each_density_has_its_own(desk: SessionDesk, theme: Theme) -> None:
    desk.handles["side"].pushed.emit(-40)
    theme.wear(replace(theme.look, density="compact"))
    assert desk.widths == USUAL["compact"]
    theme.wear(replace(theme.look, density="usual"))
    assert desk.widths.side == 392


def test_the_risk_asks_for_room_and_gives_it_back(desk: SessionDesk) -> None:
    before = desk.note.width()
    desk.ask_room(risk=True)
    assert before - desk.note.width() == 64
    desk.ask_room(risk=False)
    assert desk.note.width() == before


@pytest.mark.usefixtures("korean")
def test_whatever_help_says_nothing_else_moves(desk: SessionDesk) -> None:
    QApplication.processEvents()
    parts = (desk.note, desk.talk, desk.side, desk.person_place, desk.line.messages)
    before = [part.geometry() for part in parts[:4]]
    ends = desk.buttons.end.mapTo(desk, desk.buttons.end.rect().topLeft())
    for state in HelpState.ASKED, HelpState.SEEN, HelpState.COMING:
        view = HelpView(
            state=state,
            asked_at=NOW,
            by_name="김도윤",
            escalated_at=NOW if state is HelpState.ASKED else None,
            on_call_name="이보람",
            on_call_phone="02-2133-0119",
        )
        moment = HelpMoment(view=view)
        desk.buttons.help.show_moment(moment)
        desk.line.show_help(moment)
        QApplication.processEvents()
        assert [part.geometry() for part in parts[:4]] == before
        assert desk.buttons.end.mapTo(desk, desk.buttons.end.rect().topLeft()) == ends
        assert desk.line.width() >= desk.line.sizeHint().width()
        assert desk.line.geometry().bottom() < desk.note.y()


@pytest.mark.parametrize("language", ["ko", "en"])
def test_narrow_shows_one_column_and_the_whole_head(
    desk: SessionDesk, theme: Theme, language: str, request: pytest.FixtureRequest
) -> None:
    if language == "ko":
        request.getfixturevalue("korean")
    theme.wear(Look(scale=2.0, density="narrow", still=True))
    desk.resize(1222, 696)
    QApplication.processEvents()
    assert desk.narrow
    assert desk.note.isVisible()
    assert not desk.side.isVisible()
    assert not desk.person_place.isVisible()
    for part in (desk.buttons, desk.talk, desk.switch, desk.line, desk.note):
        assert desk.rect().contains(part.geometry())
    assert desk.switch.width() >= desk.switch.sizeHint().width()
    desk.note.editor.setFocus()
    QApplication.processEvents()
    lines = desk.note._scroll.viewport().height() / theme.line("read")
    assert lines >= 5
    desk.show_view(View.SIDE)
    assert desk.side.isVisible()
    assert not desk.note.isVisible()
    desk.show_view(View.PERSON)
    assert desk.person_place.isVisible()


def test_narrow_and_back_the_words_and_the_caret_are_where_they_were(
    desk: SessionDesk, theme: Theme
) -> None:
    editor = desk.note.editor
    editor.setPlainText("하나\n둘\n셋")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)
    theme.wear(Look(scale=2.0, density="narrow", still=True))
    desk.show_view(View.SIDE)
    desk.show_view(View.NOTE)
    theme.wear(Look(still=True))
    assert editor.textCursor().position() == 3
    assert desk.side.isVisible()


def test_a_signed_note_stands_in_the_notes_place(desk: SessionDesk) -> None:
    desk.show_signed(signed=True)
    assert desk.after.isVisible()
    assert not desk.note.isVisible()
    assert desk.after.geometry().top() == 104
