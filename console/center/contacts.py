"""What the switchboard's events do to contacts.

The moves are pure, and each may come again: told twice, it changes nothing the second time.
"""

import json
import logging
import uuid
from collections.abc import Callable
from dataclasses import replace

import sqlalchemy as sa

from console.center import persons, schema, sql
from console.center.center import Center
from console.center.db import upsert
from console.center.switchboard.interface import IncomingCall
from console.center.unit import Unit
from console.model.contact import WAITS, Contact, ContactState

_log = logging.getLogger(__name__)
_NAMESPACE = uuid.UUID("5d6c2d0e-3f0b-5a3a-9f0b-6c1f6a2b9e11")
Move = Callable[[Contact], Contact]
REQUEST_LIMIT_MS = 30_000
"""A request that rang no phone by then is taken back: the caller waits on."""


def contact_id(center_id: str, switchboard_id: str) -> str:
    """The same call is always the same contact."""
    return str(uuid.uuid5(_NAMESPACE, f"{center_id} {switchboard_id}"))


# --- the moves, pure ----------------------------------------------------------------------------


def joined(contact: Contact | None, id_: str, call: IncomingCall) -> Contact:
    """A caller waits. Who is known already keeps his first join time."""
    if contact is None:
        return Contact(
            id=id_,
            channel=call.channel,
            state=ContactState.WAITING,
            joined_at=call.joined_at,
            caller=call.caller,
        )
    if contact.state not in WAITS:
        return contact
    return replace(contact, joined_at=min(contact.joined_at, call.joined_at), caller=call.caller)


def connecting(contact: Contact, staff_id: str) -> Contact:
    if contact.state not in WAITS:
        return contact
    return replace(contact, state=ContactState.CONNECTING, requested_by=staff_id)


def connected(contact: Contact, staff_id: str, at: int) -> Contact:
    """The timer starts. A line that talks was not abandoned, whatever was said before."""
    if contact.state is ContactState.CONNECTED and contact.counselor_id == staff_id:
        return contact
    if contact.state is ContactState.ENDED:
        return _ended_before(contact, staff_id, at)
    return replace(
        contact,
        state=ContactState.CONNECTED,
        counselor_id=staff_id,
        connected_at=contact.connected_at if contact.connected_at is not None else at,
        ended_at=None,
        ended_by_switchboard=False,
    )


def connection_failed(contact: Contact) -> Contact:
    """Back to waiting; the time of joining stays."""
    if contact.state not in (ContactState.REQUESTED, ContactState.CONNECTING):
        return contact
    return replace(
        contact,
        state=ContactState.WAITING,
        requested_by=None,
        requested_at=None,
        failed_connections=contact.failed_connections + 1,
    )


def abandoned(contact: Contact, at: int) -> Contact:
    if contact.state not in WAITS:
        return contact
    return replace(contact, state=ContactState.ABANDONED, ended_at=at, ended_by_switchboard=True)


def ended(contact: Contact, at: int) -> Contact:
    """The line is down: the switchboard's time wins over keys."""
    if contact.state in WAITS:
        return abandoned(contact, at)
    if contact.state is ContactState.ABANDONED or contact.ended_by_switchboard:
        return contact
    return replace(contact, state=ContactState.ENDED, ended_at=at, ended_by_switchboard=True)


def _ended_before(contact: Contact, staff_id: str, at: int) -> Contact:
    """An end by key overtook the news of the connection."""
    if contact.connected_at is not None:
        return contact
    counselor = contact.counselor_id or staff_id
    return replace(contact, counselor_id=counselor, connected_at=at)


# --- the events -----------------------------------------------------------------------------------


