import json
from collections.abc import Iterable

from console import wire
from console.model.contact import WAITS, Contact, ContactState
from console.model.help import Help, HelpState
from console.model.presence import Presence, PresenceState


class Board:
    """What the colleagues see: open contacts, what is left to sign, who does what, who
    asks for help.

    Written from the feed's rows alone, as every console's mirror is.
    """

    def __init__(self) -> None:
        self._contacts: dict[str, Contact] = {}
        self._presence: dict[str, PresenceState] = {}
        self._help: dict[str, Help] = {}

    def clear(self) -> None:
        self._contacts.clear()
        self._presence.clear()
        self._help.clear()

    def apply(self, rows: Iterable[str]) -> None:
        """Rows of a page, as JSON texts; kinds that do not matter here are passed over."""
        for text in rows:
            row = json.loads(text)
            kind, id_, body = row["kind"], row["id"], row["body"]
            if kind == "gone":
                self._contacts.pop(id_.removeprefix("contact/"), None)
            elif kind == "contact" and body is not None:
                self._put(wire.from_json(Contact, body))
            elif kind == "presence" and body is not None:
                presence = wire.from_json(Presence, body)
                self._presence[presence.staff_id] = presence.state
            elif kind == "help" and body is not None:
                self._help[id_] = wire.from_json(Help, body)

    def waiting(self) -> list[Contact]:
        """Who waits and is not yet asked for, longest first."""
        waits = [c for c in self._contacts.values() if c.state is ContactState.WAITING]
        return sorted(waits, key=lambda contact: contact.joined_at)

    def presence(self, staff_id: str) -> PresenceState | None:
        return self._presence.get(staff_id)

    def calls(self) -> list[Help]:
        """Calls for help that are open, the longest first."""
        open_ = [one for one in self._help.values() if one.state is not HelpState.CLOSED]
        return sorted(open_, key=lambda one: one.asked_at)

    def call_of(self, staff_id: str) -> Help | None:
        """This person's call for help, while it is open."""
        return next((one for one in self.calls() if one.staff_id == staff_id), None)

    def talks(self) -> list[Contact]:
        """Every talk that is on."""
        return [c for c in self._contacts.values() if c.state is ContactState.CONNECTED]

    def asked_for(self, staff_id: str) -> bool:
        """Whether this person's phone is about to ring for somebody."""
        return any(c.requested_by == staff_id and c.state in WAITS for c in self._contacts.values())

    def session(self, staff_id: str) -> Contact | None:
        """The contact this person talks in."""
        return self._first(staff_id, ContactState.CONNECTED)

    def unsigned(self, staff_id: str) -> Contact | None:
        """A contact of this person that is over and not signed."""
        return self._first(staff_id, ContactState.ENDED)

    def _first(self, staff_id: str, state: ContactState) -> Contact | None:
        mine = [
            contact
            for contact in self._contacts.values()
            if contact.counselor_id == staff_id and contact.state is state
        ]
        return min(mine, key=lambda contact: contact.joined_at, default=None)

    def _put(self, contact: Contact) -> None:
        over = contact.state is ContactState.ABANDONED
        signed = contact.state is ContactState.ENDED and contact.signed_at is not None
        if over or signed:
            self._contacts.pop(contact.id, None)
        else:
            self._contacts[contact.id] = contact
