from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from console.desktop.practice.watermark import paint_watermark
from console.desktop.style import paint
from console.desktop.style.theme import Theme

FRAME = 4


class Veil(QWidget):
    """The watermark over a window and all that lies in it, also what is laid over it later.

    It catches neither the mouse nor the focus. `framed` draws the frame of the main window too.
    """

    def __init__(self, theme: Theme, window: QWidget, *, framed: bool = False) -> None:
        super().__init__(window)
        self.theme = theme
        self._framed = framed
        self._drawn: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        for child in window.children():
            self._meet(child)
        self._cover(window)
        theme.changed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the whole of the window, whatever comes into it or to its front."""
        kind = event.type()
        if watched is self.parent():
            if kind == QEvent.Type.Resize and isinstance(watched, QWidget):
                self._cover(watched)
            elif kind == QEvent.Type.ChildPolished:
                self._meet(event.child())  # type: ignore[attr-defined]  # a QChildEvent
        elif kind == QEvent.Type.ZOrderChange:
            self.raise_()
        elif kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            _veiled(self.theme, watched)
        return super().eventFilter(watched, event)

    def _cover(self, window: QWidget) -> None:
        self.setGeometry(window.rect())
        self.raise_()

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    def _meet(self, child: QObject) -> None:
        """A page or an overlay lies under the veil; a menu or a dialog gets one of its own."""
        if child is self or not isinstance(child, QWidget) or isinstance(child, Veil):
            return
        child.installEventFilter(self)
        if not child.isWindow():
            self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._forget()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word all over, and the frame around: drawn once, for it lies over every key typed."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * ratio:
            self._drawn = self._picture(ratio)
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()

    def _picture(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rect = QRectF(self.rect())
        paint_watermark(painter, rect, self.theme)
        if self._framed:
            paint.box(painter, rect, 0, None, self.theme.color("lamp"), FRAME)
        painter.end()
        return picture


def _veiled(theme: Theme, window: QWidget) -> None:
    if not any(isinstance(child, Veil) for child in window.children()):
        Veil(theme, window).show()
