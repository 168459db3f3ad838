"""Who may do what, and who sees what: each cell of both tables, against a running center.

The tables are written out, not made from `rights` and `sight`: whoever changes those has to come
by here.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from console.center.unit import Unit
from console.model import commands as c
from console.model.center import CenterInfo
from console.model.changes import KINDS, Value
from console.model.contact import Channel, Contact, ContactState
from console.model.followup import FollowUp, FollowUpPurpose
from console.model.help import Help
from console.model.history import History
from console.model.message import Message
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.outcome import Outcome, Verdict
from console.model.presence import Presence, PresenceState
from console.model.referral import Referral, ReferralManner
from console.model.risk import Risk, RiskLevel, RiskStep, StepOutcome, StepTaken
from console.model.roles import Role
from console.model.said import Said, Speaker
from console.model.sight import of_vault
from console.model.staff import Staff
from console.model.training import Track, Training
from tests.support.center import RunningCenter
from tests.support.desk import Desk, new_id, note

COUNSELOR, COMPANION, TRAINEE = Role.COUNSELOR, Role.COMPANION, Role.TRAINEE
SUPERVISOR, ADMIN = Role.SUPERVISOR, Role.ADMIN
FORBIDDEN = "forbidden"


@dataclass
class World:
    """A center with one person of each role at a desk, and somebody else."""

    running: RunningCenter
    ids: dict[Role, str] = field(default_factory=dict)
    desks: dict[Role, Desk] = field(default_factory=dict)
    other: str = ""

    def put(self, *values: tuple[str, Value]) -> None:
        def work(unit: Unit) -> None:
            for id_, value in values:
                unit.put(id_, value, audience=_audience(value))

        self.running.center.write_now(work)

    def contact(self, state: ContactState, **more: object) -> str:
        id_ = new_id()
        value = Contact(id=id_, state=state, joined_at=1, connected_at=2, **more)  # type: ignore[arg-type]  # a test's shorthand
        self.put((id_, value))
        return id_


def _audience(value: Value) -> frozenset[str] | None:
    """An outcome has none of its own; these are told to the vault in their reason."""
    return frozenset({of_vault(value.reason)}) if isinstance(value, Outcome) else None


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with RunningCenter(tmp_path_factory.mktemp("who-may") / "center") as running:
        made = World(running)
        for role in Role:
            made.ids[role] = running.staff(f"the-{role}", role).id
            made.desks[role] = Desk.at(running, f"the-{role}")
        made.other = running.staff("somebody-else").id
        yield made
        for desk in made.desks.values():
            desk.close()


# --- up -------------------------------------------------------------------------------------------

_EVERY_VERDICT = (COUNSELOR, COMPANION, TRAINEE, SUPERVISOR, ADMIN)
_YES, _NO = "accepted", FORBIDDEN
FACTS: dict[str, tuple[str, ...]] = {
    # kind:             counselor, companion, trainee, supervisor, admin
    "contact.opened": (_YES, _NO, _NO, _YES, _NO),
    "contact.ended": (_YES, _YES, _NO, _YES, _NO),
    "note.drafted": (_YES, _YES, _NO, _YES, _NO),
    "note.signed": (_YES, _YES, _NO, _YES, _NO),
    "note.added": (_YES, _YES, _NO, _YES, _NO),
    "risk.assessed": (_YES, _YES, _NO, _YES, _NO),
    "risk.step_taken": (_YES, _YES, _NO, _YES, _NO),
    "referral.made": (_YES, _YES, _NO, _YES, _NO),
    "followup.requested": (_YES, _YES, _NO, _YES, _NO),
    "record.viewed": (_YES, _YES, _NO, _YES, _NO),
    "training.completed": (_YES, _YES, _YES, _YES, _NO),
}
_DONE, _MUTE = "done", "nobody_listens"
REQUESTS: dict[str, tuple[str, ...]] = {
    # kind:             counselor, companion, trainee, supervisor, admin
    "contact.accept": (_DONE, _NO, _NO, _DONE, _NO),
    "contact.assign": (_NO, _NO, _NO, _DONE, _NO),
    "contact.watch": (_NO, _NO, _NO, _DONE, _NO),
    "contact.say": (_MUTE, _MUTE, _NO, _MUTE, _NO),
    "help.ask": (_DONE, _DONE, _NO, _DONE, _NO),
    "help.see": (_NO, _NO, _NO, _DONE, _NO),
    "help.come": (_NO, _NO, _NO, _DONE, _NO),
    "help.close": (_NO, _NO, _NO, _DONE, _NO),
    "message.send": (_DONE, _DONE, _DONE, _DONE, _NO),
    "message.read": (_DONE, _DONE, _DONE, _DONE, _NO),
    "presence.set": (_DONE, _DONE, _DONE, _DONE, _DONE),
    "presence.renew": (_DONE, _DONE, _DONE, _DONE, _DONE),
}

Make = Callable[[World, Role], c.Fact | c.Request]


def _mine(world: World, role: Role) -> str:
    """A talk of one's own that is on."""
    return world.contact(ContactState.CONNECTED, counselor_id=world.ids[role])


