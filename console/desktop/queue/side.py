from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.queue.colleagues import Colleagues
from console.desktop.queue.goal import Goal, GoalView
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from console.model.screen import Desk

WIDE = 328
COMPACT = 288


class QueueSide(QWidget):
    """The column at the right: the day, who is here, what the year has come to."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._part = Words(theme, "", "read", 600, oneline=True)
        self._date = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._center = Words(theme, "", "label", ink="text2")
        self._colleagues = Colleagues(theme)
        self._goal = Goal(theme)
        self._day = QWidget()
        row = QHBoxLayout(self._day)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._part)
        row.addStretch(1)
        row.addWidget(self._date, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._day)
        column.addWidget(self._center)
        column.addSpacing(20)
        column.addWidget(self._colleagues, 100)
        column.addSpacing(32)
        column.addWidget(self._goal)
        column.addStretch(1)
        theme.changed.connect(self._resize)
        self._resize()

    def show_desk(self, desk: Desk) -> None:
        """Another moment of the desk."""
        self._say_day()
        self._center.setText(desk.center_name)
        self._colleagues.show_colleagues(desk.colleagues)
        self._goal.show_view(GoalView(desk.goal_count, desk.goal))

    def _say_day(self) -> None:
        self._part.setText(times.part_of_day(self._now()))
        self._date.setText(times.weekday(self._now()))

    def _resize(self) -> None:
        self._day.setFixedHeight(self.theme.frame("head"))
        look = self.theme.look
        wide = self.theme.px(COMPACT if look.compact else WIDE)
        self.setMinimumWidth(0 if look.narrow else wide)
        self.setMaximumWidth(16_777_215 if look.narrow else wide)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say_day()
        super().changeEvent(event)
