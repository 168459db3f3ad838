from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.words import Words
from console.model.note import Note, NoteContent, NoteKind

GUTTER = 72


def summary(content: NoteContent) -> str:
    """The choices of a note in one line."""
    parts = []
    if content.age_band:
        parts.append(words.with_basis(words.age_band(content.age_band), content.age_basis))
    parts += [words.reason(reason) for reason in content.reasons]
    if content.district:
        parts.append(words.district(content.district))
    return " · ".join(parts)


class SignedNote(QWidget):
    """One signed note or addendum, to be read and never changed."""

    def __init__(self, theme: Theme, note: Note) -> None:
        super().__init__()
        self.theme = theme
        self._note = note
        self._badge = Badge(theme)
        self._when = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._summary = Words(theme, "", "body", ink="text2")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._badge)
        head.addWidget(self._when)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addLayout(self._lines())
        self._say()

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, self.theme.px(GUTTER))
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._note.content.lines):
            at = "" if line.at is None else times.talk(line.at)
            time = Words(self.theme, at, "label", ink="text2", oneline=True, tabular=True)
            time.setFixedHeight(self.theme.line("read"))
            text = Words(self.theme, line.text, "read")
            text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            grid.addWidget(time, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        return grid

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        note = self._note
        signed = note.kind == NoteKind.SIGNED
        name = self.tr("Signed") if signed else self.tr("Addendum")
        self._badge.show_state(name, "ok" if signed else "quiet")
        self._when.setText(f"{times.day(note.signed_at)} {times.hhmm(note.signed_at)}")
        said = summary(note.content) if signed else ""
        self._summary.setText(said)
        self._summary.setVisible(bool(said))


class SignedNotes(QWidget):
    """The signed note of a talk and what was added to it, oldest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: tuple[Note, ...] = ()
        self._notes: dict[str, SignedNote] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)

    def show_notes(self, notes: tuple[Note, ...]) -> None:
        """Bring the list to these; a note never changes, so known ones stay."""
        wanted = {note.id for note in notes}
        for gone in set(self._notes) - wanted:
            widget = self._notes.pop(gone)
            widget.hide()
            widget.deleteLater()
        for note in notes:
            if note.id not in self._notes:
                self._notes[note.id] = SignedNote(self.theme, note)
                self._column.addWidget(self._notes[note.id])
        self.setVisible(bool(notes))
