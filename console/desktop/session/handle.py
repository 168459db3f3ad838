from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

STEP = 16
_LINE = 2
_STEPS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class Handle(QWidget):
    """The gap between two columns, to be dragged: invisible until it is pointed at or focused.

    `pushed(px)` to the right; `released` when the hand lets go; `reset` by a double click or
    Home.
    """

    pushed = Signal(int)
    released = Signal()
    reset = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._from: float | None = None
        self._hot = False
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().x()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The columns follow the hand."""
        if self._from is not None:
            by = round(event.position().x() - self._from)
            if by:
                self.pushed.emit(by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        if self._from is not None:
            self._from = None
            self.update()
            self.released.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """As it usually is."""
        self._from = None
        self.reset.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, Home takes it back."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.pushed.emit(self.theme.px(step))
            self.released.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.reset.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Pointed at."""
        self._hot = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Not any more."""
        self._hot = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """In the keyboard's hand."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Out of it."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line in the middle of the gap, while it is of use."""
        if not (self._hot or self.hasFocus() or self._from is not None):
            return
        painter = QPainter(self)
        paint.start(painter)
        held = self.hasFocus() or self._from is not None
        wide = _LINE + (self.theme.tokens.stroke if held else 0)
        middle = QRectF(round((self.width() - wide) / 2), 4, wide, self.height() - 8)
        paint.box(painter, middle, wide / 2, self.theme.color("ring" if held else "edge"))
        painter.end()
