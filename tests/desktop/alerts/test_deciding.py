"""Every cell of what is heard and shown, given what changed and where the person is."""

import dataclasses

import pytest

from console.desktop.alerts.choices import Choice, Choices, Event
from console.desktop.alerts.deciding import Alerts, Situation, answered, told_of, waits
from console.model.contact import Channel
from console.model.help import HelpState
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import AgreedCall, Desk, HelpCall, MessageView, QueueRow
from tests.desktop.samples import NOW, caller

HERE = Situation(active=True)
AWAY = Situation(active=False)
USUAL = Choices()
BREAK = PresenceState.BREAK


def row(contact_id: str = "c-1", **more: object) -> QueueRow:
    made = QueueRow(contact_id=contact_id, channel=Channel.CALL, joined_at=NOW, caller=caller())
    return dataclasses.replace(made, **more)  # type: ignore[arg-type]  # fields by name


def call(*, escalated: bool = False, asked_at: int = NOW) -> HelpCall:
    return HelpCall(
        staff_id="jun", name="준", state=HelpState.ASKED, asked_at=asked_at, escalated=escalated
    )


MESSAGE = MessageView(id="m-1", from_id="lead", from_name="김도윤", text="쉬세요", sent_at=NOW)
DUE = AgreedCall(follow_up_id="f-1", window_from=NOW, window_to=NOW + 3_600_000, due=True)
DESKS = {
    Event.WAITS: Desk(waiting=(row(),)),
    Event.HELP: Desk(calls=(call(),)),
    Event.ESCALATED: Desk(calls=(call(escalated=True),)),
    Event.MESSAGE: Desk(messages=(MESSAGE,)),
}


def begun() -> Alerts:
    alerts = Alerts()
    alerts.seen(Desk(), HERE, USUAL)
    return alerts


@pytest.mark.parametrize("event", DESKS)
def test_what_happens_is_heard_once(event: Event) -> None:
    alerts = begun()
    alert = alerts.seen(DESKS[event], HERE, USUAL)
    assert alert is not None
    assert (alert.event, alert.sound, alert.notify) == (event, True, False)
    assert alerts.seen(DESKS[event], HERE, USUAL) is None
    # Gone and there again it is no news.
    alerts.seen(Desk(), HERE, USUAL)
    assert alerts.seen(DESKS[event], HERE, USUAL) is None


@pytest.mark.parametrize("event", DESKS)
def test_what_was_there_at_the_sign_in_is_not_told(event: Event) -> None:
    alerts = Alerts()
    assert alerts.seen(DESKS[event], AWAY, USUAL) is None
    assert alerts.seen(DESKS[event], AWAY, USUAL) is None


@pytest.mark.parametrize("event", DESKS)
@pytest.mark.parametrize("phase", ["none", "talk", "wrap_up", "signed"])
@pytest.mark.parametrize("active", [True, False])
def test_heard_and_shown_by_where_the_person_is(
    event: Event,
    phase: str,
    active: bool,  # noqa: FBT001 - a case
) -> None:
    alert = begun().seen(DESKS[event], Situation(active=active, phase=phase), USUAL)
    in_need = event in (Event.HELP, Event.ESCALATED)
    heard = in_need or (phase != "talk" and not (event is Event.WAITS and phase == "wrap_up"))
    shown = not active and phase in ("none", "signed")
    assert (alert is not None and alert.sound, alert is not None and alert.notify) == (heard, shown)


@pytest.mark.parametrize(
    ("presence", "heard"),
    [
        (PresenceState.READY, True),
        (PresenceState.AWAY, True),
        (None, True),
        (PresenceState.BREAK, False),
        (PresenceState.IN_SESSION, False),
        (PresenceState.WRAP_UP, False),
    ],
)
def test_rings_are_for_those_who_are_free(
    presence: PresenceState | None,
    heard: bool,  # noqa: FBT001 - a case
) -> None:
    now = Situation(active=True, presence=presence)
    assert (begun().seen(DESKS[Event.WAITS], now, USUAL) is not None) is heard


@pytest.mark.parametrize("event", DESKS)
def test_each_can_be_turned_off_and_so_can_the_notification(event: Event) -> None:
    off = USUAL.with_event(event, Choice(on=False))
    assert begun().seen(DESKS[event], HERE, off) is None
    shown = begun().seen(DESKS[event], AWAY, off)
    assert shown is not None
    assert (shown.sound, shown.notify) == (False, True)
    silent = dataclasses.replace(off, notify=False)
    assert begun().seen(DESKS[event], AWAY, silent) is None


