from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.seen import Seen
from console.desktop.session.actions import SessionActions
from console.desktop.session.afterwards import Afterwards
from console.desktop.session.notesheet import NoteSheet
from console.desktop.session.person import PersonColumn
from console.desktop.session.side import SessionSide, Show
from console.desktop.session.talk import Talk
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from console.model.note import Line, Missing, NoteContent, missing
from console.model.screen import Kept, SessionScreen
from console.search.hit import Hit

PERSON = 256
SIDE = 352
RISK = 416
RISK_COMPACT = 384
PERSON_COMPACT = 224


class SessionPage(QWidget):
    """One talk at the desk: the person, the note, and what helps: pictures 03, 04 and 06.

    Every signal carries the contact's id first, for a note is also handed on while another talk
    comes to the screen. Words under the hands are never replaced by `show_session`.
    """

    content_changed = Signal(str, NoteContent)
    ended = Signal(str)
    signed = Signal(str, NoteContent)
    rest_requested = Signal()
    risk_assessed = Signal(str, bool, object, str)
    referral_made = Signal(str, Hit)
    follow_up_requested = Signal(str, object)
    addendum = Signal(str, NoteContent)
    keys_changed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._screen: SessionScreen | None = None
        self._latest: dict[str, NoteContent] = {}
        self._around = Seen()
        self.talk = Talk(theme, now)
        self.person = PersonColumn(theme)
        self.note = NoteSheet(theme, lambda: self.talk.elapsed)
        self.after = Afterwards(theme)
        self.buttons = SessionActions(theme)
        self.side = SessionSide(theme, now)
        self._none = Words(theme, "", "body", ink="text2")
        self._desk = QWidget()
        self._build()
        self._connect()
        theme.changed.connect(self._resize)
        theme.changed.connect(self._say)
        self._resize()
        self._say()
        self._show_parts()

    def _build(self) -> None:
        self._person_column = QVBoxLayout()
        self._person_column.addWidget(self.person)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.talk)
        middle.addWidget(self.note, 1)
        middle.addWidget(self.after, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.buttons)
        right.addWidget(self.side, 1)
        # Tab goes in the order of arrival, and the buttons above come last: two Tabs and a Space
        # in the note must not end a talk.
        for part in (self.person, self.talk, self.note, self.after, self.side, self.buttons):
            part.setParent(self._desk)
        row = QHBoxLayout(self._desk)
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(16)
        row.addLayout(self._person_column)
        row.addLayout(middle, 1)
        row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self._desk)

    def _connect(self) -> None:
        self.note.changed.connect(self._hand_on)
        self.after.changed.connect(self._hand_on)
        self.after.added.connect(self._add)
        self.note.risk_answered.connect(self._answer_risk)
        self.person.alias_changed.connect(self.note.set_alias)
        self.talk.offer_asked.connect(self.open_follow_up)
        self.buttons.risk.clicked.connect(self.toggle_risk)
        self.buttons.end.clicked.connect(self.end)
        side = self.side
        side.risk.assessed.connect(self._assess)
        side.follow_up.wished.connect(self._hand_over)
        side.lookup.referral_made.connect(self._refer)
        side.lookup.left.connect(self.focus_note)
        side.wrap_up.card.going.connect(self.note.go_to)
        side.wrap_up.card.signing.connect(self._sign)
        side.wrap_up.rest.asked.connect(self._sign_and_rest)
        side.follow_up.closed.connect(self.focus_note)
        side.risk.closed.connect(self.focus_note)
        side.changed.connect(self._widen)
        side.changed.connect(self.keys_changed)

    @property
    def contact_id(self) -> str | None:
        """The contact on the desk."""
        return self._screen.contact.id if self._screen else None

    @property
    def phase(self) -> str:
        """none, talk, wrap_up or signed: what keys are valid follows from it."""
        if self._screen is None:
            return "none"
        contact = self._screen.contact
        if contact.signed_at is not None:
            return "signed"
        return "talk" if contact.ended_at is None else "wrap_up"

    def show_session(self, screen: SessionScreen | None) -> None:
        """Another moment of a talk, another talk, or none."""
        phase = self.phase
        if screen is None or screen.contact.id != self.contact_id:
            self.flush()
            self._screen = screen
            if screen is not None:
                self._open(screen)
        self._screen = screen
        if screen is not None:
            self._show(screen)
        self._show_parts()
        if phase != self.phase:
            self.keys_changed.emit()

    def forget(self) -> None:
        """The person has gone: nothing of what was written stays here, seen or unseen."""
        self.show_session(None)
        self._latest.clear()
        self.note.open(NoteContent())
        self.note.others.show_drafts(())
        self.after.forget()
        self.side.begin()

    def flush(self) -> NoteContent | None:
        """The note as it stands, handed on if anything is not yet; None without a talk."""
        if self._screen is None:
            return None
        self.note.flush()
        self.after.flush()
        return self._content()

    def focus_note(self) -> None:
        """F4: to the words."""
        if self.phase == "signed":
            self.after.begin()
        else:
            self.note.editor.setFocus()

    def open_lookup(self) -> None:
        """F3: to the search field."""
        if self._screen is not None:
            self.side.turn_to(Show.LOOKUP)
            self.side.lookup.open()

    def toggle_risk(self) -> None:
        """F8: open the risk, or close it and go back to the words."""
        if self.phase not in ("talk", "wrap_up"):
            return
        if self.side.shown == Show.RISK:
            self.side.back()
            self.focus_note()
        else:
            self.side.turn_to(Show.RISK)
            self.side.risk.begin()

    def open_follow_up(self) -> None:
        """Ctrl+H: offer the companions."""
        if self.phase in ("talk", "wrap_up"):
            self.side.turn_to(Show.FOLLOW_UP)
            self.side.follow_up.focus_first()

    def stamp(self) -> None:
        """Ctrl+M: the time, where one writes."""
        if self.phase in ("talk", "wrap_up"):
            self.note.editor.stamp()

    def confirm(self) -> None:
        """Ctrl+Enter: the one thing to do here now."""
        if self.side.shown == Show.FOLLOW_UP:
            self.side.follow_up.confirm()
        elif self.phase == "signed":
            self.after.confirm()
        elif self.phase == "wrap_up":
            self.side.turn_to(Show.WRAP_UP)
            self.side.wrap_up.card.confirm()

    def end(self) -> None:
        """The talk is over: what is written is handed on first."""
        if self.phase == "talk" and self.contact_id is not None:
            self.flush()
            self.note.editor.setFocus()
            self.ended.emit(self.contact_id)

    def _open(self, screen: SessionScreen) -> None:
        self.side.begin()
        mine = self._latest.get(screen.contact.id)
        open_ = screen.contact.signed_at is None
        # What was typed here in this run is never older than what comes back from the disk.
        self.note.open(mine if mine and open_ else screen.content, touched=bool(mine and open_))
        if self.isVisible() and open_:
            self.note.editor.setFocus()

    def _show(self, screen: SessionScreen) -> None:
        contact = screen.contact
        if contact.signed_at is not None:
            self._latest.pop(contact.id, None)
            self.after.show_session(screen, _begun_addendum(screen))
        else:
            self.note.show_session(screen, self._gaps(screen))
        self.talk.show_contact(contact, offered=screen.follow_up_asked)
        self._show_around(screen)

    def _show_around(self, screen: SessionScreen) -> None:
        content = screen.signed[0].content if screen.signed else self.note.content
        choices = replace(content, lines=())
        rest = replace(screen, content=choices, note_kept=Kept.HERE, written_at=None)
        if self._around.fresh(rest, choices):
            self.person.show_session(screen, choices)
            self.buttons.show_contact(screen.contact)
            self.side.show_session(screen, choices, self._gaps(screen))

    def _content(self) -> NoteContent:
        return self.after.content if self.phase == "signed" else self.note.content

    def _gaps(self, screen: SessionScreen) -> tuple[Missing, ...]:
        return missing(self.note.content, risk_asked=screen.contact.risk_asked)

    def _hand_on(self) -> None:
        screen = self._screen
        if screen is None:
            return
        content = self._content()
        if self.phase != "signed":
            self._latest[screen.contact.id] = content
            self.note.show_session(screen, self._gaps(screen))
        self._show_around(screen)
        self.content_changed.emit(screen.contact.id, content)

    def _sign(self) -> None:
        if self._screen is not None and not self._gaps(self._screen):
            self.flush()
            self.signed.emit(self._screen.contact.id, self.note.content)

    def _sign_and_rest(self) -> None:
        if self._screen is None:
            return
        if self._gaps(self._screen):
            self.confirm()
            return
        self._sign()
        self.rest_requested.emit()

    def _add(self, content: NoteContent) -> None:
        if self.contact_id is not None:
            self.addendum.emit(self.contact_id, content)

    def _assess(self, asked: bool, level: object, why: str) -> None:  # noqa: FBT001 - from a signal
        if self.contact_id is not None:
            self.risk_assessed.emit(self.contact_id, asked, level, why)

    def _answer_risk(self, asked: bool) -> None:  # noqa: FBT001 - from a signal
        self.side.turn_to(Show.RISK)
        self.side.risk.begin_with(asked=asked)

    def _hand_over(self, wish: object) -> None:
        if self.contact_id is not None:
            self.follow_up_requested.emit(self.contact_id, wish)
            self.side.back()
            self.focus_note()

    def _refer(self, hit: Hit) -> None:
        if self.contact_id is not None:
            self.referral_made.emit(self.contact_id, hit)

    def _show_parts(self) -> None:
        self._none.setVisible(self._screen is None)
        self._desk.setVisible(self._screen is not None)
        self.note.setVisible(self.phase in ("talk", "wrap_up"))
        self.after.setVisible(self.phase == "signed")

    def showEvent(self, event: QShowEvent) -> None:
        """In sight again: the words are under the hands."""
        super().showEvent(event)
        if self.phase in ("talk", "wrap_up"):
            self.note.editor.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: hand on at once."""
        self.flush()
        super().hideEvent(event)

    def _resize(self) -> None:
        theme, compact = self.theme, self.theme.look.compact
        head = theme.frame("head")
        self.talk.setFixedHeight(head)
        self.buttons.setFixedHeight(head)
        self.person.setFixedWidth(theme.px(PERSON_COMPACT if compact else PERSON))
        self._person_column.setContentsMargins(0, theme.px(16 if compact else 24), 0, 0)
        self._widen()

    def _widen(self) -> None:
        """The risk is given more room than the lookup, for it is asked for by hand."""
        wide = SIDE
        if self.side.shown == Show.RISK:
            wide = RISK_COMPACT if self.theme.look.compact else RISK
        self.side.setFixedWidth(self.theme.px(wide))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._around.forget()
            if self._screen is not None:
                self._show_around(self._screen)
        super().changeEvent(event)

    def _say(self) -> None:
        none = self.tr("No talk is open. Answer one from the queue with {key}.")
        self._none.setText(none.format(key=self.theme.key("accept")))


def _begun_addendum(screen: SessionScreen) -> tuple[Line, ...]:
    """An addendum begun and not kept yet; the signed note's own draft is none."""
    known = {note.content.lines for note in screen.signed}
    return () if screen.content.lines in known else screen.content.lines
