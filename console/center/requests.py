"""Requests ask for something now: answered once, void when late, decided here alone."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import sqlalchemy as sa

from console import wire
from console.center import contacts, schema, sql
from console.center.asked import contact, message, presence
from console.center.asked import help as help_
from console.center.asked.decided import Asking, Decided, Errand, Reason
from console.center.center import Center
from console.center.facts import OTHER_BODY, hash_of
from console.center.ids import plain
from console.center.unit import Unit
from console.model import commands as c
from console.model import rights
from console.model.staff import Actor

_log = logging.getLogger(__name__)
KEPT_MS = 24 * 3_600_000

DECIDE: dict[type[c.Request], Callable[..., Decided]] = {
    c.ContactAccept: contact.accept,
    c.ContactAssign: contact.assign,
    c.ContactSay: contact.say,
    c.ContactWatch: contact.watch,
    c.HelpAsk: help_.ask,
    c.HelpClose: help_.close,
    c.HelpCome: help_.come,
    c.HelpSee: help_.see,
    c.MessageRead: message.read,
    c.MessageSend: message.send,
    c.PresenceRenew: presence.renew,
    c.PresenceSet: presence.set_,
}
"""What each kind of request does."""


async def answer(center: Center, actor: Actor, shape: wire.RequestShape) -> wire.RequestAnswer:
    """Decide a request; what the telephone system has to do for it is asked of it afterwards."""
    decided = await center.write(lambda unit: _decide(unit, center, actor, shape))
    if decided.errand is not None:
        decided = await _run(center, decided.errand, shape)
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


async def _run(center: Center, errand: Errand, shape: wire.RequestShape) -> Decided:
    try:
        await errand.go()
    except Exception as error:  # noqa: BLE001  whatever it is, the caller must not hang in the air
        _log.error("the switchboard did not take a request: %s", type(error).__name__)

        def work(unit: Unit) -> None:
            errand.undo(unit)
            _revise(unit, shape.id, "switchboard")

        await center.write(work)
        return Decided("switchboard")
    return Decided()


def _decide(unit: Unit, center: Center, actor: Actor, shape: wire.RequestShape) -> Decided:
    command = _parsed(shape)
    if command is None:
        return Decided("malformed")
    if not rights.may(actor.role, command.body.KIND):
        return Decided("forbidden")
    late = unit.now > command.valid_until
    asking = Asking(unit, center, actor, command.id)
    decide = DECIDE[type(command.body)]
    if isinstance(command.body, c.PresenceRenew):
        # Said every few seconds, and harmless when repeated: it leaves no trace.
        return Decided("expired") if late else decide(asking, command.body)
    unit.lock(f"request {command.id}")
    known = _answered(unit, command.id)
    if known is not None:
        return Decided(known.reason if known.is_of(actor, shape) else OTHER_BODY)
    if late:
        return Decided("expired")
    decided = decide(asking, command.body)
    _remember(unit, actor, shape, decided)
    return decided


def _parsed(shape: wire.RequestShape) -> c.RequestCommand | None:
    try:
        return wire.request_of(shape) if plain(shape.id) else None
    except wire.MalformedError:
        return None


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