class Contacts:
    """The center's ear at the switchboard: SwitchboardEvents."""

    def __init__(self, center: Center) -> None:
        self._center = center

    async def joined(self, call: IncomingCall) -> str:
        id_ = contact_id(self._center.id, call.switchboard_id)
        person = persons.opaque(self._center.home, call.person)
        await self._center.write(lambda unit: join(unit, id_, call, person))
        return id_

    async def abandoned(self, switchboard_id: str, at: int) -> None:
        await self._move(switchboard_id, lambda contact: abandoned(contact, at), over=True)

    async def connecting(self, switchboard_id: str, staff_id: str) -> None:
        await self._move(switchboard_id, lambda contact: connecting(contact, staff_id))

    async def connected(self, switchboard_id: str, staff_id: str, at: int) -> None:
        await self._move(switchboard_id, lambda contact: connected(contact, staff_id, at))

    async def connection_failed(self, switchboard_id: str) -> None:
        await self._move(switchboard_id, connection_failed)

    async def ended(self, switchboard_id: str, at: int) -> None:
        await self._move(switchboard_id, lambda contact: ended(contact, at), over=True)

    async def _move(self, switchboard_id: str, move: Move, *, over: bool = False) -> None:
        id_ = contact_id(self._center.id, switchboard_id)

        def work(unit: Unit) -> None:
            if not moved(unit, id_, move):
                _log.warning("the switchboard speaks of a call that never joined")
            if over:
                _close_call(unit, id_)

        await self._center.write(work)


def moved(unit: Unit, id_: str, move: Move) -> bool:
    """Apply a move to a contact; False where there is no such contact."""
    unit.lock(f"contact {id_}")
    contact = unit.value("contact", id_)
    if not isinstance(contact, Contact):
        return False
    after = move(contact)
    if after != contact:
        unit.put(id_, after)
    return True


def switchboard_id(connection: sa.Connection, center_id: str, id_: str) -> str | None:
    """The living call of a contact."""
    found: str | None = sql.OPEN_CALL.run(connection, center_id=center_id, contact_id=id_).scalar()
    return found


def take_back(unit: Unit) -> None:
    """Requests that rang no phone in time: their callers wait on."""
    for id_ in _open_calls(unit.connection, unit.center_id):
        moved(unit, id_, lambda contact: _taken_back(contact, unit.now))


def overdue(connection: sa.Connection, center_id: str, now: int) -> bool:
    """Whether any open call was requested long ago and nothing rang."""
    bodies = sql.REQUESTED.run(connection, center_id=center_id).scalars()
    return any(_late(json.loads(body).get("requested_at"), now) for body in bodies)


def _taken_back(contact: Contact, now: int) -> Contact:
    requested = contact.state is ContactState.REQUESTED
    return connection_failed(contact) if requested and _late(contact.requested_at, now) else contact


def _late(requested_at: int | None, now: int) -> bool:
    return requested_at is not None and now - requested_at > REQUEST_LIMIT_MS


def join(unit: Unit, id_: str, call: IncomingCall, person: str = "") -> None:
    """Somebody waits; `person` as `persons.opaque` gave it."""
    unit.lock(f"contact {id_}")
    call = persons.introduced(unit, id_, call, person)
    if person:
        persons.remember(unit, id_, person, call.joined_at)
    before = unit.value("contact", id_)
    known = before if isinstance(before, Contact) else None
    after = joined(known, id_, call)
    if after != known:
        unit.put(id_, after)
    row = {
        "center_id": unit.center_id,
        "contact_id": id_,
        "switchboard_id": call.switchboard_id,
        "open": True,
    }
    upsert(unit.connection, schema.call, [row])


def _close_call(unit: Unit, id_: str) -> None:
    call = schema.call
    unit.connection.execute(
        sa.update(call)
        .where(call.c.center_id == unit.center_id, call.c.contact_id == id_)
        .values(open=False)
    )


def _open_calls(connection: sa.Connection, center_id: str) -> list[str]:
    call = schema.call.c
    rows = connection.execute(
        sa.select(call.contact_id).where(call.center_id == center_id, call.open)
    )
    return [id_ for (id_,) in rows]
