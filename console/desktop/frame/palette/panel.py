from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.frame.palette.foot import PaletteFoot
from console.desktop.frame.palette.listing import PaletteList
from console.desktop.frame.palette.rows import MOST, Row, asked_for
from console.desktop.frame.scrim import paint_scrim
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.composing import Composing
from console.desktop.widgets.field import Field
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.sheet import Rule
from console.desktop.widgets.words import Words

HEAD = 64
HEAD_LOW = 48
TALL = 500
LOW = 380
"""Lower than this (pixels at 100 %) it leaves its foot out: rows come first."""
WIDE = 680


class _Card(QWidget):
    """The paper of the palette."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.changed.connect(self.update)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press on the paper is none beside it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme, stroke = self.theme, self.theme.tokens.stroke
        edge = theme.color("edge" if stroke > 1 else "border")
        dark = theme.tokens.dark or stroke > 1
        radius = theme.radius("palette")
        ground = theme.color("surface")
        rect = QRectF(self.rect())
        paint.box(painter, rect, radius, ground, edge if dark else None, stroke)
        painter.end()


class Palette(QWidget):
    """All there is to do, all services, one's recent talks, by a few letters: picture 10.

    It lies over the window; what is beneath stays readable. Actions answer at once; services are
    asked for with `asked(words)` and come with `show_services`, where an answer to older words is
    dropped. `chosen(kind, key)` is what Enter took, `closed` is Esc. Nothing in it moves by
    itself: only keys change what is shown.
    """

    asked = Signal(str)
    chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._actions: tuple[Row, ...] = ()
        self._contacts: tuple[Row, ...] = ()
        self._services: tuple[Row, ...] = ()
        self._answered = ""
        self._hasty = False
        self._low = False
        self._card = _Card(theme, self)
        self.field = Field(theme, icon="search")
        self._kinds = Words(theme, "", "label", ink="text2", oneline=True)
        self._composing = Composing(self.field.edit)
        self._nothing = Words(theme, "", "body", ink="text2")
        self.list = PaletteList(theme)
        self._scroll = QScrollArea()
        dress(self._scroll, theme)
        self.foot = PaletteFoot(theme)
        self.field.lay_bare()
        self._build()
        self._composing.typed.connect(self._typed)
        self.field.edit.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.list)
        self.list.setAutoFillBackground(False)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(8, 0, 20, 0)
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self._kinds)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(Rule(self.theme))
        column.addWidget(self._nothing)
        column.addWidget(self._scroll, 1)
        column.addStretch()
        column.addWidget(Rule(self.theme))
        column.addWidget(self.foot)

    @property
    def words(self) -> str:
        """What is asked now, as it is seen in the field."""
        return self._composing.text.strip()

    def begin(self, actions: Sequence[Row]) -> None:
        """Opened anew: nothing is typed, and this can be done now."""
        self._actions = tuple(actions)
        self._services, self._answered, self._hasty = (), "", False
        self.field.edit.clear()
        self.foot.say("")
        self._show(keep=False)
        self._scroll.verticalScrollBar().setValue(0)

    def show_contacts(self, rows: Sequence[Row]) -> None:
        """One's recent talks, the newest first."""
        self._contacts = tuple(rows)
        self._show(keep=True)

    def show_services(self, words: str, rows: Sequence[Row]) -> None:
        """The answer to these words; one to older words is dropped."""
        if words.strip() != self.words or not self.words:
            return
        self._services, self._answered = tuple(rows), self.words
        self._show(keep=not self._hasty)
        if self._hasty:
            self._hasty = False
            self.take()

    def forget(self) -> None:
        """The person has gone: nothing of hers stays here."""
        self._contacts = ()
        self.begin(())

    def take(self) -> None:
        """Enter: do what is chosen. A service asked for with older words waits for its answer."""
        row = self.list.chosen
        if row is None or (row.kind == "service" and self._answered != self.words):
            self._hasty = bool(self.words) and self._answered != self.words
        elif row.barred:
            self.foot.say(row.barred)
            self._show_foot()
        else:
            self.chosen.emit(row.kind, row.key)

    def lie(self, place: QRect) -> None:
        """The paper lies there, within the palette's own rectangle."""
        self._card.setGeometry(place)
        self._low = place.height() < self.theme.px(LOW)
        self._show_foot()
        self.update()

    def _show_foot(self) -> None:
        self.foot.setVisible(not self._low or bool(self.foot.reason))
        self._head.setFixedHeight(self.theme.px(HEAD_LOW if self._low else HEAD))

    @property
    def paper(self) -> QRect:
        """Where the paper lies."""
        return self._card.geometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Enter does, Esc closes; all other keys are the field's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and self._key(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 6,
            Qt.Key.Key_PageUp: -6,
        }
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            # Tab goes nowhere: there is but the field.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _step(self, step: int) -> None:
        self.list.step(step)
        self.foot.say("")
        self._show_foot()
        row = self.list.chosen
        self.field.edit.setAccessibleDescription(row.said if row else "")
        self._reveal()

    def _reveal(self) -> None:
        """What Enter would take is in sight."""
        row = self.list.chosen
        if row is not None:
            at = self.list.rows.index(row)
            place = self.list.place(at).toRect()
            self._scroll.ensureVisible(0, place.center().y(), 0, place.height())
            if at == 0:
                self._scroll.verticalScrollBar().setValue(0)

    def _typed(self) -> None:
        self._hasty = False
        self.foot.say("")
        self._show_foot()
        if not self.words:
            self._services, self._answered = (), ""
        self._show(keep=False)
        self._scroll.verticalScrollBar().setValue(0)
        self.asked.emit(self.words)

    def _show(self, *, keep: bool) -> None:
        typed = self.words
        actions, contacts = (asked_for(rows, typed) for rows in (self._actions, self._contacts))
        most = MOST if typed else MOST | {"action": len(actions)}
        rows = (
            *actions[: most["action"]],
            *self._services[: most["service"]],
            *contacts[: most["contact"]],
        )
        self.list.show_rows(rows, keep=keep)
        row = self.list.chosen
        self.field.edit.setAccessibleDescription(row.said if row else "")
        none = not rows and self._answered == typed
        self._nothing.setVisible(none)
        self._scroll.setVisible(not none)
        if keep:
            # Once the list has its new height.
            QTimer.singleShot(0, self, self._reveal)

    def _clicked(self, at: int) -> None:
        self.list.choose(at)
        self.take()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the palette is the field's."""
        self.field.edit.setFocus(event.reason())

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Beside the paper: close."""
        self.closed.emit()

    def _resize(self) -> None:
        self._show_foot()
        self._nothing.setContentsMargins(20, 16, 20, 16)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.field.set_placeholder(self.tr("What would you like to do?"))
        self._kinds.setText(self.tr("Actions · services · talks"))
        self._nothing.setText(self.tr("Nothing found. Try fewer or other letters."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is beneath, dimmed but readable."""
        painter = QPainter(self)
        paint_scrim(painter, self.theme, QRectF(self.rect()), QRectF(self._card.geometry()))
        painter.end()
