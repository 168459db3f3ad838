from console.model import commands as c
from console.model.roles import Role
from tests.desktop.running import Eyes, Opens
from tests.support import inside
from tests.support.center import RunningCenter

WORDS = "곁에 있겠습니다."


def with_a_message(center: RunningCenter, opens: Opens) -> Eyes:
    center.staff("boram", Role.SUPERVISOR)
    eyes, other = opens(center.url), opens(center.url, home="other")
    eyes.enter_online("mina")
    other.enter_online("boram")
    to = eyes.shift.panels.own_help._means.staff_id
    body = c.MessageSend(to_id=to, text=WORDS)
    other.shift.panels.own_help._means.ask(body, lambda _reply: None)
    eyes.until(lambda: eyes.window.queue.help.line.messages.message)
    return eyes


def test_it_comes_quietly_and_goes_when_it_was_read(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = with_a_message(running_center, opens)
    eyes.sees(WORDS, "boram 님")
    assert eyes.window.page == "queue"
    assert eyes.window.doer.do("message")
    eyes.until(lambda: eyes.window.queue.help.line.messages.message is None)
    assert inside.rows(running_center, "message")[0]["read_at"]
    assert eyes.window.session.line.messages.message is None


def test_what_could_not_be_marked_read_is_still_there(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = with_a_message(running_center, opens)
    running_center.stop()
    eyes.until(lambda: eyes.shift.panels.own_help.moment.offline)
    eyes.window.doer.do("message")
    eyes.until(lambda: not eyes.shift.panels.messages._reading)
    assert eyes.window.queue.help.line.messages.message is not None


def test_the_next_person_reads_none_of_it(running_center: RunningCenter, opens: Opens) -> None:
    eyes = with_a_message(running_center, opens)
    eyes.signed_out()
    assert eyes.window.queue.help.line.messages.message is None