def test_a_second_caller_rings_only_when_nobody_waited() -> None:
    alerts = begun()
    assert alerts.seen(Desk(waiting=(row("c-1"),)), HERE, USUAL)
    assert alerts.seen(Desk(waiting=(row("c-1"), row("c-2"))), HERE, USUAL) is None
    alerts.seen(Desk(), HERE, USUAL)
    # c-1 could not be connected and waits again: it has rung before.
    assert alerts.seen(Desk(waiting=(row("c-1"),)), HERE, USUAL) is None
    alerts.seen(Desk(), HERE, USUAL)
    assert alerts.seen(Desk(waiting=(row("c-3"),)), HERE, USUAL)


def test_who_is_kept_for_somebody_else_rings_nobody_but_them() -> None:
    held = Desk(waiting=(row("c-1", held_for="준"),))
    assert begun().seen(held, HERE, USUAL) is None
    alerts = begun()
    alerts.seen(Desk(waiting=(row("c-1"), row("c-2"))), HERE, USUAL)
    mine = Desk(waiting=(row("c-1", held_for="미나", held_for_me=True), row("c-2")))
    assert alerts.seen(mine, HERE, USUAL)
    assert alerts.seen(mine, HERE, USUAL) is None


def test_who_takes_no_calls_hears_no_ring() -> None:
    now = Situation(active=False, takes_calls=False)
    assert begun().seen(DESKS[Event.WAITS], now, USUAL) is None
    assert waits(DESKS[Event.WAITS], now) == 0


def test_the_gravest_of_several_is_told() -> None:
    whole = Desk(waiting=(row(),), calls=(call(escalated=True),), messages=(MESSAGE,))
    alert = begun().seen(whole, HERE, USUAL)
    assert alert is not None
    assert alert.event is Event.ESCALATED


def test_help_that_comes_here_later_is_told_again() -> None:
    alerts = begun()
    assert alerts.seen(DESKS[Event.HELP], HERE, USUAL)
    alert = alerts.seen(DESKS[Event.ESCALATED], HERE, USUAL)
    assert alert is not None
    assert alert.event is Event.ESCALATED
    again = Desk(calls=(call(asked_at=NOW + 60_000),))
    assert alerts.seen(again, HERE, USUAL)


def test_the_dot_is_there_while_somebody_waits_and_nobody_looks() -> None:
    desk = Desk(waiting=(row("c-1"), row("c-2", taken_by="준")))
    assert waits(desk, AWAY) == 1
    assert waits(desk, HERE) == 0
    assert waits(Desk(), AWAY) == 0


def test_an_agreed_call_is_told_once_when_its_time_begins() -> None:
    alerts = begun()
    assert alerts.seen(Desk(agreed=(dataclasses.replace(DUE, due=False),)), AWAY, USUAL) is None
    alert = alerts.seen(Desk(agreed=(DUE,)), AWAY, USUAL)
    assert alert is not None
    assert (alert.event, alert.sound, alert.notify) == (Event.FOLLOW_UP, True, True)
    assert alerts.seen(Desk(agreed=(DUE,)), AWAY, USUAL) is None
    there = Alerts()
    assert there.seen(Desk(agreed=(DUE,)), Situation(active=True, phase="talk"), USUAL) is None
    assert there.seen(Desk(agreed=(DUE,)), HERE, USUAL) is None


@pytest.mark.parametrize("phase", ["talk", "wrap_up"])
def test_what_becomes_due_in_a_talk_is_told_after_it(phase: str) -> None:
    alerts = begun()
    busy = Situation(active=False, phase=phase)
    assert alerts.seen(Desk(agreed=(DUE,)), busy, USUAL) is None
    alert = alerts.seen(Desk(agreed=(DUE,)), HERE, USUAL)
    assert alert is not None
    assert alert.event is Event.FOLLOW_UP
    resting = begun()
    assert resting.seen(Desk(agreed=(DUE,)), Situation(active=True, presence=BREAK), USUAL) is None
    assert resting.seen(Desk(agreed=(DUE,)), HERE, USUAL)


def test_a_ring_is_over_once_somebody_is_taken_or_nobody_waits() -> None:
    waiting = Desk(waiting=(row("c-1"), row("c-2")))
    assert not answered(waiting, HERE)
    assert answered(Desk(), HERE)
    assert answered(waiting, Situation(active=True, phase="talk"))
    taking = Desk(waiting=(row("c-1", taken_by="미나", mine=True), row("c-2")))
    assert answered(taking, HERE)
    # A colleague was quicker, and another one still waits for this person.
    assert not answered(Desk(waiting=(row("c-1", taken_by="준"), row("c-2"))), HERE)


def test_each_role_is_offered_what_may_happen_to_it() -> None:
    assert Event.WAITS in told_of(Role.COUNSELOR)
    assert Event.FOLLOW_UP not in told_of(Role.COUNSELOR)
    assert Event.FOLLOW_UP in told_of(Role.COMPANION)
    assert Event.WAITS not in told_of(Role.COMPANION)
