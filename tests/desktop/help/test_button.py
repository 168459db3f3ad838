import pytest
from pytestqt.qtbot import QtBot

from console.desktop.help.button import HelpButton
from console.desktop.help.moment import HelpMoment
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.help import HelpState
from console.model.screen import HelpView
from tests.desktop.samples import NOW, Clock, speak


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def button(qtbot: QtBot, theme: Theme, clock: Clock) -> HelpButton:
    made = HelpButton(theme, clock)
    qtbot.addWidget(made)
    made.show()
    return made


def asked(state: HelpState = HelpState.ASKED) -> HelpMoment:
    return HelpMoment(view=HelpView(state=state, asked_at=NOW - 12_000, by_name="김도윤"))


def test_the_time_is_computed_and_never_counted(
    button: HelpButton, clock: Clock, korean: Languages
) -> None:
    button.show_moment(asked())
    assert button.text() == "청했습니다 0:12"
    clock.move(3_600_000)
    button._tick.timeout.emit()
    assert button.text() == "청했습니다 1:00:12"
    speak(korean, "en")
    assert button.text() == "Asked 1:00:12"


@pytest.mark.usefixtures("korean")
def test_it_ticks_only_in_sight_and_only_while_nobody_has_seen_it(button: HelpButton) -> None:
    assert not button._tick.isActive()
    button.show_moment(asked())
    assert button._tick.isActive()
    button.hide()
    assert not button._tick.isActive()
    button.show()
    assert button._tick.isActive()
    button.show_moment(asked(HelpState.SEEN))
    assert not button._tick.isActive()
    assert button.text() == "김도윤 님이 봤습니다"


@pytest.mark.usefixtures("korean")
def test_a_usual_name_has_room_in_what_is_kept_free(button: HelpButton) -> None:
    for state in HelpState.ASKED, HelpState.SEEN, HelpState.COMING:
        button.show_moment(asked(state))
        assert button.sizeHint().width() <= button.widest
