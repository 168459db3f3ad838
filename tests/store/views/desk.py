"""A center's feed for the tests of the views."""

from typing import Any

from console.model.contact import Caller, Contact, ContactState
from console.model.presence import Presence, PresenceState
from console.model.roles import Role
from console.model.staff import Staff
from tests.store import made
from tests.store.made import MINA, NOW

JUN = "staff-jun"


def person(staff_id: str, name: str, role: Role = Role.COUNSELOR, **rest: Any) -> made.Row:
    return made.row(Staff(id=staff_id, login=staff_id, name=name, role=role, **rest))


def present(staff_id: str, state: PresenceState, since: int = NOW) -> made.Row:
    return made.row(Presence(staff_id=staff_id, state=state, since=since), staff_id)


def contact(name: str, state: ContactState = ContactState.WAITING, **rest: Any) -> made.Row:
    return made.row(Contact(id=name, state=state, joined_at=rest.pop("joined_at", NOW), **rest))


def talking(name: str, **rest: Any) -> made.Row:
    """Mina talks to somebody."""
    told: dict[str, Any] = {
        "state": ContactState.CONNECTED,
        "counselor_id": MINA,
        "connected_at": NOW,
    } | rest
    return contact(name, **told)


STAFF = (person(MINA, "김미나"), person(JUN, "박준"))
KNOWN = Caller(alias="바다", last_counselor_id=MINA, contacts_before=2)
