from PySide6.QtTest import QSignalSpy

from console.desktop.hands.presses import Presses
from tests.desktop.running import Opens, rings
from tests.support.center import RunningCenter


def test_tab_leads_to_a_button_and_space_presses_it(
    opens: Opens, running_center: RunningCenter
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.window.activateWindow()
    spy = QSignalSpy(eyes.window.queue.by_hand.asked)
    pressed = Presses(eyes.console).press("queue.by_hand._button")
    eyes.until(pressed)
    assert spy.count() == 1


def test_what_is_not_in_sight_is_not_pressed(opens: Opens, running_center: RunningCenter) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    assert not Presses(eyes.console).press("session.buttons.end")()


def test_the_row_of_one_contact_is_accepted(opens: Opens, running_center: RunningCenter) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.window.activateWindow()
    rings(running_center, "이슬", "call-1")
    second = rings(running_center, "민들레", "call-2")
    eyes.until(Presses(eyes.console).accepts(second))
    eyes.until(lambda: eyes.window.session.contact_id == second)