def _anothers_call(world: World) -> str:
    """A colleague's call for help that is open."""
    world.put((world.other, Help(staff_id=world.other, asked_at=1)))
    return world.other


def _to_me(world: World, role: Role) -> str:
    id_ = new_id()
    letter = Message(id=id_, from_id=world.other, to_id=world.ids[role], text="네", sent_at=1)
    world.put((id_, letter))
    return id_


def _training(_world: World, _role: Role) -> c.TrainingCompleted:
    return c.TrainingCompleted(
        run_id=new_id(), scenario="s", track=Track.COUNSELOR, began_at=1, ended_at=2
    )


MAKE: dict[str, Make] = {
    "contact.opened": lambda _w, _r: c.ContactOpened(contact_id=new_id(), opened_at=1),
    "contact.ended": lambda w, r: c.ContactEnded(contact_id=_mine(w, r), ended_at=3),
    "note.drafted": lambda w, r: c.NoteDrafted(
        contact_id=_mine(w, r), device=w.desks[r].vault_id, content=note("초안"), written_at=3
    ),
    "note.signed": lambda w, r: c.NoteSigned(
        contact_id=_mine(w, r), device=w.desks[r].vault_id, content=note("끝"), signed_at=3
    ),
    "note.added": lambda w, r: c.NoteAdded(
        contact_id=_mine(w, r), content=note("덧붙임"), written_at=3
    ),
    "risk.assessed": lambda w, r: c.RiskAssessed(
        contact_id=_mine(w, r), asked=True, level=RiskLevel.LOW, assessed_at=3
    ),
    "risk.step_taken": lambda w, r: c.RiskStepTaken(
        contact_id=_mine(w, r), step=RiskStep.SAFE_PLACE, taken_at=3
    ),
    "referral.made": lambda w, r: c.ReferralMade(
        contact_id=_mine(w, r), service_id="s", service_name="서비스", made_at=3
    ),
    "followup.requested": lambda w, r: c.FollowUpRequested(
        contact_id=_mine(w, r), purpose=FollowUpPurpose.TALK, consented_at=3, requested_at=3
    ),
    "record.viewed": lambda w, r: c.RecordViewed(
        contact_id=_mine(w, r), record_kind="note", record_id=new_id(), viewed_at=3
    ),
    "training.completed": _training,
    "contact.accept": lambda w, _r: c.ContactAccept(contact_id=w.contact(ContactState.WAITING)),
    "contact.assign": lambda w, _r: c.ContactAssign(
        contact_id=w.contact(ContactState.WAITING), staff_id=w.other
    ),
    "contact.watch": lambda w, _r: c.ContactWatch(
        contact_id=w.contact(ContactState.CONNECTED, counselor_id=w.other)
    ),
    "contact.say": lambda w, r: c.ContactSay(contact_id=_mine(w, r), text="네"),
    "help.ask": lambda w, r: c.HelpAsk(contact_id=_mine(w, r)),
    "help.see": lambda w, _r: c.HelpSee(staff_id=_anothers_call(w)),
    "help.come": lambda w, _r: c.HelpCome(staff_id=_anothers_call(w)),
    "help.close": lambda w, _r: c.HelpClose(staff_id=_anothers_call(w)),
    "message.send": lambda w, _r: c.MessageSend(to_id=w.other, text="네"),
    "message.read": lambda w, r: c.MessageRead(message_id=_to_me(w, r)),
    "presence.set": lambda _w, _r: c.PresenceSet(state=PresenceState.READY),
    "presence.renew": lambda _w, _r: c.PresenceRenew(state=PresenceState.READY),
}


def _cells(table: dict[str, tuple[str, ...]]) -> list[tuple[Role, str, str]]:
    return [
        (role, kind, verdict)
        for kind, verdicts in table.items()
        for role, verdict in zip(_EVERY_VERDICT, verdicts, strict=True)
    ]


def test_every_kind_and_every_role_has_a_verdict() -> None:
    assert set(FACTS) == set(c.FACTS)
    assert set(REQUESTS) == set(c.REQUESTS)
    assert set(MAKE) == {*c.FACTS, *c.REQUESTS}
    assert set(_EVERY_VERDICT) == set(Role)


@pytest.mark.parametrize(("role", "kind", "verdict"), _cells(FACTS))
def test_a_fact_is_taken_or_forbidden(world: World, role: Role, kind: str, verdict: str) -> None:
    outcome = world.desks[role].fact(MAKE[kind](world, role))  # type: ignore[arg-type]  # a fact
    assert (outcome.reason or outcome.verdict) == verdict
    assert (outcome.verdict is Verdict.REJECTED) is (verdict == FORBIDDEN)


@pytest.mark.parametrize(("role", "kind", "verdict"), _cells(REQUESTS))
def test_a_request_is_done_or_refused(world: World, role: Role, kind: str, verdict: str) -> None:
    desk = world.desks[role]
    if kind == "presence.renew":
        # A lease is renewed that is there.
        desk.ask(c.PresenceSet(state=PresenceState.READY))
    answer = desk.ask(MAKE[kind](world, role))  # type: ignore[arg-type]  # a request
    assert (answer.reason or answer.answer) == verdict


