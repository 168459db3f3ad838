import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, desk
from tests.desktop.walls import wall


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.resize(1_440, 900)
    made.show_person("김도윤", Role.SUPERVISOR)
    made.show_desk(desk())
    made.pages.wall.show_wall(wall())
    made.open_home()
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_supervisor_begins_at_the_wall(window: MainWindow) -> None:
    assert window.page == "wall"


def test_f11_hangs_it_on_the_wall_and_back(window: MainWindow) -> None:
    assert window.doer.do("wall_mode")
    assert window.isFullScreen()
    assert not window.rail.isVisible()
    assert window.theme.look.scale > 1.0
    assert window.preferences.value.scale == 1.0
    assert window.doer.do("wall_mode")
    assert not window.isFullScreen()
    assert window.rail.isVisible()
    assert window.theme.look.scale == 1.0


def test_esc_leads_back_too(window: MainWindow) -> None:
    window.doer.do("wall_mode")
    QTest.keyClick(window.pages.wall, Qt.Key.Key_Escape)
    assert not window.wall_mode.on


def test_another_page_is_not_shown_on_a_wall(window: MainWindow) -> None:
    window.doer.do("wall_mode")
    window.open_page("queue")
    assert not window.wall_mode.on
    assert window.rail.isVisible()
    window.wall_mode.leave()
    assert window.page == "queue"
