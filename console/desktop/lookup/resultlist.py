from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.lookup.card import ServiceCard
from console.desktop.lookup.resultrow import ResultRow
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.search.hit import Hit

GAP = 2


class ResultList(QWidget):
    """All answers on one painted page, so that it follows every keystroke; the chosen one is the
    card, which stands in its place. `clicked(id)` follows the mouse.
    """

    clicked = Signal(str)

    def __init__(self, theme: Theme, card: ServiceCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._card = card
        self._hits: tuple[Hit, ...] = ()
        self._chosen: str | None = None
        self._rows: dict[Hit, ResultRow] = {}
        self._places: list[tuple[Hit, int, int]] = []
        self._hot: str | None = None
        card.setParent(self)
        card.installEventFilter(self)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    @property
    def rows(self) -> list[ResultRow]:
        """The painted rows from above, without the chosen one."""
        return [self._rows[hit] for hit, _top, _tall in self._places if hit.id != self._chosen]

    def show_hits(self, hits: Sequence[Hit], chosen: str | None) -> None:
        """These answers, with this one open as the card."""
        self._hits, self._chosen = tuple(hits), chosen
        kept = set(self._hits)
        self._rows = {hit: row for hit, row in self._rows.items() if hit in kept}
        self.lay_out()
        self.setAccessibleName(". ".join(row.words for row in self.rows))

    def lay_out(self) -> None:
        """Give everything its place; the card may have grown."""
        self._places, top = [], 0
        for hit in self._hits:
            if hit.id == self._chosen:
                tall = self._place_card(top)
            else:
                if hit not in self._rows:
                    self._rows[hit] = ResultRow(self.theme, hit, self.width())
                tall = self._rows[hit].height
            self._places.append((hit, top, tall))
            top += tall + GAP
        self._card.setVisible(any(hit.id == self._chosen for hit in self._hits))
        self.setFixedHeight(max(1, top))
        self.update()

    def _place_card(self, top: int) -> int:
        tall = self._card.heightForWidth(self.width())
        self._card.setGeometry(0, top, self.width(), tall)
        return tall

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The card's words changed: make room for them."""
        if watched is self._card and event.type() == QEvent.Type.LayoutRequest:
            self.lay_out()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower column takes more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._rows = {}
        self.lay_out()

    def at(self, y: float) -> str | None:
        """The service whose row is at this height; None on the card and between."""
        for hit, top, tall in self._places:
            if top <= y < top + tall:
                return None if hit.id == self._chosen else hit.id
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A row under the pointer has a ground."""
        self._point(self.at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        self._point(None)
        super().leaveEvent(event)

    def _point(self, hot: str | None) -> None:
        if hot != self._hot:
            self._hot = hot
            shape = Qt.CursorShape.PointingHandCursor if hot else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        found = self.at(event.position().y())
        if found is not None:
            self.clicked.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight."""
        painter = QPainter(self)
        paint.start(painter)
        seen = event.rect()
        for hit, top, tall in self._places:
            if hit.id != self._chosen and top <= seen.bottom() and top + tall >= seen.top():
                rect = QRectF(0, top, self.width(), tall)
                self._rows[hit].paint(painter, rect, hot=hit.id == self._hot)
        painter.end()
