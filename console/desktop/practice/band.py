from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme

HIGH = 40
_STEP, _STRIPE = 12, 4.5
_ICON = 20
_PAD = 24


class Band(QLabel):
    """The hatched band across the top: that this is practice, in words no one can miss."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = self._sentence = ""
        self._resize()
        self._say()
        theme.changed.connect(self._resize)

    def _resize(self) -> None:
        self.setFixedHeight(self.theme.px(HIGH))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title = self.tr("This is practice")
        self._sentence = self.tr("No real call, and nothing is sent anywhere")
        self.setText(f"{self._title} · {self._sentence}")
        self.setAccessibleName(self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Hatched at both sides, plain behind the words."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        painter.fillRect(rect, theme.color("lamp"))
        bold, plain = theme.font("body", 700), theme.font("body")
        title, sentence = (paint.width(self._title, bold), paint.width(self._sentence, plain))
        icon, gap = theme.px(_ICON), theme.px(12)
        room = min(rect.width(), icon + 8 + title + gap + sentence)
        words = QRectF(rect.center().x() - room / 2, rect.top(), room, rect.height())
        self._hatch(painter, rect, words.adjusted(-_PAD, 0, _PAD, 0))
        mark = paint.square(words.left() + icon / 2, words.center().y(), icon)
        theme.paint_icon(painter, mark, "mortarboard", "onlamp")
        words.setLeft(words.left() + icon + 8)
        ink = theme.color("onlamp")
        words.setLeft(words.left() + paint.words(painter, words, self._title, bold, ink) + gap)
        paint.words(painter, words, self._sentence, plain, ink)
        painter.end()

    def _hatch(self, painter: QPainter, rect: QRectF, words: QRectF) -> None:
        """Stripes that fade towards the words; in high contrast they end before them."""
        ink = self.theme.color("onlamp")
        contrast = self.theme.tokens.stroke > 1
        before, after = QRectF(rect), QRectF(rect)
        before.setRight(words.left())
        after.setLeft(words.right())
        for side in (before, after):
            painter.save()
            painter.setClipRect(side)
            outward = side.left() < words.left()
            pen = QPen(ink if contrast else self._faded(side, outward=outward), _STRIPE)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            left = side.left() - side.height() - side.left() % _STEP
            while side.width() > 0 and left < side.right():
                painter.drawLine(
                    QPointF(left, side.bottom()), QPointF(left + side.height(), side.top())
                )
                left += _STEP
            painter.restore()

    def _faded(self, side: QRectF, *, outward: bool) -> QLinearGradient:
        strong, none = QColor(self.theme.color("onlamp")), QColor(self.theme.color("onlamp"))
        strong.setAlphaF(0.16)
        none.setAlphaF(0.0)
        fade = QLinearGradient(side.topLeft(), side.topRight())
        fade.setColorAt(0, strong if outward else none)
        fade.setColorAt(1, none if outward else strong)
        return fade
