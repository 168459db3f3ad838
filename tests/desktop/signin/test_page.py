from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Language, Languages
from console.desktop.signin.page import SignInPage
from console.desktop.signin.state import SignInState, Unsent
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import click, press, shown

LEFT = (Unsent("a", "한지우", 4), Unsent("b", "오세린", 12))


def made(qtbot: QtBot, theme: Theme, wide: int = 1440, high: int = 900) -> SignInPage:
    page = SignInPage(theme)
    qtbot.addWidget(page)
    page.resize(wide, high)
    page.show_state(SignInState(connected=True, center="서울 센터", seat="3번 자리", unsent=LEFT))
    shown(qtbot, page)
    return page


def inside(outer: QWidget, part: QWidget) -> bool:
    return outer.rect().contains(part.geometry())


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("size", [(1440, 900), (1366, 768), (1920, 1080), (1180, 768)])
def test_everything_is_in_sight_and_nothing_overlaps(
    qtbot: QtBot, theme: Theme, korean: Languages, language: Language, size: tuple[int, int]
) -> None:
    korean.switch(language)
    page = made(qtbot, theme, *size)
    page.show_door("closed")
    page.show_state(SignInState("damaged", connected=False, unsent=LEFT, seat="3"))
    page.grab()
    parts = [page._place, page._unsent, page._strip, page._practice]
    assert (page.width(), page.height()) == size
    assert all(inside(page, part) for part in (*parts, page._languages, page._night))
    for above, below in pairwise(parts):
        assert above.geometry().bottom() < below.geometry().top()
    assert page._night.geometry().right() < page._strip.geometry().left()
    assert page._strip.minimumSizeHint().width() <= page._strip.width()


