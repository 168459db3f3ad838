import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, screen


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.show_person("한지우", Role.COUNSELOR)
    made.show()
    return made


def test_what_has_to_be_read_is_asked_for_when_it_opens(window: MainWindow) -> None:
    opened: list[bool] = []
    window.finder.opened.connect(lambda: opened.append(True))
    window.finder.toggle()
    window.finder.toggle()
    assert opened == [True]
    assert window.overlays.open is None


def test_what_concerns_the_talk_names_the_person(window: MainWindow) -> None:
    window.show_session(screen(60_000))
    window.finder.toggle()
    rows = {row.key: row for row in window.overlays.palette.list.rows}
    assert rows["follow_up"].beside == "‘민들레’ 님"
    assert rows["emergency"].beside == ""


def test_an_action_is_done_once_the_palette_is_gone(window: MainWindow) -> None:
    window.finder.toggle()
    window.overlays.palette.chosen.emit("action", "page-3")
    assert window.overlays.open is None
    assert window.page == "services"
    window.overlays.palette.chosen.emit("action", "end")
    assert window.page == "services"
