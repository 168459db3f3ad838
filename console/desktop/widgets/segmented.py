from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Height
from console.desktop.style.tone import DYES, Tone
from console.desktop.widgets.flow import Flow


@dataclass(frozen=True)
class Option:
    """One of the choices: its key in code, its word on screen, its tone once chosen."""

    key: str
    label: str
    tone: Tone = "plain"


class _Segment(QRadioButton):
    """A choice on the track; a radio button to screen readers and arrow keys."""

    def __init__(self, theme: Theme, option: Option, height: Height, parent: QWidget) -> None:
        super().__init__(option.label, parent)
        self.theme = theme
        self.option = option
        self._height: Height = height
        self.setAccessibleName(option.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _font(self) -> QFont:
        return self.theme.font("body", 600 if self.isChecked() else 400)

    def sizeHint(self) -> QSize:
        """As wide as when chosen, so that choosing moves nothing."""
        wide = paint.width(self.text(), self.theme.font("body", 600))
        pad = 14 if self._height == "control" else 12
        return QSize(round(wide) + 2 * pad, self.theme.height(self._height) - 4)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Chosen lies on paper; a focused one that is not chosen is underlined."""
        painter = QPainter(self)
        paint.start(painter)
        rect, theme = QRectF(self.rect()), self.theme
        colour = theme.color("text2")
        if self.isChecked():
            colour = self._paper(painter, rect)
        elif self.hasFocus():
            line = QRectF(rect.center().x() - 8, rect.bottom() - 5, 16, 2)
            paint.box(painter, line, 1, theme.color("ring"))
        middle = Qt.AlignmentFlag.AlignHCenter
        paint.words(painter, rect, self.text(), self._font(), colour, middle)
        painter.end()

    def _paper(self, painter: QPainter, rect: QRectF) -> QColor:
        theme, tone = self.theme, self.option.tone
        stroke, radius = theme.tokens.stroke, theme.radius("badge")
        if tone in ("plain", "ok"):
            edge = theme.color("segmentedge")
            paint.box(painter, rect, radius, theme.color("segment"), edge, stroke)
            return theme.color("ok" if tone == "ok" else "text")
        dye = DYES[tone]
        paint.box(painter, rect, radius, theme.color(dye.fill), theme.color(dye.mark), stroke)
        return theme.color(dye.text)


class Segmented(QWidget):
    """A single choice among a few words; arrows move it. Emits `chosen` for a person's choice.

    Nothing needs to be chosen at first. `choose` sets it from outside without a signal. What
    `wraps` goes on in a next line where its words are too long for one.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option] = (),
        height: Height = "chip",
        name: str = "",
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height: Height = height
        self._segments: list[_Segment] = []
        self._row = Flow(self, gap=0, line_gap=0)
        self._row.setContentsMargins(2, 2, 2, 2)
        self.setAccessibleName(name)
        kind = QSizePolicy.Policy.Maximum if wraps else QSizePolicy.Policy.Fixed
        # Of a fixed height it could not go on in a next line.
        tall = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(kind, tall)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.set_options(options)
        theme.changed.connect(self._restyle)

    @property
    def choice(self) -> str | None:
        """The key of what is chosen."""
        return next((s.option.key for s in self._segments if s.isChecked()), None)

    def set_options(self, options: Sequence[Option]) -> None:
        """Other words (a new language) or other choices; a choice that stays is kept."""
        choice, focused = self.choice, next((s for s in self._segments if s.hasFocus()), None)
        key = focused.option.key if focused else None
        for segment in self._segments:
            self._row.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = [self._made(option) for option in options]
        self.choose(choice)
        for segment in self._segments:
            if segment.option.key == key:
                segment.setFocus()

    def choose(self, key: str | None) -> None:
        """Show `key` as chosen; None for nothing. Emits nothing."""
        for segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(segment.option.key == key)
        for segment in self._segments:
            segment.setAutoExclusive(True)
        self.update()

    def _made(self, option: Option) -> _Segment:
        segment = _Segment(self.theme, option, self._height, self)
        segment.installEventFilter(self)
        segment.clicked.connect(lambda: self.chosen.emit(option.key))
        self._row.addWidget(segment)
        segment.show()
        return segment

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The ring goes around the whole track; Home and End go to its ends."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
            if event.key() in ends:
                self._press(self._segments[ends[Qt.Key(event.key())]])
                return True
        return super().eventFilter(watched, event)

    def _press(self, segment: _Segment) -> None:
        segment.setFocus(Qt.FocusReason.TabFocusReason)
        segment.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the track goes to what is chosen, or to the first."""
        super().focusInEvent(event)
        target = next((s for s in self._segments if s.isChecked()), None)
        if target or self._segments:
            (target or self._segments[0]).setFocus(event.reason())

    def _restyle(self) -> None:
        for segment in self._segments:
            segment.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, and the ring while one of its choices has the focus."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        contrast = theme.tokens.stroke > 1
        edge = theme.color("edge") if contrast else None
        paint.box(painter, rect, theme.radius("control"), theme.color("sunken"), edge)
        if any(segment.hasFocus() for segment in self._segments):
            ring = theme.color("ring")
            paint.box(painter, rect, theme.radius("control"), None, ring, paint.ring_width(theme))
        painter.end()
