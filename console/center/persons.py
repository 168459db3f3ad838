"""Which contact is whose: what makes a caller somebody who called before.

The switchboard gives a key for a known number. What is kept of it here is a keyed hash, so that
no number can be found out from the database, not even by trying all of them.
"""

import hashlib
import hmac
import logging
from collections.abc import Iterable
from dataclasses import replace

import sqlalchemy as sa

from console.center import records, schema
from console.center.db import upsert
from console.center.errors import HomeError
from console.center.home import Home
from console.center.switchboard.interface import IncomingCall
from console.center.unit import Unit
from console.model.contact import Caller, Contact
from console.model.note import UNKNOWN_DISTRICT, NoteContent
from console.model.risk import RiskLevel
from console.model.staff import Staff

_log = logging.getLogger(__name__)
MOST = 50
"""So many earlier contacts are looked at, the newest."""


def opaque(home: Home, person: str) -> str:
    """What the center keeps of a person's key; empty for nobody known."""
    if not person:
        return ""
    try:
        key = home.key()
    except HomeError:
        # The caller is on the line whatever happened to a file.
        _log.error("without the key file nobody who calls is known")
        return ""
    return hmac.new(key, f"person {person}".encode(), hashlib.sha256).hexdigest()


def remember(unit: Unit, contact_id: str, person: str, at: int) -> None:
    """This contact is this person's (`person` as `opaque` gave it)."""
    row = {"center_id": unit.center_id, "contact_id": contact_id, "person": person, "at": at}
    upsert(unit.connection, schema.caller, [row])


def earlier(unit: Unit, contact_id: str) -> list[Contact]:
    """The person's other contacts that were talks, newest first; none where nobody is known."""
    mine, other = schema.caller.c, schema.caller.alias("other").c
    same = sa.and_(other.center_id == mine.center_id, other.person == mine.person)
    return _talks(
        unit,
        sa.select(other.contact_id)
        .where(mine.center_id == unit.center_id, mine.contact_id == contact_id)
        .where(same, other.contact_id != contact_id)
        .order_by(other.at.desc(), other.contact_id),
    )


def introduced(unit: Unit, contact_id: str, call: IncomingCall, person: str) -> IncomingCall:
    """The call with what the center itself knows of the person, where the switchboard is silent.

    `person` as `opaque` gave it.
    """
    if not person or call.caller.contacts_before:
        return call
    caller = schema.caller.c
    talks = _talks(
        unit,
        sa.select(caller.contact_id)
        .where(caller.center_id == unit.center_id, caller.person == person)
        .where(caller.contact_id != contact_id)
        .order_by(caller.at.desc(), caller.contact_id),
    )
    return replace(call, caller=_known(unit, call.caller, talks)) if talks else call


def _talks(unit: Unit, ids: "sa.Select[str]") -> list[Contact]:
    found = unit.connection.execute(ids.limit(MOST)).scalars().all()
    unit.preload("contact", found)
    contacts = (unit.value("contact", id_) for id_ in found)
    return [one for one in contacts if isinstance(one, Contact) and one.connected_at is not None]


def _known(unit: Unit, caller: Caller, talks: list[Contact]) -> Caller:
    last = talks[0]
    note = records.of(unit, [talk.id for talk in talks]).last_signed
    content = note.content if note else None
    counselor = unit.value("staff", last.counselor_id or "")
    return replace(
        caller,
        contacts_before=len(talks),
        last_contact_at=last.connected_at,
        last_counselor_id=last.counselor_id,
        last_counselor_name=counselor.name if isinstance(counselor, Staff) else "",
        alias=caller.alias or (content.alias if content else ""),
        district=caller.district or _district(content),
        age_band=caller.age_band or (content.age_band or "" if content else ""),
        risk_before=caller.risk_before or _risk(talks),
    )


def _district(content: NoteContent | None) -> str:
    known = content.district if content else ""
    return known if known != UNKNOWN_DISTRICT else ""


def _risk(talks: Iterable[Contact]) -> RiskLevel | None:
    """What was found last time; that there was none is nothing to say in the queue."""
    last = next((talk.risk for talk in talks if talk.risk is not None), None)
    return None if last is RiskLevel.NONE else last
