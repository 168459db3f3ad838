"""What the center asks of a telephone system, and what it is told by it.

Ids here are the switchboard's own and stay the same for the whole call; times are the center's,
in ms since 1970. Every report may come again (after a restart of either side): the center
takes the second as nothing new.
"""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from console.model.contact import Caller, Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingCall:
    """Somebody who waits. `joined_at` is when the wait began, also after a failed connection.

    `person` is the same key whenever the same number calls, empty for a withheld one: what makes
    earlier talks findable. It reaches no row; the center keeps a keyed hash of it.
    """

    switchboard_id: str
    channel: Channel
    joined_at: int
    caller: Caller
    person: str = ""


class SwitchboardEvents(Protocol):
    """The center's ear. Each returns when what happened is durable."""

    async def joined(self, call: IncomingCall) -> str:
        """Somebody waits. Returns the contact's id, the same one for the same call."""

    async def abandoned(self, switchboard_id: str, at: int) -> None:
        """The caller gave up before being connected."""

    async def connecting(self, switchboard_id: str, staff_id: str) -> None:
        """The phone of this counselor rings for the caller."""

    async def connected(self, switchboard_id: str, staff_id: str, at: int) -> None:
        """They hear each other: the session's timer starts."""

    async def connection_failed(self, switchboard_id: str) -> None:
        """The phone was not answered: the caller waits on, with the wait kept."""

    async def ended(self, switchboard_id: str, at: int) -> None:
        """The caller's line is down."""


class Switchboard(Protocol):
    """A telephone system, or what stands in for one."""

    async def run(self, events: SwitchboardEvents) -> None:
        """Reports until cancelled. First tells, once, what happened while nobody listened."""

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        """Ring this counselor's phone for the caller. The outcome comes as an event."""

    async def hang_up(self, switchboard_id: str) -> None:
        """End the call. Nothing happens if it is over already."""


@runtime_checkable
class Listens(Protocol):
    """What a switchboard may do beside: hear written words, as in practice.

    Whoever hears them also writes down what was said, by both.
    """

    async def say(self, switchboard_id: str, text: str) -> None:
        """The counselor's words to the other end; empty for a silence kept on purpose."""
