import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.bell import HelpBell
from console.model.help import HelpState
from tests.desktop.samples import Clock
from tests.desktop.walls import call


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def bell(qtbot: QtBot, theme: Theme, korean: Languages, clock: Clock) -> HelpBell:
    assert korean.language == "ko"
    made = HelpBell(theme, clock)
    qtbot.addWidget(made)
    return made


def test_silent_while_nobody_asks(bell: HelpBell) -> None:
    bell.show_calls(())
    assert not bell.isVisible()


def test_who_and_since_when(bell: HelpBell, clock: Clock) -> None:
    bell.show_calls((call("정민호", 42),))
    assert bell.isVisible()
    assert bell.text() == "정민호 상담사 도움 요청 0:42"
    clock.move(3_000)
    bell._say()
    assert bell.text().endswith("0:45")
    assert not bell.hasFocus()


def test_several_are_counted(bell: HelpBell) -> None:
    bell.show_calls((call("정민호", 42), call("유가온", 3), call("오세린", 1)))
    assert bell.text().endswith("그 밖에 2명")


def test_whom_somebody_else_goes_to_it_does_not_ring_for(bell: HelpBell) -> None:
    bell.show_calls((call(state=HelpState.COMING, coming_name="오세린"),))
    assert not bell.isVisible()
    bell.show_calls((call(state=HelpState.COMING, mine=True),))
    assert bell.text() == "정민호 상담사에게 가는 중"


def test_where_there_is_no_room_the_name_stays(bell: HelpBell, qtbot: QtBot) -> None:
    bell.show_calls((call(),))
    bell.setFixedWidth(bell.minimumSizeHint().width())
    narrow = bell.grab().toImage()
    assert not narrow.isNull()
    with qtbot.waitSignal(bell.clicked):
        QTest.keyClick(bell, Qt.Key.Key_Return)


def test_its_time_rests_out_of_sight(bell: HelpBell) -> None:
    bell.show_calls((call(),))
    assert bell._tick.isActive()
    bell.show_calls(())
    assert not bell._tick.isActive()
