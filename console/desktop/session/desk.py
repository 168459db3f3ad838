from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from console.desktop.help.headline import HeadLine
from console.desktop.practice.transcript import Transcript
from console.desktop.session import arrangement, widths
from console.desktop.session.actions import SessionActions
from console.desktop.session.afterwards import Afterwards
from console.desktop.session.handle import Handle
from console.desktop.session.notesheet import NoteSheet
from console.desktop.session.person import PersonColumn
from console.desktop.session.side import SessionSide
from console.desktop.session.switch import ViewSwitch
from console.desktop.session.talk import Talk
from console.desktop.session.widths import USUAL, Density, Edge, Widths
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import Scroll


class View(StrEnum):
    """What is in sight where there is room for one column only."""

    HEARD = "heard"
    NOTE = "note"
    SIDE = "side"
    PERSON = "person"


class SessionDesk(QWidget):
    """The parts of a talk and where they lie: person, note and helping column side by side, with
    edges that can be moved; or, where the window is narrow, one of them below the head.

    `columns_changed(density, widths)` follows a hand that has moved an edge.
    """

    columns_changed = Signal(str, Widths)
    view_changed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._wished = dict(USUAL)
        self._side_least = 0
        self._view = View.NOTE
        self._signed = False
        self._head: tuple[int, ...] = ()
        self.talk = Talk(theme, now)
        self.person = PersonColumn(theme)
        self.note = NoteSheet(theme, lambda: self.talk.elapsed)
        self.after = Afterwards(theme)
        self.side = SessionSide(theme, now)
        self.heard = Transcript(theme)
        self.heard.hide()
        self._hears = False
        self.person_place = Scroll(theme, self.person)
        self.line = HeadLine(theme)
        self.buttons = SessionActions(theme, now)
        self.switch = ViewSwitch(theme)
        self.handles: dict[Edge, Handle] = {"person": Handle(theme), "side": Handle(theme)}
        # Tab goes in the order of arrival, and the buttons above come late: two Tabs and a Space
        # in the note must not end a talk. The edges come last.
        columns = (self.person_place, self.talk, self.heard, self.note, self.after, self.side)
        for part in (self.switch, *columns, self.line, self.buttons, *self.handles.values()):
            part.setParent(self)
        self._connect()
        self.person_place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._say()
        self.arrange()

    def _connect(self) -> None:
        for edge, handle in self.handles.items():
            handle.pushed.connect(lambda by, edge=edge: self._push(edge, by))
            handle.released.connect(self._tell)
            handle.reset.connect(lambda edge=edge: self._reset(edge))
        self.switch.chosen.connect(lambda key: self.show_view(View(key)))
        self.theme.changed.connect(self.arrange)

    @property
    def narrow(self) -> bool:
        """Whether there is room for one column only."""
        return self.theme.look.narrow

    @property
    def signed(self) -> bool:
        """Whether the note is signed, so that it is read and added to."""
        return self._signed

    @property
    def side_least(self) -> int:
        """What the helping column asks for (px at scale 1)."""
        return self._side_least

    @property
    def room(self) -> int:
        """How wide all columns together may be (px)."""
        return self.width() - 2 * arrangement.EDGE

    @property
    def view(self) -> View:
        """What is in sight; with room for all it is where the hands were sent last."""
        return self._view

    @property
    def density(self) -> Density:
        """Which widths count."""
        return "compact" if self.theme.look.compact else "usual"

    @property
    def widths(self) -> Widths:
        """How wide the columns are wished at this density."""
        return self._wished[self.density]

    def set_widths(self, density: Density, wished: Widths) -> None:
        """As a person has left them."""
        if wished != self._wished[density]:
            self._wished[density] = wished
            self.arrange()

    def ask_room(self, *, risk: bool) -> None:
        """Whether the helping column holds the risk, which needs more room."""
        self._side_least = widths.RISK[self.density] if risk else 0
        self.arrange()

    def show_view(self, view: View) -> None:
        """Bring this column into sight where there is room for one only."""
        if view != self._view:
            self._view = view
            self.switch.show_view(view)
            self.arrange()
            self.view_changed.emit()

    def _push(self, edge: Edge, by: int) -> None:
        self._wished[self.density] = widths.moved(
            self.widths, edge, by, self.room, self.theme.look.scale
        )
        self.arrange()

    def _reset(self, edge: Edge) -> None:
        usual = USUAL[self.density]
        mine = self.widths
        self._wished[self.density] = (
            Widths(usual.person, mine.side) if edge == "person" else Widths(mine.person, usual.side)
        )
        self.arrange()
        self._tell()

    def _tell(self) -> None:
        self.columns_changed.emit(self.density, self.widths)

    @property
    def hears(self) -> bool:
        """Whether what is heard stands above the note, in words."""
        return self._hears

    def show_heard(self, *, heard: bool) -> None:
        """Whether this talk has a transcript."""
        if heard != self._hears:
            self._hears = heard
            self.switch.show_heard(heard=heard)
            if not heard and self._view is View.HEARD:
                self._view = View.NOTE
            self.arrange()

    def show_signed(self, *, signed: bool) -> None:
        """Whether the signed note takes the place of the one that is written."""
        if signed != self._signed:
            self._signed = signed
            self.arrange()

    def arrange(self) -> None:
        """Give every part its place. Nothing that is only told (a stage, a sync) comes here."""
        self._head = self._head_wanted()
        for handle in self.handles.values():
            handle.setVisible(not self.narrow)
        self.switch.setVisible(self.narrow)
        (arrangement.stack if self.narrow else arrangement.spread)(self)

    def _head_wanted(self) -> tuple[int, ...]:
        parts = (self.buttons, self.line, self.switch)
        return (self.buttons.widest, *(part.sizeHint().width() for part in parts))

    def event(self, event: QEvent) -> bool:
        """A part has other words: only the head's may ask for another place."""
        if event.type() == QEvent.Type.LayoutRequest and self._head != self._head_wanted():
            if self.narrow:
                self.arrange()
            else:
                self._head = self._head_wanted()
                arrangement.place_head(self)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window has another size."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.person_place.setAccessibleName(self.tr("The person"))
        self.handles["person"].setAccessibleName(self.tr("Width of the person's column"))
        self.handles["side"].setAccessibleName(self.tr("Width of the helping column"))
