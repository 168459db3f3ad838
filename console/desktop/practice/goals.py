from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

Goal = tuple[str, bool]
"""What is to be practised, and whether it was."""


class Goals(QWidget):
    """What a story is for: an open circle each, a check once it was done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._goals: tuple[Goal, ...] = ()
        self._title = Words(theme, "", "label", 600, "text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._title)
        self._rows: list[QWidget] = []
        self._say()

    @property
    def goals(self) -> tuple[Goal, ...]:
        """What is shown."""
        return self._goals

    def show_goals(self, goals: Sequence[Goal]) -> None:
        """Other goals."""
        if tuple(goals) == self._goals:
            return
        self._goals = tuple(goals)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._made(*goal) for goal in self._goals]

    def _made(self, words: str, reached: bool) -> QWidget:  # noqa: FBT001 - as it is unpacked
        row = QWidget(self)
        icon = IconMark(
            self.theme, *(("check-circle", "ok") if reached else ("circle", "text2")), 18
        )
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Words(self.theme, words, "body"), 1)
        done = QCoreApplication.translate("Goals", "done") if reached else ""
        row.setAccessibleName(", ".join(part for part in (words, done) if part))
        self._column.addWidget(row)
        row.show()
        return row

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("What to practise"))
