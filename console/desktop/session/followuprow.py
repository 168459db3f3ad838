from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.marks import short_mark
from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.syncmark import SyncMark
from console.desktop.widgets.words import Words
from console.model.screen import FollowUpRow


class FollowUpSummary(Sheet):
    """That the companions will call, when and what for, and where the record is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "sheet", "control", parent)
        self._row: FollowUpRow | None = None
        self._name = Words(theme, "", "body", 600)
        self._when = Words(theme, "", "label", ink="text2", tabular=True)
        self._mark = SyncMark(theme)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._when)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(12)
        line.addLayout(beside(IconMark(theme, "follow-up", "accent", 16), theme))
        line.addLayout(text, 1)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def filled(self) -> bool:
        """Whether anything was arranged."""
        return self._row is not None

    def show_row(self, row: FollowUpRow | None) -> None:
        """What is arranged in this talk, if anything is."""
        self._row = row
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        row = self._row
        if row is None:
            return
        self._name.setText(self.tr("A companion will call"))
        self._when.setText(
            " · ".join(part for part in (window(row), words.purpose(row.purpose)) if part)
        )
        self._mark.show_view(short_mark(row.kept))


def window(row: FollowUpRow) -> str:
    """The day and the hours that were agreed; empty where none were."""
    return times.span(row.window_from, row.window_to)