class _Layouts(QObject):
    """Counts how often a page is laid out anew."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("high", [700, 900])
def test_a_page_at_rest_is_not_laid_out_again(qtbot: QtBot, theme: Theme, high: int) -> None:
    page = made(qtbot, theme, high=high)
    for _turn in range(20):
        QApplication.processEvents()
    layouts = _Layouts(page)
    page.installEventFilter(layouts)
    for _turn in range(20):
        QApplication.processEvents()
    assert layouts.seen == 0


def test_the_form_stands_where_the_picture_has_it(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    assert page._night.width() == 560
    assert (page.form.mapTo(page, QPoint()).x(), page.form.width()) == (800, 400)
    assert (page._strip.x(), page._strip.geometry().right() + 1) == (624, 1376)


def test_hands_on_what_a_person_asks_for(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    page.form.login.edit.setText("han.jiwoo")
    page.form.password.edit.setText("secret")
    with qtbot.waitSignal(page.submitted) as told:
        press(page.form.password.edit, Qt.Key.Key_Return)
    assert told.args == ["han.jiwoo", "secret"]
    with qtbot.waitSignal(page.language_chosen):
        click(page._languages._words["en"])
    with qtbot.waitSignal(page.drain_chosen) as drained:
        page._unsent.chosen.emit("a")
    assert drained.args == ["a"]


def test_practice_is_hidden_where_there_is_no_door(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    assert not page._practice.isVisible()
    page.show_door("closed")
    assert page._practice.isVisible()
    with qtbot.waitSignal(page.practice_chosen):
        click(page._practice)


def test_the_door_says_in_its_place_what_becomes_of_a_press(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    page = made(qtbot, theme)
    page.show_door("opening")
    assert page._door_says.text() == "연습 창을 따로 엽니다"
    with qtbot.assertNotEmitted(page.practice_chosen):
        click(page._practice)
    page.show_door("late")
    assert page._door_says.text() == "연습이 아직 열리지 않았습니다. 한 번 더 눌러 주십시오"
    with qtbot.waitSignal(page.practice_chosen):
        click(page._practice)
    korean.switch("en")
    qtbot.waitUntil(lambda: page._door_says.text().startswith("Practice has not opened"))


def test_f12_enlarges_the_numbers_and_gives_the_focus_back(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    edit = page.form.password.edit
    edit.setText("half-ty")
    edit.setFocus()
    press(edit, Qt.Key.Key_F12)
    qtbot.waitUntil(page._large.isVisible)
    assert page._large.geometry() == page.rect()
    page.resize(1200, 800)
    qtbot.waitUntil(lambda: page._large.geometry() == page.rect())
    focus = QApplication.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Escape)
    qtbot.waitUntil(edit.hasFocus)
    assert not page._large.isVisible()
    assert edit.text() == "half-ty"


def test_the_id_of_who_was_here_last_waits_for_its_password(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    page.form.password.edit.setText("left over")
    page.remember("han.jiwoo")
    qtbot.waitUntil(page.form.password.edit.hasFocus)
    assert page.form.login.text() == "han.jiwoo"
    assert page.form.password.text() == ""
    page.form.password.edit.setText("secret")
    page.clear()
    assert page.form.password.text() == ""


def test_every_control_is_reached_by_tab(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    page.show_door("closed")
    page.show_state(SignInState(connected=True, unsent=LEFT))
    page.show_language("ko")
    page.setFocus()
    seen: list[QWidget] = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        press(focus, Qt.Key.Key_Tab)
    names = [widget.accessibleName() or getattr(widget, "text", str)() for widget in seen]
    assert names == [
        "ID", "Password", "Show the password", "Sign in", "Send 한지우", "Send 오세린", "Enlarge",
        "Go to practice", "한국어", "ID",
    ]  # fmt: skip


def test_choosing_a_colleague_asks_for_a_supervisor_and_esc_goes_back(
    qtbot: QtBot, theme: Theme
) -> None:
    page = made(qtbot, theme)
    page.form.password.edit.setText("half-ty")
    with qtbot.waitSignal(page.drain_chosen):
        page._unsent.chosen.emit("b")
    drain = page.steps.drain
    qtbot.waitUntil(drain.login.edit.hasFocus)
    drain.login.edit.setText("moon.tk")
    drain.password.edit.setText("secret")
    with qtbot.waitSignal(page.drain_submitted) as told:
        press(drain.password.edit, Qt.Key.Key_Return)
    assert told.args == ["b", "moon.tk", "secret"]
    with qtbot.waitSignal(page.gone_back):
        press(drain.password.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.form.isVisible)
    assert drain.login.text() == drain.password.text() == ""
    assert page.form.password.text() == "half-ty"


def test_a_step_that_comes_under_the_numbers_waits_there(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    page.toggle_emergency()
    page.show_state(SignInState("no_center"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page._large.isAncestorOf(focus)
    page.toggle_emergency()
    qtbot.waitUntil(page.steps.center.url.edit.hasFocus)


def test_clearing_forgets_every_password(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    page.form.login.edit.setText("han.jiwoo")
    page.form.password.edit.setText("temporary-1")
    page.show_state(SignInState("busy"))
    page.show_state(SignInState("must_change_password"))
    new = page.steps.new_password
    assert new.isVisible()
    new.new.edit.setText("lantern-4")
    page.clear()
    page.show_state(SignInState("idle", connected=True))
    assert page.form.isVisible()
    assert new.new.text() + new._old + page.form.password.text() == ""


def test_in_a_window_exactly_one_answers_to_f12(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    window = furnish(MainWindow(theme, korean, lambda: 0))
    page = SignInPage(theme)
    qtbot.addWidget(window)
    window.show_front(page)
    shown(qtbot, window)
    handle = window.windowHandle()
    for large in (True, False):
        QTest.keyClick(handle, Qt.Key.Key_F12)
        assert page._large.isVisible() is large
        assert not window.overlays.emergency.isVisible()
    window.show_front(None)
    QTest.keyClick(handle, Qt.Key.Key_F12)
    assert window.overlays.emergency.isVisible()
    assert not page._large.isVisible()


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_large_letters_cover_nothing_and_the_answer_is_in_sight(
    qtbot: QtBot, theme: Theme, korean: Languages, language: Language, size: tuple[int, int]
) -> None:
    korean.switch(language)
    page = made(qtbot, theme, *size)
    theme.wear(replace(theme.look, scale=1.3))
    page.show_door("closed")
    page.show_state(SignInState("damaged", connected=False, unsent=LEFT, seat="3"))
    page.grab()
    qtbot.waitUntil(lambda: page._strip.minimumSizeHint().width() <= page._strip.width())
    page.show_state(SignInState("locked", connected=False, unsent=LEFT, seat="3"))
    assert (page.width(), page.height()) == size
    parts = [page._place, page._unsent, page._strip, page._practice]
    for above, below in pairwise(parts):
        assert above.geometry().bottom() < below.geometry().top()
    notice = page.form.notice
    seen = QRect(notice.mapTo(page._place, QPoint()), notice.size())
    assert page._place.rect().contains(seen)


def test_paper_and_night_are_painted(qtbot: QtBot, theme: Theme) -> None:
    page = made(qtbot, theme)
    picture: QImage = page.grab().toImage()
    assert picture.pixelColor(1000, 100).name() == "#ffffff"
    assert picture.pixelColor(20, 20).lightness() < 50


def test_who_was_here_last_finds_the_caret_in_the_password(qtbot: QtBot, theme: Theme) -> None:
    page = SignInPage(theme)
    page.remember("han.jiwoo")
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(page)
    shown(qtbot, window)
    assert page.form.password.edit.hasFocus()
