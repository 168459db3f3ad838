"""The year's goal: a contact counts when its first note is signed.

Abandoned calls and practice do not count: practice runs on a center of its own. The year is
the one in Seoul.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from console.center.unit import Unit
from console.model.center import CenterInfo
from console.model.changes import Change, Put
from console.model.contact import Contact, ContactState

LOCK = "center"
"""The name under which the center's own row is read and written."""
SEOUL = timezone(timedelta(hours=9))


def count(unit: Unit, before: Contact | None, changes: Iterable[Change]) -> None:
    """Count the contact if these changes sign it for the first time."""
    for change in changes:
        if isinstance(change, Put) and isinstance(change.value, Contact):
            _count(unit, before, change.value)


def year(at: int) -> int:
    """The calendar year in Seoul of a time in ms."""
    return (datetime(1970, 1, 1, tzinfo=SEOUL) + timedelta(hours=9, milliseconds=at)).year


def _count(unit: Unit, before: Contact | None, after: Contact) -> None:
    if after.signed_at is None or (before is not None and before.signed_at is not None):
        return
    if after.state is ContactState.ABANDONED:
        return
    info = unit.value("center", unit.center_id)
    if isinstance(info, CenterInfo):
        # A clock that is ahead must not begin next year's count.
        counted = _counted(info, year(min(after.signed_at, unit.now)))
        if counted != info:
            unit.put(info.id, counted)


def _counted(info: CenterInfo, signed_in: int) -> CenterInfo:
    if signed_in > info.goal_year:
        return replace(info, goal_year=signed_in, goal_count=1)
    if signed_in == info.goal_year:
        return replace(info, goal_count=info.goal_count + 1)
    return info
