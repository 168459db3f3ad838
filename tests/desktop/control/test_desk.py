from console.desktop.control.desk import NOT_CONNECTED
from console.desktop.queue import answers
from console.model.outcome import Answer
from console.model.screen import Link
from tests.desktop.running import Opens, rings
from tests.support import inside
from tests.support.center import RunningCenter


def test_a_talk_begins_however_it_began(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(running_center))
    assert eyes.window.page == "session"
    eyes.window.open_page("queue")
    # It is not opened again and again: the person stays where she went.
    eyes.shift.panels.touch()
    eyes.until(lambda: not eyes.shift.panels.desk._refresher._reading)
    assert eyes.window.page == "queue"


def test_i_am_on_a_call_opens_a_talk_without_a_center(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    running_center.stop()
    eyes.until(lambda: eyes.link is Link.OFFLINE)
    eyes.window.queue.by_hand.asked.emit()
    eyes.until(lambda: eyes.window.session.phase == "talk")
    running_center.start()
    eyes.until(lambda: inside.rows(running_center, "contact"))
    assert inside.rows(running_center, "contact")[0]["local"]


def test_what_did_not_connect_has_a_sentence() -> None:
    assert answers.sentence(Answer.REFUSED, NOT_CONNECTED) == answers.not_connected()
