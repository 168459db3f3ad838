from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject

from console.desktop import times, words
from console.desktop.queue import answers
from console.desktop.rowmodel import ROW_ROLE, RowModel
from console.model.screen import QueueRow

__all__ = ["ROW_ROLE", "Doing", "QueueLine", "QueueModel"]


class Doing(StrEnum):
    """How a request to accept stands, as its own row says it."""

    NOTHING = ""
    UNDER_WAY = "under_way"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One painted row: the caller, when the row came (ms), and what became of a request."""

    row: QueueRow
    came_at: int | None = None
    doing: Doing = Doing.NOTHING
    words: str = ""


class QueueModel(RowModel[QueueLine]):
    """Who waits, first come first. Rows are told apart by their contact."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(lambda line: line.row.contact_id, self._said, parent)
        self._now = now
        self._shown_once = False

    def _said(self, line: QueueLine) -> str:
        row = line.row
        parts = (
            words.caller_name(row.caller, row.channel),
            times.spoken(self._now() - row.joined_at),
            words.about_caller(row.caller, row.channel),
            words.counselor(row.held_for) if row.held_for else "",
            line.words,
        )
        return ", ".join(part for part in parts if part)

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Bring the rows to these."""
        known = {line.row.contact_id: line for line in self._lines}
        came = self._now() if self._shown_once else None
        self.show_lines(
            [_next(known.get(row.contact_id, QueueLine(row, came)), row) for row in rows]
        )
        self._shown_once = True

    def mark(self, contact_id: str, doing: Doing, said: str = "") -> None:
        """Let the row itself say what became of the request."""
        at = self.position(contact_id)
        if at is not None:
            self.put(at, replace(self._lines[at], doing=doing, words=said))


def _next(line: QueueLine, row: QueueRow) -> QueueLine:
    if line.row.mine and not row.mine:
        # The connection failed and the caller waits again.
        line = replace(line, doing=Doing.ANSWERED, words=answers.not_connected())
    return replace(line, row=row)
