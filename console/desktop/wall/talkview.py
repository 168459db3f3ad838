from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.rowview import RowView
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.wall.ruler import ENDS, Ruler
from console.desktop.wall.talkdelegate import TalkDelegate, marks
from console.desktop.wall.talkmodel import TalkModel

_LEAST = 2
"""So many talks are always in sight."""


class TalkView(RowView):
    """The talks on one guideline. The lines between the stages run on below the last one."""

    def __init__(self, theme: Theme, model: TalkModel, now: Callable[[], int]) -> None:
        self.painter_of_rows = TalkDelegate(theme, now, model)
        super().__init__(
            theme,
            model,
            self.painter_of_rows,
            lambda _row: self.painter_of_rows.tall(self.viewport().width()),
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_grey(self, *, grey: bool) -> None:
        """The picture is old."""
        self.painter_of_rows.grey = grey
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Some talks are always in sight."""
        tall = self.painter_of_rows.tall(self.viewport().width())
        return QSize(self.theme.px(320), tall * _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, and the lines below them."""
        below = self.tall() - self.verticalScrollBar().value()
        room = QRectF(0, below, self.viewport().width(), self.viewport().height() - below)
        if room.height() > 0 and self.rows.rowCount():
            painter = QPainter(self.viewport())
            marks(painter, self.theme, room, Ruler.across(self.theme, room.width()))
            painter.end()
        super().paintEvent(event)


class Stages(QWidget):
    """The words of the three stages over the talks, each between its lines."""

    def __init__(self, theme: Theme, view: TalkView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = view
        self._words: tuple[str, ...] = ()
        # A scroll bar takes room from the rows, and their lines go with them.
        view.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self._say()

    def sizeHint(self) -> QSize:
        """A line of labels with room to breathe."""
        return QSize(320, self.theme.line("label") + self.theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed."""
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._words = (self.tr("Listening"), self.tr("Closing"), self.tr("Handing over"))
        self.setAccessibleName(", ".join(self._words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words in the middle of their stage, lines between."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        ruler = Ruler.across(theme, self._view.viewport().width())
        marks(painter, theme, rect, ruler)
        centre = Qt.AlignmentFlag.AlignHCenter
        for text, begin, end in zip(self._words, (0, *ENDS), ENDS, strict=False):
            room = QRectF(ruler.x(begin), rect.top(), ruler.x(end) - ruler.x(begin), rect.height())
            font = paint.fitting(text, theme.font("label"), room.width() - 8)
            paint.words(painter, room, text, font, theme.color("text2"), centre)
        painter.end()
