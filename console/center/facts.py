"""What facts do: each has its own verdict, is done once, and is told to its vault by the feed.

A batch is one transaction; a fact that is refused leaves nothing but its outcome in it.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from console import wire
from console.center import goal, sql, vaults
from console.center.audit import Event
from console.center.ids import plain
from console.center.unit import Unit
from console.model import commands as c
from console.model import sight
from console.model.changes import Change, Put, draft_id
from console.model.contact import Contact, ContactState
from console.model.decide import Accepted, Rejected, decide
from console.model.note import Draft
from console.model.outcome import Outcome, Verdict
from console.model.staff import Actor

MALFORMED = Rejected("malformed")
OTHER_BODY = "other_body"
OTHER_DEVICE = Rejected("other_device")
HANG_UP_MS = 30_000
"""An end that is older than this is no wish any more to cut a line that may still talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """As whom the facts are taken, and who really sent them."""

    actor: Actor
    sent_by: str
    origin: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Outcomes in the order sent, and contacts whose line is to be hung up."""

    outcomes: list[Outcome]
    ended: list[str]


@dataclass(frozen=True, slots=True)
class _Known:
    vault_id: str
    body_hash: str
    outcome: Outcome


def take(unit: Unit, sender: Sender, shapes: Sequence[wire.FactShape]) -> Taken:
    """Decide all facts in their order, and write what they change."""
    vaults.bind(unit, sender.actor.vault_id, sender.actor.staff_id)
    parsed = [(shape, _parsed(shape)) for shape in shapes]
    facts = [fact for _, fact in parsed if fact is not None]
    _lock(unit, facts)
    _preload(unit, facts)
    batch = _Batch(unit, sender, _commands(unit, [shape.id for shape in shapes if plain(shape.id)]))
    outcomes = [batch.settle(shape, fact) for shape, fact in parsed]
    batch.store()
    return Taken(outcomes, batch.ended)


class _Batch:
    def __init__(self, unit: Unit, sender: Sender, known: dict[str, _Known]) -> None:
        self._unit = unit
        self._sender = sender
        self._known = known
        self._new: list[dict[str, Any]] = []
        self.ended: list[str] = []

    def settle(self, shape: wire.FactShape, fact: c.FactCommand | None) -> Outcome:
        """The outcome of one fact, by the feed to the vault that asks."""
        if not plain(shape.id):
            # No row can bear such an id.
            return _rejection(shape.id, MALFORMED)
        body_hash = hash_of(shape)
        known = self._known.get(shape.id)
        vault_id = self._sender.actor.vault_id
        if known is None:
            outcome = self._decided(shape, fact)
            self._known[shape.id] = _Known(vault_id, body_hash, outcome)
            self._new.append(self._row(body_hash, outcome))
        elif (known.vault_id, known.body_hash) == (vault_id, body_hash):
            outcome = known.outcome
        else:
            outcome = Outcome(command_id=shape.id, verdict=Verdict.REJECTED, reason=OTHER_BODY)
        self._tell(outcome, own=known is None or known.vault_id == vault_id)
        return outcome

    def store(self) -> None:
        if self._new:
            sql.ADD_COMMAND.run_many(self._unit.connection, self._new)

    def _decided(self, shape: wire.FactShape, fact: c.FactCommand | None) -> Outcome:
        if fact is None:
            return _rejection(shape.id, MALFORMED)
        contact = _contact(self._unit, fact.contact_id)
        decision = decide(contact, fact, self._sender.actor)
        if isinstance(decision, Rejected):
            return _rejection(shape.id, decision)
        changes = self._kept_apart(decision.changes)
        if changes is None:
            return _rejection(shape.id, OTHER_DEVICE)
        self._unit.apply(changes)
        goal.count(self._unit, contact, changes)
        self._note(fact, contact)
        return _acceptance(shape.id, decision)

    def _kept_apart(self, changes: Sequence[Change]) -> Sequence[Change] | None:
        """One workstation's draft never replaces, nor removes, what somebody else wrote."""
        kept = []
        for change in changes:
            theirs = self._is_anothers_draft(change)
            if theirs and isinstance(change, Put):
                return None
            if not theirs:
                kept.append(change)
        return kept

    def _is_anothers_draft(self, change: Change) -> bool:
        if change.kind != "draft":
            return False
        draft = self._unit.value("draft", change.id)
        return isinstance(draft, Draft) and draft.author_id != self._sender.actor.staff_id

    def _note(self, fact: c.FactCommand, before: Contact | None) -> None:
        """What is left to do beside the rows: the audit, and the line."""
        body, actor = fact.body, self._sender.actor
        if isinstance(body, c.RecordViewed):
            self._unit.audit(_viewed(body, self._sender))
        if isinstance(body, c.ContactEnded) and before is not None:
            fresh = body.ended_at > self._unit.now - HANG_UP_MS
            mine = before.counselor_id == actor.staff_id
            if fresh and mine and before.state is ContactState.CONNECTED:
                self.ended.append(before.id)

    def _tell(self, outcome: Outcome, *, own: bool) -> None:
        vault_id = self._sender.actor.vault_id
        row_id = outcome.command_id if own else f"{outcome.command_id}/{vault_id}"
        self._unit.put(row_id, outcome, audience=frozenset({sight.of_vault(vault_id)}))

    def _row(self, body_hash: str, outcome: Outcome) -> dict[str, Any]:
        return {
            "center_id": self._unit.center_id,
            "id": outcome.command_id,
            "vault_id": self._sender.actor.vault_id,
            "body_hash": body_hash,
            "verdict": outcome.verdict.value,
            "reason": outcome.reason,
            "flags": outcome.reason if outcome.verdict is Verdict.FLAGGED else "",
            "at": self._unit.now,
        }


