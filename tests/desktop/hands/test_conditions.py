import pytest

from console.desktop.hands.conditions import Conditions
from tests.desktop.running import Opens
from tests.support.center import RunningCenter


def test_what_is_seen_read_and_held(opens: Opens, running_center: RunningCenter) -> None:
    eyes = opens(running_center.url)
    conditions = Conditions(eyes.console)
    eyes.until(conditions.sees("sign-in"))
    assert not conditions.sees("desk")()
    eyes.enter_online("mina")
    assert conditions.sees("online")()
    assert conditions.sees("by hand")()
    assert conditions.reads("mina 님")() is conditions.reads("mina 님", "mina 님")()
    assert conditions.holds("page", "queue")()
    assert not conditions.holds("session.phase", "talk")()
    assert conditions.shows("queue.view")() is False
    assert conditions.kept()()
    with pytest.raises(KeyError):
        conditions.sees("tomorrow")
