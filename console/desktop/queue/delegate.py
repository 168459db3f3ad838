from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.desktop import times, words
from console.desktop.queue.badges import Mark, paint_mark
from console.desktop.queue.model import ROW_ROLE, Doing, QueueLine
from console.desktop.queue.rowcache import RowCache
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink, Size
from console.desktop.style.wrap import wrap
from console.model.contact import Channel
from console.model.risk import SILENCING

FIRST = 112
ROW = 76
TIME_X = 32
ICON_X = 122
TEXT_X = 156
EDGE = 24
BUTTON = 152
"""Room for the button in the row that can be accepted, until the view knows better."""

PULSE_MS = 1_200
"""A new row's dot brightens three times, each so long; then it rests, then it goes."""
PULSES = 3
NEW_MS = 12_000


@dataclass(frozen=True, slots=True)
class Shape:
    """How a row is drawn: the first caller larger, with room for the button in one of them."""

    first: bool
    target: bool
    chosen: bool
    focused: bool
    last: bool


class QueueDelegate(QStyledItemDelegate):
    """Draws a caller straight from the frozen row: time, channel, who, marks, district."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self.target: str | None = None
        self.button_width = BUTTON
        self._cache = RowCache()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        line = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        paint.start(painter)
        shape = Shape(
            first=index.row() == 0,
            target=line.row.contact_id == self.target,
            chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            focused=bool(option.state & QStyle.StateFlag.State_HasFocus),
            last=index.row() == index.model().rowCount() - 1,
        )
        # Of a row that came just now the dot swells: that one is drawn anew each time.
        dot = self._brightness(line)
        key = (line, shape, self.button_width, dot, self.theme.look, QLocale().language())
        self._cache.paint(painter, rect, key, lambda on, room: self._still(on, room, line, shape))
        self._time(painter, rect, line, shape)
        painter.restore()

    def _still(self, painter: QPainter, rect: QRectF, line: QueueLine, shape: Shape) -> None:
        """All that stays as it is while the time runs."""
        self._ground(painter, rect, shape)
        self._icon(painter, rect, line)
        self._who(painter, rect, line, shape)
        self._right(painter, rect, line, shape)

    def _ground(self, painter: QPainter, rect: QRectF, shape: Shape) -> None:
        theme = self.theme
        if not shape.last:
            line = QRectF(rect.left() + 1, rect.bottom() - 1, rect.width() - 2, 1)
            painter.fillRect(line, theme.color("line"))
        if shape.chosen:
            inner = rect.adjusted(6, 6, -6, -7)
            ring = theme.color("ring") if shape.focused else theme.color("softedge")
            paint.box(painter, inner, theme.radius("control"), theme.color("soft"))
            paint.box(painter, inner, theme.radius("control"), None, ring, paint.RING)

    def _time(self, painter: QPainter, rect: QRectF, line: QueueLine, shape: Shape) -> None:
        theme, row = self.theme, line.row
        size: Size = "title" if shape.first else "name"
        box = rect.adjusted(TIME_X, 0, 0, 0)
        waited = times.waited(self._now() - row.joined_at)
        paint.words(painter, box, waited, theme.font(size, 400, tabular=True), theme.color("text"))

    def _icon(self, painter: QPainter, rect: QRectF, line: QueueLine) -> None:
        icon = "chat" if line.row.channel == Channel.CHAT else "phone"
        spot = paint.square(
            rect.left() + self.theme.px(ICON_X + 9), rect.center().y(), self.theme.px(18)
        )
        self.theme.paint_icon(painter, spot, icon, "text2")

    def _who(self, painter: QPainter, rect: QRectF, line: QueueLine, shape: Shape) -> None:
        theme = self.theme
        size: Size = "name" if shape.first else "body"
        small: Size = "body" if shape.first else "label"
        room = rect.adjusted(
            self.theme.px(TEXT_X), 0, -EDGE - (self.button_width + 24 if shape.target else 0), 0
        )
        said, ink = self._second(line)
        font = theme.font(small)
        parts = wrap(said, room.width(), font.width)[:2]
        height = theme.line(size) + theme.line(small) * len(parts)
        top = rect.center().y() - height / 2
        name = QRectF(room.left(), top, room.width(), theme.line(size))
        self._name(painter, name, line, size)
        top = name.bottom()
        for start, end in parts:
            row = QRectF(room.left(), top, room.width(), theme.line(small))
            paint.words(painter, row, said[start:end], font, theme.color(ink))
            top = row.bottom()

    def _second(self, line: QueueLine) -> tuple[str, Ink]:
        if line.doing == Doing.ANSWERED and line.words:
            return line.words, "warn"
        if line.row.taken_by and not line.row.mine:
            answering = self.tr("{counselor} is answering")
            return answering.format(counselor=words.counselor(line.row.taken_by)), "text2"
        if line.row.held_for and not line.row.held_for_me:
            given = self.tr("Given to {counselor} for a minute")
            return given.format(counselor=words.counselor(line.row.held_for)), "text2"
        said = words.about_caller(line.row.caller, line.row.channel)
        if self.theme.look.narrow and line.row.caller.district:
            # Its own place is taken by the button.
            said = f"{words.district(line.row.caller.district)} · {said}"
        return said, "text2"

    def _name(self, painter: QPainter, rect: QRectF, line: QueueLine, size: Size) -> None:
        row = line.row
        font = self.theme.font(size, 600)
        name = words.caller_name(row.caller, row.channel)
        left = rect.left()
        left += paint.words(painter, rect, name, font, self.theme.color("text")) + 10
        for mark in self._marks(line):
            left += paint_mark(painter, self.theme, (left, rect.center().y()), mark) + 8

    def _marks(self, line: QueueLine) -> list[Mark]:
        row, marks = line.row, []
        if row.channel == Channel.CHAT:
            marks.append(Mark(self.tr("Chat"), "quiet"))
        if row.held_for_me:
            marks.append(Mark(self.tr("Given to you"), "soft", "user"))
        if row.talked_with_me:
            marks.append(Mark(self.tr("Has talked with you"), "lamp"))
        if row.caller.risk_before in SILENCING:
            marks.append(Mark(self.tr("Risk was high"), "danger", "shield"))
        return marks

    def _right(self, painter: QPainter, rect: QRectF, line: QueueLine, shape: Shape) -> None:
        theme = self.theme
        edge = rect.right() - EDGE
        if line.doing == Doing.UNDER_WAY or line.row.mine:
            box = QRectF(edge - 300, rect.top(), 300, rect.height())
            said, font = line.words or self.tr("Connecting …"), theme.font("body", 500)
            right = Qt.AlignmentFlag.AlignRight
            paint.words(painter, box, said, font, theme.color("accent"), right)
            return
        edge -= self.button_width + 24 if shape.target else 0
        edge -= self._dot(painter, edge, rect.center().y(), line)
        if line.row.caller.district and not theme.look.narrow:
            box = QRectF(edge - 200, rect.top(), 200, rect.height())
            district = words.district(line.row.caller.district)
            right = Qt.AlignmentFlag.AlignRight
            paint.words(painter, box, district, theme.font("label"), theme.color("text2"), right)

    def _dot(self, painter: QPainter, edge: float, middle: float, line: QueueLine) -> float:
        """A new row's dot; its width."""
        bright = self._brightness(line)
        if not bright:
            return 0.0
        painter.save()
        painter.setOpacity(bright)
        spot = paint.square(edge - 4, middle, 8)
        paint.box(painter, spot, 4, self.theme.color("ring"))
        painter.restore()
        return 20.0

    def _brightness(self, line: QueueLine) -> float:
        """Of its dot; 0 for a row that has been there for a while."""
        age = self._now() - line.came_at if line.came_at is not None else NEW_MS
        return brightness(age, still=self.theme.look.still) if 0 <= age < NEW_MS else 0.0


def brightness(age: int, *, still: bool) -> float:
    """How bright the dot of a row is that came so many ms ago: three slow swells, then rest."""
    if still or age >= PULSE_MS * PULSES:
        return 1.0
    part = (age % PULSE_MS) / PULSE_MS
    return 0.25 + 0.75 * (1 - abs(2 * part - 1))
