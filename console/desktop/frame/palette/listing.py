from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.desktop.frame.palette.rows import KINDS, Kind, Row
from console.desktop.style import paint
from console.desktop.style.fonts import Face
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.keycap import paint_cap

ROW = 44
HEADING = 34
INSET = 8
ICON_AT = 20
ICON = 18
ABOVE = 10
"""Air above a heading that is not the first."""
_GAP = 14


class PaletteList(QWidget):
    """The rows of the palette under their headings, painted at once so that they keep up with
    every key. One is chosen; `clicked` follows the mouse with the row's place.
    """

    clicked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: tuple[Row, ...] = ()
        self._tops: list[int] = []
        self._headings: list[tuple[Kind, int]] = []
        self._chosen = 0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, from above."""
        return self._rows

    @property
    def chosen(self) -> Row | None:
        """The row Enter would take."""
        return self._rows[self._chosen] if self._rows else None

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """These rows, in the order of their kinds; the first is chosen, or what was if `keep`."""
        before = self.chosen
        self._rows = tuple(row for kind in KINDS for row in rows if row.kind == kind)
        ids = [(row.kind, row.key) for row in self._rows]
        held = (before.kind, before.key) if before is not None else None
        self._chosen = ids.index(held) if keep and held in ids else 0
        self._lay_out()
        self.setAccessibleName(". ".join(row.said for row in self._rows))

    def step(self, step: int) -> None:
        """Another row, down or up; at the ends it stays."""
        self.choose(max(0, min(len(self._rows) - 1, self._chosen + step)))

    def choose(self, at: int) -> None:
        """This row."""
        if at != self._chosen:
            self._chosen = at
            self.update()

    def place(self, at: int) -> QRectF:
        """Where a row is; with its heading, where it is the first of its kind."""
        return QRectF(0, self._tops[at], self.width(), self.theme.px(ROW))

    def _lay_out(self) -> None:
        self._tops, self._headings, top = [], [], 0
        last: Kind | None = None
        for row in self._rows:
            if row.kind != last:
                top += self.theme.px(ABOVE) if last is not None else 0
                self._headings.append((row.kind, top))
                top, last = top + self.theme.px(HEADING), row.kind
            self._tops.append(top)
            top += self.theme.px(ROW)
        self.setFixedHeight(max(1, top + self.theme.px(INSET)))
        self.update()

    def at(self, y: float) -> int | None:
        """The row at this height; None on a heading."""
        tall = self.theme.px(ROW)
        return next((at for at, top in enumerate(self._tops) if top <= y < top + tall), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under a moved pointer is the chosen one."""
        at = self.at(event.position().y())
        self.setCursor(
            Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor
        )
        if at is not None:
            self.choose(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take it."""
        at = self.at(event.position().y())
        if at is not None:
            self.clicked.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        """Another language: the headings."""
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Headings and rows in sight."""
        painter = QPainter(self)
        paint.start(painter)
        theme, seen = self.theme, event.rect()
        for kind, top in self._headings:
            line = QRectF(ICON_AT, top, self.width() - 2 * ICON_AT, theme.px(HEADING))
            paint.words(
                painter, line, heading(kind), theme.font("label", 600), theme.color("text2")
            )
        for at, row in enumerate(self._rows):
            rect = self.place(at)
            if rect.top() <= seen.bottom() and rect.bottom() >= seen.top():
                self._paint(painter, rect, row, chosen=at == self._chosen)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRectF, row: Row, *, chosen: bool) -> None:
        theme = self.theme
        ground = rect.adjusted(INSET, 0, -INSET, 0)
        if chosen:
            edge = theme.color("ring") if theme.tokens.stroke > 1 else None
            radius = theme.radius("control")
            paint.box(painter, ground, radius, theme.color("soft"), edge, theme.tokens.stroke)
        side = theme.px(ICON)
        icon = paint.square(ICON_AT + side / 2, rect.center().y(), side)
        theme.paint_icon(painter, icon, row.icon, "accent" if chosen else "text2")
        right = self._caps(painter, ground, row)
        left = self._words(painter, rect, row, right)
        room = QRectF(left + theme.px(_GAP), rect.top(), right - left - 2 * _GAP, rect.height())
        small = theme.font("label", tabular=True)
        ink: Ink = "onsoft" if chosen else "text2"
        beside = _fitting(row.beside, room.width(), small)
        paint.words(painter, room, beside, small, theme.color(ink))

    def _words(self, painter: QPainter, rect: QRectF, row: Row, right: float) -> float:
        theme, font = self.theme, self.theme.font("body", 500)
        left, line = float(ICON_AT + theme.px(ICON) + _GAP), theme.line("body")
        for start, end in row.marks:
            x = left + font.width(row.words[:start])
            wide = font.width(row.words[start:end])
            ground = QRectF(x - 1, rect.center().y() - line / 2 + 1, wide + 2, line - 2)
            if theme.tokens.stroke > 1:
                under = QRectF(x, ground.bottom() - 2, wide, 2)
                painter.fillRect(under, theme.color("text"))
            else:
                paint.box(painter, ground, 3, theme.color("mark"))
        place = QRectF(left, rect.top(), right - left, rect.height())
        ink = theme.color("text3" if row.barred else "text")
        return left + paint.words(painter, place, row.words, font, ink)

    def _caps(self, painter: QPainter, ground: QRectF, row: Row) -> float:
        """The keys, each in its box, from the right; gives where they begin."""
        right = ground.right() - 12
        for cap in reversed(row.caps):
            right -= paint_cap(painter, self.theme, cap, right, ground.center().y()) + 4
        return right


def heading(kind: Kind) -> str:
    """What stands above the rows of a kind."""
    if kind == "action":
        return QCoreApplication.translate("Palette", "What can be done")
    if kind == "service":
        return QCoreApplication.translate("Palette", "Services")
    return QCoreApplication.translate("Palette", "Recent talks")


def _fitting(text: str, room: float, font: Face) -> str:
    """As many of its parts as fit, the first ones first; a part is never cut."""
    parts = text.split(" · ")
    while parts and font.width(" · ".join(parts)) > room:
        parts.pop()
    return " · ".join(parts)
