from typing import Any

import pytest

from console.desktop.control.means import Means
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.roles import Role
from console.sync.request import Reply
from tests.desktop.running import Opens
from tests.support.center import RunningCenter


@pytest.mark.parametrize("role", list(Role))
def test_who_takes_calls(role: Role) -> None:
    nothing: Any = None
    means = Means(nothing, nothing, nothing, nothing, nothing, "mina", role)
    assert means.takes_calls == (role in (Role.COUNSELOR, Role.SUPERVISOR))


def test_a_reply_comes_home(running_center: RunningCenter, opens: Opens) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    replies: list[Reply] = []
    eyes.shift.panels.desk._means.presence(PresenceState.AWAY, replies.append)
    eyes.until(lambda: replies)
    assert replies[0].answer is Answer.DONE
