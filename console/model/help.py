from dataclasses import dataclass
from enum import StrEnum

ESCALATE_MS = 30_000
"""Help that nobody has seen by then goes to the one on call."""


class HelpState(StrEnum):
    """How a call for help stands, as the one who asked reads it."""

    ASKED = "asked"
    SEEN = "seen"
    COMING = "coming"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """A colleague's call for help: one row a person, the latest. Times are the center's, in ms.

    `on_call_id` is set when it went to the one on call because nobody had seen it.
    """

    staff_id: str
    contact_id: str | None = None
    asked_at: int
    seen_by: str | None = None
    seen_at: int | None = None
    coming_by: str | None = None
    coming_at: int | None = None
    on_call_id: str | None = None
    escalated_at: int | None = None
    closed_at: int | None = None

    @property
    def state(self) -> HelpState:
        if self.closed_at is not None:
            return HelpState.CLOSED
        if self.coming_by is not None:
            return HelpState.COMING
        return HelpState.ASKED if self.seen_by is None else HelpState.SEEN

    def overdue(self, now: int) -> bool:
        """Whether nobody has seen it in time and it has not gone to the one on call."""
        waited = now - self.asked_at >= ESCALATE_MS
        return waited and self.state is HelpState.ASKED and self.escalated_at is None
