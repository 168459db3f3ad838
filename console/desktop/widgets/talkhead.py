from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.guideline import Guideline, GuidelineView
from console.desktop.widgets.timertext import TimerText

Stage = Literal["listening", "closing", "offering", "silenced", "ended"]


@dataclass(frozen=True)
class TalkView:
    """A moment of a talk: the stage's words and a hint that stands beside them."""

    stage: Stage = "listening"
    words: str = ""
    hint: str = ""
    bar: GuidelineView = field(default_factory=GuidelineView)


class StageWords(QWidget):
    """The stage in words and its hint. Another stage cross-fades in 600 ms, once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = TalkView()
        self._before = TalkView()
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_view(self, view: TalkView) -> None:
        """Paint this stage; a new one fades in."""
        if view.stage != self._now.stage and self._now.words:
            self._before = self._now
            self._fade.stop()
            self._fade.setDuration(self.theme.ms("stage"))
            self._fade.start()
        self._now = view
        self.setAccessibleName(f"{view.words} {view.hint}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.theme.line("read"))

    def minimumSizeHint(self) -> QSize:
        """It gives way to the timer."""
        return QSize(0, self.theme.line("read"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The new words over the old ones, as far as the fade has come."""
        painter = QPainter(self)
        paint.start(painter)
        running = self._fade.state() == QVariantAnimation.State.Running
        share = float(self._fade.currentValue() or 0.0) if running else 1.0
        if running:
            painter.setOpacity(1.0 - share)
            self._line(painter, self._before)
        painter.setOpacity(share)
        self._line(painter, self._now)
        painter.end()

    def _line(self, painter: QPainter, view: TalkView) -> None:
        theme, rect = self.theme, QRectF(self.rect())
        loud = view.stage in ("closing", "offering")
        colour = theme.color("warn" if loud else "text")
        used = paint.words(painter, rect, view.words, theme.font("read", 600), colour)
        rest = rect.adjusted(used + 14, 1, 0, 1)
        paint.words(painter, rest, view.hint, theme.font("label"), theme.color("text2"))


class TalkHead(QWidget):
    """Timer, stage and guideline as they span the sheet: give it a `TalkView` a second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timer = TimerText(theme)
        self.stage = StageWords(theme)
        self.bar = Guideline(theme)
        self._row = row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.timer)
        row.addWidget(self.stage, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.bar)

    def add_trailing(self, widget: QWidget) -> None:
        """Something at the end of the line of the stage's words."""
        self._row.addWidget(widget)

    def set_labels(self, *labels: str) -> None:
        """The words under 20 and 30 minutes."""
        self.bar.set_labels(*labels)

    def show_view(self, view: TalkView) -> None:
        """Paint this moment."""
        self.timer.show_seconds(view.bar.seconds)
        self.stage.show_view(view)
        self.bar.show_view(view.bar)
