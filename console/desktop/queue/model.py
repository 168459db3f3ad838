from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.desktop import times, words
from console.desktop.queue import answers
from console.model.screen import QueueRow

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the `QueueLine` that the delegate paints."""


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


class QueueModel(QAbstractTableModel):
    """Who waits, one column, first come first. Rows are told apart by their contact.

    `show` compares and moves narrowly: what did not change is not touched, so selection, scroll
    and a hand on the mouse stay where they are.
    """

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._lines: list[QueueLine] = []
        self._shown_once = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many wait."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """The row is painted as one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate; the same in words for screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(line)
        return None

    def _said(self, line: QueueLine) -> str:
        row = line.row
        parts = (
            words.caller_name(row.caller, row.channel),
            times.spoken(self._now() - row.joined_at),
            words.about_caller(row.caller, row.channel),
            line.words,
        )
        return ", ".join(part for part in parts if part)

    @property
    def lines(self) -> tuple[QueueLine, ...]:
        """All rows as they stand."""
        return tuple(self._lines)

    def line(self, contact_id: str) -> QueueLine | None:
        """The row of a contact."""
        return next((line for line in self._lines if line.row.contact_id == contact_id), None)

    def position(self, contact_id: str | None) -> int | None:
        """Where a contact stands, from 0."""
        ids = [line.row.contact_id for line in self._lines]
        return ids.index(contact_id) if contact_id in ids else None

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Bring the rows to these: what is gone goes, what is new comes, what changed changes."""
        wanted = {row.contact_id: row for row in rows}
        self._drop([i for i, line in enumerate(self._lines) if line.row.contact_id not in wanted])
        known = {line.row.contact_id for line in self._lines}
        fresh: list[QueueRow] = []
        for target, row in enumerate(wanted.values()):
            if row.contact_id not in known:
                fresh.append(row)
                continue
            self._insert(target - len(fresh), fresh)
            fresh = []
            self._settle(target, row)
        self._insert(len(wanted) - len(fresh), fresh)
        self._shown_once = True

    def mark(self, contact_id: str, doing: Doing, said: str = "") -> None:
        """Let the row itself say what became of the request."""
        at = self.position(contact_id)
        if at is not None:
            self._put(at, replace(self._lines[at], doing=doing, words=said))

    def _settle(self, target: int, row: QueueRow) -> None:
        at = next(
            at
            for at in range(target, len(self._lines))
            if self._lines[at].row.contact_id == row.contact_id
        )
        if at != target:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), target)
            self._lines.insert(target, self._lines.pop(at))
            self.endMoveRows()
        line = self._lines[target]
        if line.row.mine and not row.mine:
            # The connection failed and the caller waits again.
            line = replace(line, doing=Doing.ANSWERED, words=answers.not_connected())
        self._put(target, replace(line, row=row))

    def _drop(self, gone: Sequence[int]) -> None:
        """Remove these rows, neighbours together, from the end."""
        end = len(gone)
        while end:
            start = end - 1
            while start and gone[start - 1] == gone[start] - 1:
                start -= 1
            self.beginRemoveRows(QModelIndex(), gone[start], gone[end - 1])
            del self._lines[gone[start] : gone[end - 1] + 1]
            self.endRemoveRows()
            end = start

    def _insert(self, at: int, rows: Sequence[QueueRow]) -> None:
        if not rows:
            return
        came = self._now() if self._shown_once else None
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._lines[at:at] = [QueueLine(row, came) for row in rows]
        self.endInsertRows()

    def _put(self, at: int, line: QueueLine) -> None:
        if self._lines[at] != line:
            self._lines[at] = line
            index = self.index(at, 0)
            self.dataChanged.emit(index, index)
