"""What was acknowledged to somebody, written down apart from everything that is tested."""

from collections.abc import Callable
from dataclasses import dataclass, field

from console.model import commands as c
from console.model.note import NoteContent
from console.sync.request import Reply


@dataclass(frozen=True, slots=True)
class Done:
    """A fact that a person was told is kept."""

    seat: str
    command: c.FactCommand


@dataclass(slots=True)
class Wish:
    """A request: when it was asked for in truth (ms), and what the person was told in the end."""

    seat: str
    body: c.Request
    asked_at: int
    center: int
    """Which life of the center's database it was: after a restore nothing is promised of it."""
    dead: Callable[[], bool]
    """Whether the console that asked has died: then nobody is there to be told."""
    reply: Reply | None = None
    told_at: int = 0


Place = tuple[str, str]
"""A seat and a contact."""


@dataclass(slots=True)
class Ledger:
    facts: dict[str, Done] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    wishes: dict[str, Wish] = field(default_factory=dict)
    typed: dict[Place, NoteContent] = field(default_factory=dict)
    signed: dict[Place, NoteContent] = field(default_factory=dict)
    contacts: dict[str, dict[str, None]] = field(default_factory=dict)
    """Contacts that somebody of this login has to do with, in the order of coming."""

    def did(self, seat: str, login: str, command: c.FactCommand) -> None:
        self.facts[command.id] = Done(seat, command)
        self.contacts.setdefault(login, {})[command.contact_id] = None

    def refiled(self, before: str, after: str) -> None:
        self.renamed[before] = after
        known = self.facts.pop(before, None)
        if known is not None:
            self.facts[after] = known