def hash_of(shape: wire.FactShape | wire.RequestShape) -> str:
    """Of what is asked, however the JSON was spelled."""
    text = json.dumps([shape.kind, shape.version, shape.body], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _parsed(shape: wire.FactShape) -> c.FactCommand | None:
    """The fact, or None where its form is wrong. Ids become parts of row ids."""
    try:
        fact = wire.fact_of(shape)
    except wire.MalformedError:
        return None
    device = getattr(fact.body, "device", fact.contact_id)
    return fact if plain(fact.contact_id) and plain(device) else None


def _lock(unit: Unit, facts: Iterable[c.FactCommand]) -> None:
    names = {f"contact {fact.contact_id}" for fact in facts}
    if any(isinstance(fact.body, c.NoteSigned) for fact in facts):
        names.add(goal.LOCK)
    unit.lock(*names)


def _preload(unit: Unit, facts: Iterable[c.FactCommand]) -> None:
    unit.preload("contact", [fact.contact_id for fact in facts])
    drafts = [
        draft_id(fact.contact_id, fact.body.device)
        for fact in facts
        if isinstance(fact.body, c.NoteDrafted | c.NoteSigned)
    ]
    unit.preload("draft", drafts)


def _commands(unit: Unit, ids: Sequence[str]) -> dict[str, _Known]:
    rows = sql.COMMANDS.run(unit.connection, center_id=unit.center_id, ids=list(ids))
    return {
        id_: _Known(
            vault_id,
            body_hash,
            Outcome(command_id=id_, verdict=Verdict(verdict), reason=reason),
        )
        for id_, vault_id, body_hash, verdict, reason in rows
    }


def _contact(unit: Unit, contact_id: str) -> Contact | None:
    value = unit.value("contact", contact_id)
    return value if isinstance(value, Contact) else None


def _rejection(command_id: str, why: Rejected) -> Outcome:
    return Outcome(command_id=command_id, verdict=Verdict.REJECTED, reason=why.reason)


def _acceptance(command_id: str, decision: Accepted) -> Outcome:
    verdict = Verdict.FLAGGED if decision.flags else Verdict.ACCEPTED
    return Outcome(command_id=command_id, verdict=verdict, reason=",".join(decision.flags))


def _viewed(body: c.RecordViewed, sender: Sender) -> Event:
    return Event(
        action="record.viewed",
        actor=sender.sent_by,
        subject=body.contact_id,
        details={"kind": body.record_kind, "id": body.record_id, "at": body.viewed_at},
        origin=sender.origin,
    )
