from console.center import manage
from console.desktop.control.ownhelp import ASKED_MS
from console.model import commands as c
from console.model.help import ESCALATE_MS
from console.model.roles import Role
from tests.desktop.running import Eyes, Opens, rings
from tests.support import inside
from tests.support.center import RunningCenter
from tests.support.faults import Fault

PHONE = "02-2133-0119"


def on_call(center: RunningCenter) -> None:
    center.staff("boram", Role.SUPERVISOR)
    manage.on_call_set(center.home, "boram", PHONE)


def in_a_talk(center: RunningCenter, opens: Opens) -> Eyes:
    eyes = opens(center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(center))
    return eyes


def said(eyes: Eyes) -> str:
    return eyes.window.session.buttons.help.text()


def asks(eyes: Eyes) -> None:
    """F7, wherever one is."""
    assert eyes.window.doer.do("help")


def answers(other: Eyes, body: c.Request) -> None:
    other.shift.panels.own_help._means.ask(body, lambda _reply: None)


def test_asked_seen_coming_and_all_right_again(running_center: RunningCenter, opens: Opens) -> None:
    on_call(running_center)
    eyes, other = in_a_talk(running_center, opens), opens(running_center.url, home="other")
    other.enter_online("boram")
    before = eyes.window.session.buttons.end.geometry()
    asks(eyes)
    assert said(eyes).startswith("청했습니다 0:0")
    eyes.until(lambda: inside.rows(running_center, "help"))
    row = inside.rows(running_center, "help")[0]
    assert row["contact_id"] == eyes.window.session.contact_id
    me = row["staff_id"]
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    answers(other, c.HelpSee(staff_id=me))
    eyes.until(lambda: said(eyes) == "boram 님 님이 봤습니다")
    answers(other, c.HelpCome(staff_id=me))
    eyes.until(lambda: said(eyes) == "오고 있습니다")
    assert eyes.window.session.buttons.end.geometry() == before
    asks(eyes)
    eyes.sees("이제 괜찮아지셨습니까?")
    assert eyes.shift.panels.own_help.moment.open
    eyes.window.session.line.help.button.click()
    eyes.until(lambda: said(eyes) == "도움 요청")
    eyes.until(lambda: inside.rows(running_center, "help")[0]["closed_at"])


def test_from_the_queue_too_without_any_talk(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.window.queue.help.button.click()
    eyes.until(lambda: inside.rows(running_center, "help"))
    assert inside.rows(running_center, "help")[0]["contact_id"] is None
    assert eyes.window.page == "queue"
    assert eyes.window.queue.help.button.text().startswith("청했습니다")


def test_with_the_center_gone_it_says_at_once_whom_to_call(
    running_center: RunningCenter, opens: Opens
) -> None:
    on_call(running_center)
    eyes = in_a_talk(running_center, opens)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.on_call_phone == PHONE)
    running_center.stop()
    eyes.until(lambda: eyes.shift.panels.own_help.moment.offline)
    asks(eyes)
    eyes.until(lambda: said(eyes) == "보내지 못했습니다")
    eyes.sees(PHONE)
    eyes.window.session.line.help.button.click()
    assert said(eyes) == "도움 요청"


def test_without_an_answer_it_is_not_certain_and_the_feed_may_still_bring_it(
    running_center: RunningCenter, opens: Opens
) -> None:
    on_call(running_center)
    eyes = in_a_talk(running_center, opens)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.on_call_phone == PHONE)
    running_center.faults.add("POST /v1/requests", Fault.DROP_ANSWER, times=99)
    asks(eyes)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    assert said(eyes).startswith("청했습니다")


def test_unseen_it_goes_to_who_is_on_call(running_center: RunningCenter, opens: Opens) -> None:
    on_call(running_center)
    eyes = in_a_talk(running_center, opens)
    asks(eyes)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    running_center.clock.ahead += ESCALATE_MS  # type: ignore[attr-defined]  # a test's clock
    eyes.sees("당직 boram 님 님에게 넘겼습니다", PHONE)
    assert said(eyes).startswith("청했습니다")


def test_closing_that_did_not_get_through_is_said(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = in_a_talk(running_center, opens)
    asks(eyes)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    running_center.stop()
    eyes.until(lambda: eyes.shift.panels.own_help.moment.offline)
    asks(eyes)
    eyes.window.session.line.help.button.click()
    eyes.sees("괜찮아졌다고 알리지 못했습니다")
    assert eyes.shift.panels.own_help.moment.open


def test_a_hand_that_presses_twice_asks_once(running_center: RunningCenter, opens: Opens) -> None:
    eyes = in_a_talk(running_center, opens)
    asks(eyes)
    asks(eyes)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    assert not eyes.shift.panels.own_help.moment.offered
    assert ASKED_MS > 10_000


def test_the_next_person_sees_nothing_of_it(running_center: RunningCenter, opens: Opens) -> None:
    eyes = in_a_talk(running_center, opens)
    asks(eyes)
    eyes.until(lambda: eyes.shift.panels.own_help.moment.open)
    eyes.signed_out()
    assert said(eyes) == "도움 요청"
