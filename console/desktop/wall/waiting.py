from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.desktop import times, words
from console.desktop.rowmodel import ROW_ROLE, RowModel
from console.desktop.rowview import RowView
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.wall.sayings import State
from console.model.contact import Channel
from console.model.risk import SILENCING
from console.model.screen import QueueRow

ROW = 32
SHOWN = 3
_TIME = 52
_ICON = 16


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Somebody who waits, and what became of giving them to a counselor."""

    row: QueueRow
    words: str = ""


def who(row: QueueRow) -> str:
    """Who waits, in one line, as far as it is known."""
    name = words.caller_name(row.caller, row.channel)
    if row.channel is Channel.CHAT:
        name = QCoreApplication.translate("wall", "Chat · {name}").format(name=name)
    parts = (name, words.district(row.caller.district) if row.caller.district else "")
    return " · ".join(part for part in parts if part)


def briefly(row: QueueRow) -> str:
    """The same without the district, where there is no room for it."""
    return who(replace(row, caller=replace(row.caller, district="")))


def stands(line: WaitingLine) -> State | None:
    """What is to be said of the row besides: an answer, whose it is, a risk of before."""
    row = line.row
    if line.words:
        return State(line.words, "warn")
    if row.taken_by:
        text = QCoreApplication.translate("wall", "{counselor} is answering")
        return State(text.format(counselor=words.counselor(row.taken_by)), "accent")
    if row.held_for:
        text = QCoreApplication.translate("wall", "For {counselor}")
        return State(text.format(counselor=words.counselor(row.held_for)), "accent", "user")
    if row.released_from:
        text = QCoreApplication.translate("wall", "Everybody's again, {counselor} did not answer")
        brief = QCoreApplication.translate("wall", "Everybody's again")
        return State(text.format(counselor=words.counselor(row.released_from)), "warn", brief=brief)
    if row.caller.risk_before in SILENCING:
        said = QCoreApplication.translate("wall", "Risk was high")
        return State(said, "danger", "shield")
    return None


class WaitingModel(RowModel[WaitingLine]):
    """Who waits, first come first. Told apart by their contact."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(lambda line: line.row.contact_id, self._said, parent)
        self._now = now

    def _said(self, line: WaitingLine) -> str:
        state = stands(line)
        waited = times.spoken(self._now() - line.row.joined_at)
        return ", ".join(filter(None, (who(line.row), waited, state.text if state else "")))

    def show(self, rows: Sequence[QueueRow]) -> None:
        """Bring the rows to these."""
        known = {line.row.contact_id: line for line in self._lines}
        self.show_lines([_next(known.get(row.contact_id, WaitingLine(row)), row) for row in rows])

    def mark(self, contact_id: str, said: str) -> None:
        """Let the row say what became of giving it to somebody; empty takes it away."""
        at = self.position(contact_id)
        if at is not None:
            self.put(at, replace(self._lines[at], words=said))


def _next(line: WaitingLine, row: QueueRow) -> WaitingLine:
    """What was said of it holds until the row itself says more."""
    moved = (line.row.held_for, line.row.taken_by) != (row.held_for, row.taken_by)
    return WaitingLine(row, "" if moved else line.words)


class WaitingDelegate(QStyledItemDelegate):
    """Draws time, channel, who, and whose it is."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line."""
        return QSize(200, self.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        line: WaitingLine = index.data(ROW_ROLE)
        rect, theme, row = QRectF(option.rect), self.theme, line.row
        painter.save()
        paint.start(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ring = theme.color("ring" if focused else "softedge")
            paint.box(painter, rect, theme.radius("control"), theme.color("soft"), ring, paint.RING)
        room = rect.adjusted(8, 0, -8, 0)
        waited = times.waited(self._now() - row.joined_at)
        time_font = theme.font("body", 600, tabular=True)
        paint.words(painter, room, waited, time_font, theme.color("text"))
        left = room.left() + theme.px(_TIME)
        side = theme.px(_ICON)
        icon = "chat" if row.channel is Channel.CHAT else "phone"
        box = paint.square(left + side / 2, rect.center().y(), side)
        theme.paint_icon(painter, box, icon, "text2")
        left += side + 8
        state = stands(line)
        ink = theme.color("text3" if row.taken_by else "text")
        name = QRectF(left, rect.top(), room.right() - left, rect.height())
        said, state = self._fitted(row, state, name.width())
        beside = self._wide(state) + 12 if state else 0
        font = paint.fitting(said, theme.font("body"), name.width() - beside)
        left += paint.words(painter, name, said, font, ink) + 12
        if state:
            self._state(
                painter, QRectF(left, rect.top(), room.right() - left, rect.height()), state
            )
        painter.restore()

    def _fitted(self, row: QueueRow, state: State | None, room: float) -> tuple[str, State | None]:
        """Fewer words where there is no room for all of them; never a part of one."""
        brief = replace(state, text=state.brief) if state and state.brief else state
        font = self.theme.font("body")
        for said, stands_ in ((who(row), state), (briefly(row), state)):
            beside = self._wide(stands_) + 12 if stands_ else 0
            if paint.width(said, font) + beside <= room:
                return said, stands_
        return briefly(row), brief

    def _wide(self, state: State) -> float:
        lead = self.theme.px(_ICON) + 6 if state.icon else 0
        return lead + paint.width(state.text, self.theme.font("label", 500))

    def _state(self, painter: QPainter, room: QRectF, state: State) -> None:
        theme, left = self.theme, room.left()
        if state.icon:
            side = theme.px(_ICON)
            box = paint.square(left + side / 2, room.center().y(), side)
            theme.paint_icon(painter, box, state.icon, state.ink)
            left += side + 6
        font = paint.fitting(state.text, theme.font("label", 500), room.right() - left)
        row = QRectF(left, room.top(), room.right() - left, room.height())
        paint.words(painter, row, state.text, font, theme.color(state.ink))


class WaitingView(RowView):
    """The first who wait; the others by scrolling."""

    def __init__(self, theme: Theme, model: WaitingModel, now: Callable[[], int]) -> None:
        delegate = WaitingDelegate(theme, now, model)
        super().__init__(theme, model, delegate, lambda _row: theme.px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for three, whether they are there or not: nothing moves when somebody comes."""
        return QSize(320, self.theme.px(ROW) * SHOWN)

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return QSize(self.theme.px(220), self.sizeHint().height())
