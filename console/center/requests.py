"""Requests ask for something now: answered once, void when late, decided here alone."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from console import wire
from console.center import contacts, presence, schema, sql
from console.center.center import Center
from console.center.facts import OTHER_BODY, hash_of
from console.center.unit import Unit
from console.center.vaults import plain
from console.model import commands as c
from console.model import rights
from console.model.contact import Contact
from console.model.decide import Rejected, decide_accept
from console.model.staff import Actor

_log = logging.getLogger(__name__)
KEPT_MS = 24 * 3_600_000
Reason = str
"""Why a request is refused; "" is done."""


@dataclass(frozen=True, slots=True)
class Decided:
    """`call` is the switchboard's call to connect, if there is one to ask."""

    reason: Reason
    call: str | None = None


async def answer(center: Center, actor: Actor, shape: wire.RequestShape) -> wire.RequestAnswer:
    """Decide a request; an accepted call is passed on to the switchboard."""
    decided = await center.write(lambda unit: _decide(unit, center, actor, shape))
    if decided.call is not None and center.switchboard is not None:
        decided = await _ring(center, decided.call, actor, shape)
    verdict: Literal["done", "refused"] = "refused" if decided.reason else "done"
    return wire.RequestAnswer(now=center.now(), answer=verdict, reason=decided.reason)


def forget_old(unit: Unit) -> None:
    """Who asks again a day later asks anew."""
    request = schema.request
    unit.connection.execute(
        sa.delete(request).where(
            request.c.center_id == unit.center_id, request.c.at < unit.now - KEPT_MS
        )
    )


async def _ring(center: Center, call: str, actor: Actor, shape: wire.RequestShape) -> Decided:
    assert center.switchboard is not None  # noqa: S101  asked by the only caller
    try:
        await center.switchboard.accept(call, actor.staff_id)
    except Exception as error:  # noqa: BLE001  whatever it is, the caller must not hang in the air
        _log.error("the switchboard did not take a request: %s", type(error).__name__)
        id_ = contacts.contact_id(center.id, call)

        def work(unit: Unit) -> None:
            contacts.moved(unit, id_, contacts.connection_failed)
            _revise(unit, shape.id, "switchboard")

        await center.write(work)
        return Decided("switchboard")
    return Decided("")


def _decide(unit: Unit, center: Center, actor: Actor, shape: wire.RequestShape) -> Decided:
    command = _parsed(shape)
    if command is None:
        return Decided("malformed")
    if not rights.may(actor.role, command.body.KIND):
        return Decided("forbidden")
    late = unit.now > command.valid_until
    if isinstance(command.body, c.PresenceRenew):
        state = command.body.state
        return Decided("expired" if late else presence.renew(unit, actor.staff_id, state))
    unit.lock(f"request {command.id}")
    known = _answered(unit, command.id)
    if known is not None:
        return Decided(known.reason if known.is_of(actor, shape) else OTHER_BODY)
    if late:
        return Decided("expired")
    decided = _DECIDE[type(command.body)](unit, center, actor, command.body)
    _remember(unit, actor, shape, decided)
    return decided


def _parsed(shape: wire.RequestShape) -> c.RequestCommand | None:
    try:
        return wire.request_of(shape) if plain(shape.id) else None
    except wire.MalformedError:
        return None


def _accept(unit: Unit, center: Center, actor: Actor, body: c.ContactAccept) -> Decided:
    """The first of two who ask gets the contact: compare and set in one transaction."""
    if not plain(body.contact_id):
        return Decided("gone")
    unit.lock(f"contact {body.contact_id}")
    value = unit.value("contact", body.contact_id)
    contact = value if isinstance(value, Contact) else None
    decision = decide_accept(contact, actor, unit.now)
    if isinstance(decision, Rejected):
        return Decided(decision.reason)
    unit.apply(decision.changes)
    if not decision.changes:
        return Decided("")
    call = contacts.switchboard_id(unit.connection, unit.center_id, body.contact_id)
    if center.switchboard is not None and call is not None:
        return Decided("", call)
    # Nothing rings here: who accepts is connected.
    now, who = unit.now, actor.staff_id
    contacts.moved(unit, body.contact_id, lambda it: contacts.connected(it, who, now))
    return Decided("")


def _presence(unit: Unit, _center: Center, actor: Actor, body: c.PresenceSet) -> Decided:
    return Decided(presence.set_(unit, actor.staff_id, body.state))


_DECIDE: dict[type[c.Request], Callable[..., Decided]] = {
    c.ContactAccept: _accept,
    c.PresenceSet: _presence,
}


@dataclass(frozen=True, slots=True)
class _Answered:
    """What is remembered of a request."""

    staff_id: str
    body_hash: str
    reason: Reason

    def is_of(self, actor: Actor, shape: wire.RequestShape) -> bool:
        return (self.staff_id, self.body_hash) == (actor.staff_id, hash_of(shape))


def _answered(unit: Unit, request_id: str) -> _Answered | None:
    row = sql.REQUEST.run(unit.connection, center_id=unit.center_id, id=request_id).one_or_none()
    return _Answered(*row) if row is not None else None


def _remember(unit: Unit, actor: Actor, shape: wire.RequestShape, decided: Decided) -> None:
    sql.ADD_REQUEST.run(
        unit.connection,
        center_id=unit.center_id,
        id=shape.id,
        staff_id=actor.staff_id,
        body_hash=hash_of(shape),
        answer="refused" if decided.reason else "done",
        reason=decided.reason,
        at=unit.now,
    )


def _revise(unit: Unit, request_id: str, reason: Reason) -> None:
    request = schema.request
    unit.connection.execute(
        sa.update(request)
        .where(request.c.center_id == unit.center_id, request.c.id == request_id)
        .values(answer="refused", reason=reason)
    )


async def hang_up(center: Center, contact_id: str) -> None:
    """The counselor ended the session: the line ends too, where it is still open."""
    if center.switchboard is None:
        return
    call = await center.read(
        lambda connection: contacts.switchboard_id(connection, center.id, contact_id)
    )
    if call is None:
        return
    try:
        await center.switchboard.hang_up(call)
    except Exception as error:  # noqa: BLE001  the phone has a key of its own; the fact is kept
        _log.error("the switchboard did not hang up: %s", type(error).__name__)
