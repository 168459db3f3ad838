from typing import Any

import pytest

from console.desktop.notices import Said
from console.desktop.welcome import Welcome
from console.model.roles import Role
from console.model.screen import Link, SyncTruth
from console.sync.signin import Entered
from console.wire import StaffShape


class Strip:
    """What was said, by key, in order."""

    def __init__(self) -> None:
        self.said: dict[str, Said] = {}

    def say(self, key: str, said: Said) -> None:
        self.said[key] = said

    def over(self, key: str) -> None:
        self.said.pop(key, None)

    def understood(self) -> str:
        return "Understood"


def welcome(strip: Any, role: Role, *remarks: str, online: bool = True) -> Welcome:
    nothing: Any = None
    staff = StaffShape(id="s", login="mina", name="미나", role=role)
    entered = Entered(
        store=nothing,
        staff=staff,
        center_id="c",
        center_name="곁",
        online=online,
        time=nothing,
        remarks=frozenset(remarks),
    )
    made = Welcome(strip, entered)
    made.say()
    return made


def test_a_usual_day_says_nothing(qapp: object) -> None:
    assert qapp
    strip = Strip()
    welcome(strip, Role.COUNSELOR)
    assert strip.said == {}


def test_the_most_urgent_is_said_last_and_stands_first(qapp: object) -> None:
    assert qapp
    strip = Strip()
    welcome(strip, Role.COMPANION, "no_keyring", online=False)
    assert list(strip.said) == ["account", "remarks", "offline"]
    assert strip.said["remarks"].weight == "warn"


@pytest.mark.parametrize(("link", "left"), [(Link.OFFLINE, True), (Link.ONLINE, False)])
def test_a_center_that_is_back_is_no_news(
    qapp: object,
    link: Link,
    left: bool,  # noqa: FBT001 - a table
) -> None:
    assert qapp
    strip = Strip()
    welcome(strip, Role.COUNSELOR, online=False).met(SyncTruth(link=link))
    assert ("offline" in strip.said) is left


def test_what_is_our_fault_is_said_so(qapp: object) -> None:
    assert qapp
    strip = Strip()
    welcome(strip, Role.COUNSELOR).broken()
    assert "our fault" in strip.said["broken"].sentence()
