from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

L = TypeVar("L")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives the line that a delegate paints."""


class RowModel(QAbstractTableModel, Generic[L]):
    """Lines in one column, told apart by a key, each painted as one; `said` is it in words.

    `show_lines` compares and moves narrowly: what did not change is not touched, so selection,
    scroll and a hand on the mouse stay where they are.
    """

    def __init__(
        self,
        key: Callable[[L], str],
        said: Callable[[L], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._say = said
        self._lines: list[L] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """A line is painted as one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line for the delegate; the same in words for screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._say(line)
        return None

    @property
    def lines(self) -> tuple[L, ...]:
        """All lines as they stand."""
        return tuple(self._lines)

    def key_of(self, line: L) -> str:
        """What tells a line from the others."""
        return self._key(line)

    def line(self, key: str | None) -> L | None:
        """The line of this key."""
        return next((line for line in self._lines if self._key(line) == key), None)

    def at(self, row: int) -> L | None:
        """The line in this place, counted from 0."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def position(self, key: str | None) -> int | None:
        """Where a key stands, from 0."""
        found = (at for at, line in enumerate(self._lines) if self._key(line) == key)
        return next(found, None)

    def show_lines(self, lines: Sequence[L]) -> None:
        """Bring the lines to these: what is gone goes, what is new comes, what changed changes."""
        wanted = {self._key(line): line for line in lines}
        self._drop([i for i, line in enumerate(self._lines) if self._key(line) not in wanted])
        known = {self._key(line) for line in self._lines}
        fresh: list[L] = []
        for target, (key, line) in enumerate(wanted.items()):
            if key not in known:
                fresh.append(line)
                continue
            self._insert(target - len(fresh), fresh)
            fresh = []
            self._settle(target, key)
            self.put(target, line)
        self._insert(len(wanted) - len(fresh), fresh)

    def put(self, at: int, line: L) -> None:
        """Another value in the same place."""
        if self._lines[at] != line:
            self._lines[at] = line
            index = self.index(at, 0)
            self.dataChanged.emit(index, index)

    def _settle(self, target: int, key: str) -> None:
        at = next(at for at in range(target, len(self._lines)) if self._key(self._lines[at]) == key)
        if at != target:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), target)
            self._lines.insert(target, self._lines.pop(at))
            self.endMoveRows()

    def _drop(self, gone: Sequence[int]) -> None:
        """Remove these, neighbours together, from the end."""
        end = len(gone)
        while end:
            start = end - 1
            while start and gone[start - 1] == gone[start] - 1:
                start -= 1
            self.beginRemoveRows(QModelIndex(), gone[start], gone[end - 1])
            del self._lines[gone[start] : gone[end - 1] + 1]
            self.endRemoveRows()
            end = start

    def _insert(self, at: int, lines: Sequence[L]) -> None:
        if not lines:
            return
        self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
        self._lines[at:at] = lines
        self.endInsertRows()
