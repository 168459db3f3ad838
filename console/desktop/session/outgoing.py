from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.desktop.session.afterwards import Afterwards
from console.desktop.session.desk import SessionDesk
from console.desktop.session.moves import Moves
from console.desktop.session.notesheet import NoteSheet
from console.desktop.session.side import SessionSide
from console.desktop.session.widths import Widths
from console.model.note import Missing, NoteContent
from console.search.hit import Hit


class Outgoing(QWidget):
    """What a page of a talk tells of what a person does there.

    Every signal of a talk carries the contact's id first, for a note is also handed on while
    another talk comes to the screen.
    """

    content_changed = Signal(str, NoteContent)
    ended = Signal(str)
    said = Signal(str, str)
    signed = Signal(str, NoteContent)
    rest_requested = Signal()
    risk_assessed = Signal(str, bool, object, str)
    referral_made = Signal(str, Hit)
    follow_up_requested = Signal(str, object)
    addendum = Signal(str, NoteContent)
    all_talks_wanted = Signal()
    help_asked = Signal()
    help_acted = Signal()
    columns_changed = Signal(str, Widths)
    keys_changed = Signal()

    desk: SessionDesk
    side: SessionSide
    note: NoteSheet
    after: Afterwards
    moves: Moves

    def connect_parts(self) -> None:
        """Let what the parts say go out with the contact they belong to."""
        desk = self.desk
        desk.heard.said.connect(self._say_it)
        desk.person.all_wanted.connect(self.all_talks_wanted)
        desk.buttons.help.clicked.connect(self.help_asked)
        desk.buttons.end.clicked.connect(self.end)
        desk.line.help.acted.connect(self.help_acted)
        desk.columns_changed.connect(self.columns_changed)
        side = self.side
        side.risk.assessed.connect(self._assess)
        side.follow_up.wished.connect(self._hand_over)
        side.lookup.referral_made.connect(self._refer)
        side.wrap_up.card.signing.connect(self._sign)
        side.wrap_up.rest.asked.connect(self._sign_and_rest)
        self.after.added.connect(self._add)

    @property
    def contact_id(self) -> str | None:
        """The contact on the desk."""
        raise NotImplementedError

    @property
    def phase(self) -> str:
        """none, talk, wrap_up or signed."""
        raise NotImplementedError

    @property
    def gaps(self) -> tuple[Missing, ...]:
        """What the note lacks before it can be signed."""
        raise NotImplementedError

    def flush(self) -> NoteContent | None:
        """The note as it stands, handed on if anything is not yet."""
        raise NotImplementedError

    def end(self) -> None:
        """The talk is over: what is written is handed on first."""
        if self.phase == "talk" and self.contact_id is not None:
            self.flush()
            self.moves.focus_note()
            self.ended.emit(self.contact_id)

    def _say_it(self, text: str) -> None:
        if self.contact_id is not None:
            self.said.emit(self.contact_id, text)

    def _sign(self) -> None:
        if self.contact_id is not None and not self.gaps:
            self.flush()
            self.signed.emit(self.contact_id, self.note.content)

    def _sign_and_rest(self) -> None:
        if self.contact_id is None:
            return
        if self.gaps:
            self.moves.confirm()
            return
        self._sign()
        self.rest_requested.emit()

    def _add(self, content: NoteContent) -> None:
        if self.contact_id is not None:
            self.addendum.emit(self.contact_id, content)

    def _assess(self, asked: bool, level: object, why: str) -> None:  # noqa: FBT001 - from a signal
        if self.contact_id is not None:
            self.risk_assessed.emit(self.contact_id, asked, level, why)

    def _hand_over(self, wish: object) -> None:
        if self.contact_id is not None:
            self.follow_up_requested.emit(self.contact_id, wish)
            self.side.back()
            self.moves.focus_note()

    def _refer(self, hit: Hit) -> None:
        if self.contact_id is not None:
            self.referral_made.emit(self.contact_id, hit)
