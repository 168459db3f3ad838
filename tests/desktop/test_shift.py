"""A person's time at the desk: its beginning, its end, and what the next person finds."""

import threading

from console.model.screen import Link
from tests.desktop.running import Eyes, Opens, discreet, everything, rings
from tests.support import inside
from tests.support.center import RunningCenter
from tests.support.faults import Fault

ALWAYS = 10**6
WORDS = "민들레 님은 보일러를 끄고 지내신다고 함."


def drafted(center: RunningCenter) -> list[str]:
    found = [row["content"]["lines"] for row in inside.rows(center, "draft")]
    return ["".join(line["text"] for line in lines) for lines in found]


def at_work(center: RunningCenter, opens: Opens) -> Eyes:
    """Words written, a service looked for, and none of it sent."""
    eyes = opens(center.url)
    eyes.enter_online("mina")
    eyes.talk(rings(center))
    eyes.window.session.side.lookup.field.edit.setText("난방")
    center.faults.add("POST /v1/facts", Fault.ERROR, times=ALWAYS)
    eyes.write(WORDS)
    eyes.kept()
    return eyes


def test_nothing_of_the_first_person_is_on_the_seconds_screen(
    running_center: RunningCenter, opens: Opens
) -> None:
    running_center.staff("jun")
    eyes = at_work(running_center, opens)
    eyes.signed_out()
    eyes.sees("보내지 못한 기록 1건")
    for _ in range(2):
        assert WORDS not in everything(eyes.window)
        assert "난방" not in everything(eyes.window)
        assert "민들레" not in eyes.words
        eyes.enter_online("jun")
    assert eyes.window.session.phase != "talk"
    running_center.faults.clear()
    # The first one's words go out behind the second one's back.
    eyes.until(lambda: drafted(running_center) == [WORDS])
    discreet(eyes, WORDS, "민들레")


def test_the_same_person_comes_back_to_the_same_talk(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = at_work(running_center, opens)
    for _ in range(3):
        eyes.signed_out()
        eyes.enter("mina")
        eyes.until(lambda: eyes.window.session.note.content.text == WORDS)
    running_center.faults.clear()
    eyes.write(" 한 번.")
    eyes.window.open_page("queue")
    eyes.until(lambda: drafted(running_center) == [WORDS + " 한 번."])
    # No signal is heard twice: one draft row, one contact, one of each.
    assert len(inside.rows(running_center, "contact")) == 1
    discreet(eyes, WORDS)


def test_closing_the_window_sends_before_it_is_over(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = at_work(running_center, opens)
    ended: list[bool] = []
    eyes.console.house.quiet.connect(lambda: ended.append(True))
    eyes.window.close()
    eyes.until(lambda: eyes.console.house.shift is None)
    assert not eyes.window.isVisible()
    assert not ended
    running_center.faults.clear()
    eyes.until(lambda: ended)
    assert drafted(running_center) == [WORDS]


def test_a_window_closed_while_the_password_is_checked(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    ended: list[bool] = []
    eyes.until(lambda: eyes.console.house is not None)
    eyes.console.house.quiet.connect(lambda: ended.append(True))
    eyes.sign_in("mina")
    eyes.window.close()
    eyes.until(lambda: ended)
    assert eyes.console.house.shift is None


def test_an_end_without_warning_keeps_the_words(
    running_center: RunningCenter, opens: Opens
) -> None:
    before = set(threading.enumerate())
    eyes = at_work(running_center, opens)
    running_center.faults.add("POST /v1/requests", Fault.DELAY, seconds=5)
    eyes.accept(rings(running_center, key="call-2"))
    eyes.window.session.note.editor.insertPlainText(" 마지막 말씀.")
    eyes.end()
    left = {thread.name.partition("_")[0] for thread in set(threading.enumerate()) - before}
    assert left & {"sync", "task", "directory", "vault-writer", "vault-reader"} == set()
    running_center.faults.clear()
    again = opens(running_center.url)
    again.enter_online("mina")
    again.until(lambda: " 마지막 말씀." in again.window.session.note.content.text)
    assert again.link is Link.ONLINE
    discreet(again, WORDS)
