from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.guideline import Guideline, GuidelineView
from console.desktop.widgets.timertext import TimerText

_BESIDE = 14
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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_view(self, view: TalkView) -> None:
        """Paint this stage; a new one fades in."""
        other = (view.words, view.hint) != (self._now.words, self._now.hint)
        if view.stage != self._now.stage and self._now.words:
            self._before = self._now
            self._fade.stop()
            self._fade.setDuration(self.theme.ms("stage"))
            self._fade.start()
        self._now = view
        if other:
            self.setAccessibleName(f"{view.words} {view.hint}".strip())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """The words and the hint in one line."""
        wide = self._words(self._now) + self._hint(self._now)
        return QSize(round(wide) + 1, self._line_height())

    def minimumSizeHint(self) -> QSize:
        """It gives way to the timer."""
        return QSize(0, self._line_height())

    def _line_height(self) -> int:
        return self.theme.line("title" if self.theme.look.compact else "display")

    def _words(self, view: TalkView) -> float:
        return paint.width(view.words, self.theme.font("read", 600))

    def _hint(self, view: TalkView) -> float:
        return _BESIDE + paint.width(view.hint, self.theme.font("label")) if view.hint else 0.0

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
        """On the timer's baseline; a hint that would be cut is left out whole."""
        theme = self.theme
        timer = theme.font("title" if theme.look.compact else "display", 500)
        foot = paint.baseline(QRectF(self.rect()), timer)
        loud = view.stage in ("closing", "offering")
        painter.setPen(theme.color("warn" if loud else "text"))
        painter.setFont(theme.font("read", 600))
        painter.drawText(QPointF(0, foot), view.words)
        used = self._words(view)
        if view.hint and used + self._hint(view) <= self.width() + 1:
            painter.setPen(theme.color("text2"))
            painter.setFont(theme.font("label"))
            painter.drawText(QPointF(used + _BESIDE, foot), view.hint)


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
        row.addWidget(self.stage)
        row.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.bar)
        self._theme = theme
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self._column.setSpacing(0 if self._theme.look.compact else 2)

    def add_trailing(self, widget: QWidget) -> None:
        """Something behind the stage's words."""
        self._row.insertWidget(2, widget)

    def leave_room(self, right: int) -> None:
        """Keep so many px free at the right of the line of words; the guideline spans all."""
        if self._row.contentsMargins().right() != right:
            self._row.setContentsMargins(0, 0, right, 0)

    def set_labels(self, *labels: str) -> None:
        """The words under 20 and 30 minutes."""
        self.bar.set_labels(*labels)

    def show_view(self, view: TalkView) -> None:
        """Paint this moment."""
        self.timer.show_seconds(view.bar.seconds)
        self.stage.show_view(view)
        self.bar.show_view(view.bar)
