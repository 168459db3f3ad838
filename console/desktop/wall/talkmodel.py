from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from console.desktop import times
from console.desktop.rowmodel import RowModel
from console.desktop.wall import sayings
from console.model.screen import WallTalk


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One painted talk, and what became of what was sent to its counselor."""

    talk: WallTalk
    words: str = ""


class TalkModel(RowModel[TalkLine]):
    """Talks that are on, in the order they come in. Told apart by their contact."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(lambda line: line.talk.contact_id, self._said, parent)
        self._now = now

    def _said(self, line: TalkLine) -> str:
        talk = line.talk
        parts = (
            talk.name,
            times.talk(self._now() - talk.connected_at),
            *(state.text for state in sayings.states(talk, self._now())),
            line.words,
        )
        return ", ".join(part for part in parts if part)

    def show(self, talks: Sequence[WallTalk]) -> None:
        """Bring the rows to these."""
        known = {line.talk.contact_id: line for line in self._lines}
        self.show_lines(
            [replace(known.get(talk.contact_id, TalkLine(talk)), talk=talk) for talk in talks]
        )

    def mark(self, staff_id: str, said: str) -> None:
        """Let the counselor's row say what became of a message; empty takes it away."""
        for at, line in enumerate(self._lines):
            if line.talk.staff_id == staff_id:
                self.put(at, replace(line, words=said))