@pytest.mark.parametrize("role", [COUNSELOR, COMPANION])
@pytest.mark.parametrize("kind", ["help.see", "help.come", "help.close"])
def test_who_is_on_call_answers_what_went_there(world: World, role: Role, kind: str) -> None:
    caller = _anothers_call(world)
    call = Help(staff_id=caller, asked_at=1, on_call_id=world.ids[role], escalated_at=2)
    world.put((caller, call))
    bodies: dict[str, c.Request] = {
        "help.see": c.HelpSee(staff_id=caller),
        "help.come": c.HelpCome(staff_id=caller),
        "help.close": c.HelpClose(staff_id=caller),
    }
    assert world.desks[role].ask(bodies[kind]).answer == "done"


# --- down -----------------------------------------------------------------------------------------

_EVERYBODY = frozenset(Role)
_NOBODY: frozenset[Role] = frozenset()
_LEADS = frozenset({SUPERVISOR})
SEES: dict[str, frozenset[Role]] = {
    # What belongs to somebody else is seen by:
    "center": _EVERYBODY,
    "contact": _LEADS,
    "contact that waits": _LEADS | {COUNSELOR},
    "draft": _NOBODY,
    "followup": _LEADS | {COMPANION},
    "help": _LEADS,
    "history": _NOBODY,
    "message": _NOBODY,
    "note": _LEADS,
    "outcome": _NOBODY,
    "presence": _EVERYBODY,
    "referral": _LEADS,
    "risk": _LEADS,
    "said": _NOBODY,
    "staff": _EVERYBODY,
    "step": _LEADS,
    "training": _LEADS,
}
_AT = 1


def _value(kind: str, id_: str, whose: str, vault: str) -> Value:
    """A row of this kind that belongs to this person."""
    about: dict[str, Any] = {"id": id_, "contact_id": "a-contact", "author_id": whose}
    values: dict[str, Callable[[], Value]] = {
        "center": lambda: CenterInfo(id=id_, name="센터"),
        "contact": lambda: Contact(
            id=id_, state=ContactState.CONNECTED, joined_at=_AT, counselor_id=whose
        ),
        "contact that waits": lambda: Contact(
            id=id_, state=ContactState.WAITING, joined_at=_AT, channel=Channel.CHAT
        ),
        "draft": lambda: Draft(
            contact_id="a-contact",
            device=vault,
            author_id=whose,
            content=NoteContent(),
            written_at=_AT,
        ),
        "followup": lambda: FollowUp(
            **about,
            purpose=FollowUpPurpose.TALK,
            consented_at=_AT,
            window_from=None,
            window_to=None,
            requested_at=_AT,
        ),
        "help": lambda: Help(staff_id=whose, asked_at=_AT),
        "history": lambda: History(contact_id=id_, staff_id=whose),
        "message": lambda: Message(id=id_, from_id="x", to_id=whose, text="네", sent_at=_AT),
        "note": lambda: Note(**about, kind=NoteKind.SIGNED, content=NoteContent(), signed_at=_AT),
        "outcome": lambda: Outcome(command_id=id_, verdict=Verdict.ACCEPTED, reason=vault),
        "presence": lambda: Presence(staff_id=whose, state=PresenceState.BREAK, since=_AT),
        "referral": lambda: Referral(
            **about,
            service_id="s",
            service_name="s",
            organization="",
            manner=ReferralManner.TOLD,
            made_at=_AT,
        ),
        "risk": lambda: Risk(**about, asked=True, level=None, assessed_at=_AT),
        "said": lambda: Said(
            contact_id=id_, staff_id=whose, speaker=Speaker.CALLER, text="네", said_at=_AT
        ),
        "staff": lambda: Staff(id=id_, login="l", name="n", role=COUNSELOR),
        "step": lambda: StepTaken(
            **about, step=RiskStep.SAFE_PLACE, outcome=StepOutcome.DONE, taken_at=_AT
        ),
        "training": lambda: Training(
            run_id=id_,
            staff_id=whose,
            scenario="s",
            track=Track.COUNSELOR,
            began_at=_AT,
            ended_at=_AT,
        ),
    }
    return values[kind]()


def _told(world: World, role: Role, kind: str, whose: str, vault: str) -> bool:
    id_ = new_id()
    world.put((id_, _value(kind, id_, whose, vault)))
    return (kind.split(maxsplit=1)[0], id_) in world.desks[role].pull().rows


def test_every_kind_of_change_has_a_verdict() -> None:
    assert {kind.split()[0] for kind in SEES} == set(KINDS)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("kind", list(SEES))
def test_what_is_somebody_elses_is_seen_or_not(world: World, role: Role, kind: str) -> None:
    assert _told(world, role, kind, world.other, "another-vault") is (role in SEES[kind])


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("kind", sorted(set(SEES) - {"contact that waits"}))
def test_what_is_ones_own_is_always_seen(world: World, role: Role, kind: str) -> None:
    assert _told(world, role, kind, world.ids[role], world.desks[role].vault_id)
