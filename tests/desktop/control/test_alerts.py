from PySide6.QtWidgets import QWidget

from console.desktop.alerts.choices import Choice, Event
from tests.desktop.running import Opens, discreet, everything, rings
from tests.support.center import RunningCenter


def test_a_ring_brings_no_focus_no_window_and_no_warning(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    hands: QWidget | None = eyes.window.focusWidget()
    contact = rings(running_center)
    eyes.until(lambda: eyes.window.queue.model.position(contact) is not None)
    eyes.until(lambda: eyes.shift.panels.alerts.player.known)
    assert eyes.window.focusWidget() is hands
    eyes.signed_out()
    discreet(eyes, "민들레")
    assert "WARNING" not in eyes.log


def test_the_test_says_what_should_have_been_heard_and_seen(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    alerts, said = eyes.shift.panels.alerts, list[str]()
    alerts.tried.connect(said.append)
    alerts.test()
    eyes.until(lambda: said)
    alerts.test()
    eyes.until(lambda: len(said) == 2)
    assert said[0] == said[1]
    assert "빨간 점" in said[0]


def test_what_is_chosen_is_kept_for_the_person(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    alerts = eyes.shift.panels.alerts
    eyes.window.settings.toggle()
    eyes.until(lambda: "모두 시험해 보기" in everything(eyes.window))
    eyes.window.settings.toggle()
    alerts.choose(alerts.choices.with_event(Event.WAITS, Choice(on=False, volume=10)))
    eyes.signed_out()
    eyes.enter_online("mina")
    assert eyes.shift.panels.alerts.choices.of(Event.WAITS) == Choice(on=False, volume=10)
