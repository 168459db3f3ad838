import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, desk


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    """The desk of somebody who may do everything, with three who wait and no talk yet."""
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.resize(1_440, 900)
    made.show_person("김도윤", Role.SUPERVISOR)
    made.show_desk(desk())
    made.open_page("queue")
    made.show()
    qtbot.waitExposed(made)
    return made
