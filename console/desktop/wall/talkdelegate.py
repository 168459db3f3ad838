from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.desktop import times
from console.desktop.rowmodel import ROW_ROLE
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.wrap import wrap
from console.desktop.wall import bar, sayings
from console.desktop.wall.ruler import EDGE, ENDS, Ruler
from console.desktop.wall.sayings import State
from console.desktop.wall.talkmodel import TalkLine
from console.model.risk import SILENCING

ROW = 64
COMPACT = 56
STACKED = 84
MINUTE_MS = 60_000
_ICON = 18
_LINES = 2
"""So many lines of states a row has room for: the gravest."""


class TalkDelegate(QStyledItemDelegate):
    """Draws a talk straight from its frozen value: name, bar on the guideline, time, state.

    `grey` paints the bars of a picture that is old: they claim nothing about now.
    """

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self.grey = False

    def tall(self, wide: float) -> int:
        """How high a row is in a view that is so wide."""
        if Ruler.across(self.theme, wide).stacked:
            return self.theme.px(STACKED)
        return self.theme.px(COMPACT if self.theme.look.compact else ROW)

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row."""
        return QSize(200, self.tall(option.rect.width()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        line: TalkLine = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        ruler = Ruler.across(self.theme, rect.width())
        painter.save()
        paint.start(painter)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self._ground(painter, rect, line, chosen=chosen, focused=focused)
        marks(painter, self.theme, rect, ruler)
        talked = rect
        if ruler.stacked:
            talked = QRectF(rect.left(), rect.top(), rect.width(), rect.height() * 0.52)
        self._name(painter, talked, line)
        self._bar(painter, talked, line, ruler)
        self._states(painter, rect, line, ruler)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRectF, line: TalkLine, *, chosen: bool, focused: bool
    ) -> None:
        theme, inner = self.theme, rect.adjusted(8, 2, -8, -2)
        radius = theme.radius("control")
        if line.talk.help is not None:
            edge = theme.color("edge") if theme.tokens.stroke > 1 else None
            paint.box(painter, inner, radius, theme.color("raisedhover"), edge)
        if chosen:
            ring = theme.color("ring") if focused else theme.color("softedge")
            paint.box(painter, inner, radius, theme.color("soft"), ring, paint.RING)

    def _name(self, painter: QPainter, rect: QRectF, line: TalkLine) -> None:
        theme, font = self.theme, self.theme.font("body", 600)
        room = QRectF(rect.left() + EDGE, rect.top(), theme.px(88), rect.height())
        parts = wrap(line.talk.name, room.width(), QFontMetricsF(font).horizontalAdvance)[:2]
        tall = theme.line("body") * len(parts)
        top = rect.center().y() - tall / 2
        for start, end in parts:
            row = QRectF(room.left(), top, room.width(), theme.line("body"))
            paint.words(painter, row, line.talk.name[start:end], font, theme.color("text"))
            top += theme.line("body")

    def _bar(self, painter: QPainter, rect: QRectF, line: TalkLine, ruler: Ruler) -> None:
        theme, talk = self.theme, line.talk
        passed = self._now() - talk.connected_at
        silenced = self.grey or talk.risk in SILENCING
        row = rect.translated(0, 0)
        end = bar.draw(painter, theme, row, ruler, minutes=passed / MINUTE_MS, silenced=silenced)
        font, said = theme.font("body", 500, tabular=True), times.waited(passed)
        spot = QRectF(end + 10, rect.top(), paint.width(said, font), rect.height())
        # The lines between the stages do not run through figures.
        ground = theme.color("raisedhover" if talk.help is not None else "surface")
        painter.fillRect(
            spot.adjusted(-4, rect.height() / 2 - 12, 4, 12 - rect.height() / 2), ground
        )
        paint.words(painter, spot, said, font, theme.color("text2" if self.grey else "text"))

    def _states(self, painter: QPainter, rect: QRectF, line: TalkLine, ruler: Ruler) -> None:
        found = sayings.states(line.talk, self._now())
        if line.words:
            found = (State(line.words, "accent"), *found)
        theme = self.theme
        if ruler.stacked:
            top = rect.top() + rect.height() * 0.52
            room = QRectF(ruler.left, top, rect.right() - EDGE - ruler.left, rect.height() * 0.36)
            self._inline(painter, room, found)
            return
        shown = found[:_LINES]
        tall = sum(theme.line("body" if i == 0 else "label") for i in range(len(shown)))
        top = rect.center().y() - tall / 2
        for place, state in enumerate(shown):
            size = theme.line("body" if place == 0 else "label")
            room = QRectF(ruler.state, top, rect.right() - EDGE - ruler.state, size)
            self._state(painter, room, state, first=place == 0)
            top += size

    def _inline(self, painter: QPainter, room: QRectF, found: tuple[State, ...]) -> None:
        left = room.left()
        for state in found:
            row = QRectF(left, room.top(), room.right() - left, room.height())
            if self._wide(state, first=False) > row.width():
                break
            left += self._state(painter, row, state, first=False) + 16

    def _wide(self, state: State, *, first: bool) -> float:
        font = self.theme.font("body" if first else "label", 600 if state.strong else 400)
        lead = self.theme.px(_ICON) + 8 if state.icon else 0
        return lead + paint.width(state.text, font)

    def _state(self, painter: QPainter, room: QRectF, state: State, *, first: bool) -> float:
        theme, left = self.theme, room.left()
        if state.icon:
            side = theme.px(_ICON)
            box = paint.square(left + side / 2, room.center().y(), side)
            theme.paint_icon(painter, box, state.icon, state.ink)
            left += side + 8
        plain = theme.font("body" if first else "label", 600 if state.strong else 400)
        font = paint.fitting(state.text, plain, room.right() - left)
        row = QRectF(left, room.top(), room.right() - left, room.height())
        used = paint.words(painter, row, state.text, font, theme.color(state.ink))
        return left - room.left() + used


def marks(painter: QPainter, theme: Theme, rect: QRectF, ruler: Ruler) -> None:
    """The lines where the first two stages end, through row after row."""
    for end in ENDS[:-1]:
        painter.fillRect(
            QRectF(round(rect.left() + ruler.x(end)), rect.top(), 1, rect.height()),
            theme.color("border"),
        )
