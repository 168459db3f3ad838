from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.desktop import words
from console.desktop.queue.colleagues import SHAPES
from console.desktop.rowmodel import ROW_ROLE, Index, RowModel
from console.desktop.rowview import RowView
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets import dot
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Colleague, WallTalk

ROW = 32
HEADING = 40
FIRST = 28
MINUTE_MS = 60_000
ORDER = (
    PresenceState.READY,
    PresenceState.IN_SESSION,
    PresenceState.WRAP_UP,
    PresenceState.BREAK,
    PresenceState.AWAY,
)
_BY_TALK = frozenset({PresenceState.IN_SESSION, PresenceState.WRAP_UP})


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A heading with a state, or a person in it (`person` is None in a heading)."""

    state: PresenceState
    person: Colleague | None = None
    words: str = ""

    @property
    def key(self) -> str:
        """The person, or the state of a heading."""
        return self.person.staff_id if self.person else f"state/{self.state}"


def on_duty(people: Iterable[Colleague]) -> tuple[Colleague, ...]:
    """Who shares the shift: counselors and companions signed in; others only in a talk."""
    return tuple(
        one
        for one in people
        if one.state is not None
        and (one.role in (Role.COUNSELOR, Role.COMPANION) or one.state in _BY_TALK)
    )


def grouped(people: Iterable[Colleague], talks: Iterable[WallTalk]) -> list[PersonLine]:
    """By state, within one by name, never by time; whose talk is among the talks is left out."""
    talking = {talk.staff_id for talk in talks}
    lines: list[PersonLine] = []
    for state in ORDER:
        here = [
            one for one in on_duty(people) if one.state is state and one.staff_id not in talking
        ]
        if here:
            lines.append(PersonLine(state))
            lines += [PersonLine(state, one) for one in sorted(here, key=lambda one: one.name)]
    return lines


class PeopleModel(RowModel[PersonLine]):
    """Who is in which state and since when: for asking somebody, not for judging anybody."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(lambda line: line.key, self._said, parent)
        self._now = now

    def _said(self, line: PersonLine) -> str:
        if line.person is None:
            return words.presence(line.state)
        return ", ".join(filter(None, (line.person.name, lasted(line, self._now()), line.words)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is not chosen."""
        line = self.at(index.row())
        if line is None or line.person is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, lines: Sequence[PersonLine]) -> None:
        """Bring the rows to these."""
        known = {line.key: line.words for line in self._lines}
        self.show_lines([replace(line, words=known.get(line.key, "")) for line in lines])

    def mark(self, staff_id: str, said: str) -> None:
        """Let a person's row say what became of a message; empty takes it away."""
        at = self.position(staff_id)
        if at is not None:
            self.put(at, replace(self._lines[at], words=said))


def lasted(line: PersonLine, now: int) -> str:
    """For how many minutes: 12분째. Nothing where it has just begun, or is not known."""
    since = line.person.since if line.person else None
    if since is None:
        return ""
    text = QCoreApplication.translate("wall", "for {m} min")
    return text.format(m=max(0, now - since) // MINUTE_MS)


class PersonDelegate(QStyledItemDelegate):
    """Draws a heading, or a name with the minutes at the right, always in the same grey."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A line."""
        return QSize(160, self.tall(index.data(ROW_ROLE), index.row()))

    def tall(self, line: PersonLine | None, row: int) -> int:
        """A heading has room above, but for the first."""
        if line is not None and line.person is None:
            return self.theme.px(HEADING if row else FIRST)
        return self.theme.px(ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        line: PersonLine = index.data(ROW_ROLE)
        painter.save()
        paint.start(painter)
        if line.person is None:
            self._heading(painter, QRectF(option.rect), line)
        else:
            self._person(painter, option, line)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, line: PersonLine) -> None:
        theme, tall = self.theme, self.theme.line("label")
        row = QRectF(rect.left() + 12, rect.bottom() - tall - 2, rect.width() - 24, tall)
        side = 8.0
        spot = paint.square(row.left() + side / 2, row.center().y(), side)
        dot.draw(painter, spot, SHAPES[line.state], theme)
        row.setLeft(row.left() + side + 8)
        said = words.presence(line.state)
        paint.words(painter, row, said, theme.font("label", 600), theme.color("text2"))

    def _person(self, painter: QPainter, option: QStyleOptionViewItem, line: PersonLine) -> None:
        theme, rect = self.theme, QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ring = theme.color("ring" if focused else "softedge")
            paint.box(painter, rect, theme.radius("control"), theme.color("soft"), ring, paint.RING)
        row = rect.adjusted(12, 0, -12, 0)
        name = line.person.name if line.person else ""
        used = paint.words(painter, row, name, theme.font("body", 500), theme.color("text"))
        said = line.words or lasted(line, self._now())
        room = row.width() - used - 16
        font = paint.fitting(said, theme.font("label", tabular=True), room)
        ink = theme.color("accent" if line.words else "text2")
        paint.words(painter, row, said, font, ink, Qt.AlignmentFlag.AlignRight)


class PeopleView(RowView):
    """Who is here, by state."""

    def __init__(self, theme: Theme, model: PeopleModel, now: Callable[[], int]) -> None:
        delegate = PersonDelegate(theme, now, model)
        super().__init__(theme, model, delegate, lambda row: delegate.tall(model.at(row), row))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Some people are always in sight."""
        return QSize(self.theme.px(200), self.theme.px(FIRST + 2 * ROW))
