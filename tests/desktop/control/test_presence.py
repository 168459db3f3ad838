from collections.abc import Callable

import pytest

from console.desktop.control.presence import PresenceControl
from console.model.contact import Caller
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.screen import Desk, ToFinish
from console.sync.request import Reply

READY, TALK, WRAP = PresenceState.READY, PresenceState.IN_SESSION, PresenceState.WRAP_UP


class Center:
    """Hears what is said."""

    def __init__(self) -> None:
        self.heard: list[PresenceState] = []

    def __call__(self, state: PresenceState, done: Callable[[Reply], None]) -> None:
        self.heard.append(state)
        done(Reply(Answer.DONE))


@pytest.fixture
def center() -> Center:
    return Center()


@pytest.fixture
def presence(center: Center) -> PresenceControl:
    return PresenceControl(center, takes_calls=True)


def unsigned(*contacts: str, state: PresenceState | None = None) -> Desk:
    items = tuple(
        ToFinish(contact_id=one, connected_at=1, ended_at=2, caller=Caller(), gaps=())
        for one in contacts
    )
    return Desk(to_finish=items, presence=state)


def test_a_day(presence: PresenceControl, center: Center) -> None:
    presence.seen(Desk(), None)
    presence.seen(Desk(), None)
    presence.seen(Desk(), "c1")
    presence.seen(Desk(), "c1")
    presence.seen(unsigned("c1"), None)
    presence.signed(rest=False)
    assert center.heard == [READY, TALK, WRAP, READY]


def test_a_rest_after_signing(presence: PresenceControl, center: Center) -> None:
    presence.seen(Desk(), "c1")
    presence.seen(unsigned("c1"), None)
    presence.signed(rest=True)
    presence.seen(Desk(), None)
    assert center.heard == [TALK, WRAP, PresenceState.BREAK]


def test_signed_before_the_desk_was_read_again(presence: PresenceControl, center: Center) -> None:
    presence.seen(unsigned("c1"), "c1")
    presence._talk = None
    presence.signed(rest=False)
    presence.seen(Desk(), None)
    assert center.heard == [TALK, READY]


def test_signed_at_another_workstation(presence: PresenceControl, center: Center) -> None:
    presence.seen(Desk(), "c1")
    presence.seen(unsigned("c1"), None)
    presence.seen(Desk(), None)
    assert center.heard == [TALK, WRAP, READY]


def test_another_note_left_unsigned_keeps_nobody_in_wrap_up(
    presence: PresenceControl, center: Center
) -> None:
    presence.seen(unsigned("old"), "c1")
    presence.seen(unsigned("old", "c1"), None)
    presence.signed(rest=False)
    presence.seen(unsigned("old"), None)
    assert center.heard == [TALK, WRAP, READY]


def test_a_talk_that_went_to_a_colleague(presence: PresenceControl, center: Center) -> None:
    presence.seen(Desk(), "c1")
    presence.seen(Desk(), None)
    assert center.heard == [TALK, READY]


def test_a_console_started_again_in_the_middle_of_writing_up(
    presence: PresenceControl, center: Center
) -> None:
    presence.seen(unsigned("c1", state=WRAP), None)
    presence.seen(unsigned("c1", state=WRAP), None)
    assert center.heard == [WRAP]


def test_a_note_taken_up_again(presence: PresenceControl, center: Center) -> None:
    presence.seen(unsigned("old"), None)
    presence.took_up("old")
    presence.seen(Desk(), None)
    assert center.heard == [READY, WRAP, READY]


def test_a_break_lasts_until_a_talk_begins(presence: PresenceControl, center: Center) -> None:
    done: list[bool] = []
    presence.seen(Desk(), None)
    presence.choose(PresenceState.BREAK, lambda: done.append(True))
    presence.seen(Desk(), None)
    assert done
    assert presence.state is PresenceState.BREAK
    presence.seen(Desk(), "c1")
    assert center.heard == [READY, PresenceState.BREAK, TALK]


def test_who_takes_no_calls_is_never_said_to_be_ready(center: Center) -> None:
    presence = PresenceControl(center, takes_calls=False)
    presence.seen(Desk(), None)
    presence.signed(rest=False)
    assert center.heard == []
    presence.choose(PresenceState.AWAY, lambda: None)
    assert center.heard == [PresenceState.AWAY]
