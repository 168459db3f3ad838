from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words

_TALL = 8
_TICK = (2, 16)


@dataclass(frozen=True, slots=True)
class GoalView:
    """The year's signed contacts against the goal of the year."""

    count: int = 0
    goal: int = 0

    @property
    def percent(self) -> int:
        """How much of the goal, rounded; 100 only once it is reached."""
        if not self.goal:
            return 0
        share = round(self.count * 100 / self.goal)
        return share if self.count >= self.goal else min(share, 99)

    @property
    def tick(self) -> float:
        """Where 100 % stands on the bar, 0 to 1: it slides left once the goal is passed."""
        return min(1.0, self.goal / self.count) if self.count else 1.0

    @property
    def filled(self) -> float:
        """How far the bar is filled, 0 to 1."""
        return min(1.0, self.count / self.goal) * self.tick if self.goal else 0.0


class GoalBar(QWidget):
    """The bar with its tick at 100 %; what lies beyond wears the lamp's colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = GoalView()
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_view(self, view: GoalView, label: str) -> None:
        """Another count, and the words under the tick."""
        self._view = view
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        """Bar and the words under its tick."""
        return QSize(200, _TICK[1] + 2 + self.theme.line("label"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, what is done, what lies beyond, the tick."""
        painter = QPainter(self)
        paint.start(painter)
        theme, view = self.theme, self._view
        bar = QRectF(0, (_TICK[1] - _TALL) / 2, self.width(), _TALL)
        rim = theme.color("edge") if theme.tokens.stroke > 1 else None
        paint.box(painter, bar, _TALL / 2, theme.color("track"), rim)
        tick = bar.width() * view.tick
        if view.tick < 1.0:
            paint.box(painter, bar, _TALL / 2, theme.color("lamp"), rim)
        self._part(painter, bar, bar.width() * view.filled)
        left = min(round(tick), self.width() - _TICK[0])
        if view.goal:
            painter.fillRect(QRectF(left, 0, *_TICK), theme.color("text"))
        self._words(painter, tick)
        painter.end()

    def _part(self, painter: QPainter, bar: QRectF, width: float) -> None:
        painter.save()
        painter.setClipRect(QRectF(bar.left(), bar.top(), width, bar.height()))
        paint.box(painter, bar, _TALL / 2, self.theme.color("time"))
        painter.restore()

    def _words(self, painter: QPainter, tick: float) -> None:
        font = self.theme.font("label", tabular=True)
        wide = paint.width(self._label, font)
        right = max(wide, min(tick, self.width()))
        row = QRectF(right - wide, _TICK[1] + 2, wide, self.theme.line("label"))
        paint.words(painter, row, self._label, font, self.theme.color("text2"))


class Goal(QWidget):
    """How many talks this year, readable at 103 % and at 500 %, with the counting rule."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = GoalView()
        self._title = Words(theme, "", "label", 600, "text2")
        self._count = Words(theme, "", "title", 600, oneline=True, tabular=True)
        self._unit = Words(theme, "", "body", 500, oneline=True)
        self._percent = Words(theme, "", "body", 600, "text2", oneline=True, tabular=True)
        self._bar = GoalBar(theme)
        self._rule = Words(theme, "", "label", ink="text2")
        row = QHBoxLayout()
        row.setSpacing(0)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self._count, 0, bottom)
        row.addSpacing(2)
        row.addWidget(self._unit, 0, bottom)
        row.addSpacing(14)
        row.addWidget(self._percent, 0, bottom)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._rule)
        self._say()

    def show_view(self, view: GoalView) -> None:
        """Another count. A center without a goal that has counted nothing shows none."""
        self._view = view
        self.setVisible(bool(view.count or view.goal))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        view = self._view
        self._title.setText(self.tr("Talks this year"))
        self._count.setText(f"{view.count:,}")
        self._unit.setText(self.tr(" talks"))
        reached = self.tr("{percent}% of the goal").format(percent=view.percent)
        self._percent.setText(reached if view.goal else "")
        goal = self.tr("Goal {count}").format(count=f"{view.goal:,}")
        self._bar.show_view(view, goal if view.goal else "")
        self._bar.setVisible(bool(view.goal))
        self._rule.setText(
            self.tr("Signed talks only. Practice and broken-off calls are left out, chats count.")
        )
