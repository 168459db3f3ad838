from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import times
from console.desktop.practice import hours
from console.desktop.session.marks import short_mark
from console.desktop.style.theme import Theme
from console.desktop.widgets.syncmark import SyncMark
from console.desktop.widgets.words import Words
from console.model.screen import TrainingRow

DAY, LONG, MARK = 172, 104, 96


class RunRow(QWidget):
    """A finished run: when, which story, how long, and where it is kept."""

    def __init__(self, theme: Theme, row: TrainingRow, title: str) -> None:
        super().__init__()
        self.theme = theme
        self._run = row
        self._day = Words(theme, "", "body", ink="text2", tabular=True)
        self._title = Words(theme, title, "body", 500)
        self._long = Words(theme, "", "body", tabular=True)
        self._mark = SyncMark(theme)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(16)
        for part in (self._day, self._title, self._long):
            line.addWidget(part, 1 if part is self._title else 0)
        self._place = QWidget()
        place = QHBoxLayout(self._place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._mark)
        place.addStretch(1)
        line.addWidget(self._place)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _resize(self) -> None:
        for part, wide in ((self._day, DAY), (self._long, LONG), (self._place, MARK)):
            part.setFixedWidth(self.theme.px(wide))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        run = self._run
        self._day.setText(f"{times.weekday(run.ended_at)} {times.hhmm(run.ended_at)}")
        self._long.setText(hours.spoken(run.ended_at - run.began_at))
        self._mark.show_view(short_mark(run.kept))
        parts = (self._day, self._title, self._long)
        self.setAccessibleName(", ".join(part.text() for part in parts))
