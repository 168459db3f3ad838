from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from console.desktop import words
from console.desktop.rowmodel import ROW_ROLE, RowModel
from console.desktop.rowview import RowView
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.wall.waiting import ROW, who
from console.desktop.widgets.words import Words
from console.model.presence import PresenceState
from console.model.rights import may
from console.model.screen import Colleague, QueueRow

ACCEPT = "contact.accept"


def can_take(people: Iterable[Colleague]) -> tuple[Colleague, ...]:
    """Who is ready and may answer, by name: nobody else is asked to."""
    free = (one for one in people if one.state is PresenceState.READY and may(one.role, ACCEPT))
    return tuple(sorted(free, key=lambda one: one.name))


class _Delegate(QStyledItemDelegate):
    """A name; the chosen one on its ground."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, self.theme.px(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        person: Colleague = index.data(ROW_ROLE)
        theme, rect = self.theme, QRectF(option.rect)
        painter.save()
        paint.start(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            ground, ring = theme.color("soft"), theme.color("ring")
            paint.box(painter, rect, theme.radius("control"), ground, ring, paint.RING)
        said = words.counselor(person.name)
        row = rect.adjusted(12, 0, -12, 0)
        paint.words(painter, row, said, theme.font("body", 500), theme.color("text"))
        painter.restore()


class Chooser(QWidget):
    """To whom a waiting person is given: in the place of the list, by arrows, Enter and Esc."""

    given = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._row: QueueRow | None = None
        self.model: RowModel[Colleague] = RowModel(
            lambda one: one.staff_id, lambda one: words.counselor(one.name), self
        )
        self.view = RowView(theme, self.model, _Delegate(theme, self), lambda _row: theme.px(ROW))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._title = Words(theme, "", "label", 600, "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self.view, 1)
        self.view.entered.connect(self._give)
        self.view.left.connect(self.closed)
        self._say()

    @property
    def contact_id(self) -> str:
        """Whom it is about; empty while nobody is to be given."""
        return self._row.contact_id if self._row else ""

    def show_people(self, people: Iterable[Colleague]) -> None:
        """Who could take somebody now."""
        self.model.show_lines(can_take(people))
        self._say()

    def open(self, row: QueueRow) -> None:
        """Choose for this person."""
        self._row = row
        self._say()
        self.view.setFocus()
        first = self.model.at(0)
        self.view.choose(first.staff_id if first else None)

    def close_for(self, contact_id: str) -> None:
        """That person is not waiting any more."""
        if contact_id == self.contact_id:
            self.closed.emit()

    def forget(self) -> None:
        """Nobody is to be given."""
        self._row = None

    def _give(self, staff_id: str) -> None:
        if self._row is not None:
            self.given.emit(self._row.contact_id, staff_id)
            self.closed.emit()

    def _say(self) -> None:
        if self._row is None:
            return
        if self.model.rowCount():
            text = self.tr("{who}: to whom? Enter gives, Esc goes back")
        else:
            text = self.tr("{who}: no counselor is ready just now. Esc goes back")
        self._title.setText(text.format(who=who(self._row)))
        self.view.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
