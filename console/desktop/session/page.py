from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.help.moment import HelpMoment
from console.desktop.seen import Seen
from console.desktop.session.desk import SessionDesk
from console.desktop.session.moves import Moves
from console.desktop.session.outgoing import Outgoing
from console.desktop.session.side import Show
from console.desktop.session.story import Story
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from console.model.note import Line, Missing, NoteContent, missing
from console.model.outcome import Answer
from console.model.screen import Kept, SessionScreen


class SessionPage(Outgoing):
    """One talk at the desk: the person, the note, and what helps: pictures 03, 04 and 06.

    Words under the hands are never replaced by `show_session`.
    """

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._screen: SessionScreen | None = None
        self._latest: dict[str, NoteContent] = {}
        self._around = Seen()
        self.desk = SessionDesk(theme, now)
        self.story = Story(self.desk, lambda: self._screen)
        self.moves = Moves(self.desk, lambda: self.phase)
        self._name_parts()
        self._none = Words(theme, "", "body", ink="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(self.desk, 1)
        self._connect()
        theme.changed.connect(self._say)
        self._say()
        self._show_parts()

    def _name_parts(self) -> None:
        desk, moves = self.desk, self.moves
        self.talk, self.person, self.note, self.after = (
            desk.talk,
            desk.person,
            desk.note,
            desk.after,
        )
        self.buttons, self.side, self.line = desk.buttons, desk.side, desk.line
        self.focus_note, self.open_lookup = moves.focus_note, moves.open_lookup
        self.toggle_risk, self.open_follow_up = moves.toggle_risk, moves.open_follow_up
        self.show_person, self.stamp = moves.show_person, moves.stamp
        self.confirm, self.read_message = moves.confirm, moves.read_message
        self.focus_said = moves.focus_said

    def _connect(self) -> None:
        self.note.changed.connect(self._hand_on)
        self.after.changed.connect(self._hand_on)
        self.person.alias_changed.connect(self.note.set_alias)
        self.person.memory_changed.connect(self.note.set_memory)
        self.side.changed.connect(self._turned)
        self.moves.follow()
        self.connect_parts()

    @property
    def contact_id(self) -> str | None:
        """The contact on the desk."""
        return self._screen.contact.id if self._screen else None

    @property
    def phase(self) -> str:
        """none, talk, wrap_up or signed: what keys are valid follows from it."""
        return self._screen.phase if self._screen else "none"

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

    def show_help(self, moment: HelpMoment) -> None:
        """How one's own call for help stands."""
        self.buttons.help.show_moment(moment)
        self.line.show_help(moment)

    def type_ahead(self, words: str) -> None:
        """What was typed while this talk was being connected goes where the hands now are."""
        if self.phase == "talk" and words:
            self.note.editor.type_ahead(words)

    def forget(self) -> None:
        """The person has gone: nothing of what was written stays here, seen or unseen."""
        self.show_session(None)
        self._latest.clear()
        self._around.forget()
        self.note.open(NoteContent())
        self.note.others.show_drafts(())
        self.person.forget()
        self.after.forget()
        self.side.begin()

    def flush(self) -> NoteContent | None:
        """The note as it stands, handed on if anything is not yet; None without a talk."""
        if self._screen is None:
            return None
        self.person.flush()
        self.note.flush()
        self.after.flush()
        return self.content

    def _open(self, screen: SessionScreen) -> None:
        self.side.begin()
        self.person.begin()
        self.story.begin()
        self.note.fields.begin()
        mine = self._latest.get(screen.contact.id)
        open_ = screen.contact.signed_at is None
        # What was typed here in this run is never older than what comes back from the disk.
        self.note.open(mine if mine and open_ else screen.content, touched=bool(mine and open_))
        if self.isVisible() and open_:
            self.focus_note()

    def _show(self, screen: SessionScreen) -> None:
        # What came with the person is the person column's alone: it is to leave no trace.
        whole, screen = screen, replace(screen, history=None)
        contact = screen.contact
        if contact.signed_at is not None:
            self._latest.pop(contact.id, None)
            self.after.show_session(screen, _begun_addendum(screen))
        else:
            self.note.show_session(screen, self.gaps)
        self.talk.show_contact(contact, offered=screen.follow_up_asked)
        self.story.show_talk(screen)
        self._show_around(whole)

    def show_said(self, answer: Answer, reason: str = "") -> None:
        """What became of words that were to be said."""
        self.desk.heard.answered(answer, reason)

    def _show_around(self, screen: SessionScreen) -> None:
        content = screen.signed[0].content if screen.signed else self.note.content
        choices = replace(content, lines=())
        rest = replace(screen, content=choices, note_kept=Kept.HERE, written_at=None)
        if self._around.fresh(rest, choices):
            self.person.show_session(rest, choices, self.talk.elapsed)
            self.buttons.show_contact(screen.contact)
            self.desk.switch.show_name(self.person.name)
            self.side.show_session(screen, choices, self.gaps)

    @property
    def content(self) -> NoteContent:
        """What is being written now."""
        return self.after.content if self.phase == "signed" else self.note.content

    @property
    def gaps(self) -> tuple[Missing, ...]:
        """What the note lacks before it can be signed."""
        asked = self._screen.contact.risk_asked if self._screen else None
        return missing(self.note.content, risk_asked=asked)

    def _hand_on(self) -> None:
        screen = self._screen
        if screen is None:
            return
        content = self.content
        if self.phase != "signed":
            self._latest[screen.contact.id] = content
            self.note.show_session(replace(screen, history=None), self.gaps)
        self._show_around(screen)
        self.content_changed.emit(screen.contact.id, content)

    def _turned(self) -> None:
        if self.side.shown is Show.WRAP_UP:
            self.note.fields.close_pickers()
        self.desk.ask_room(risk=self.side.shown == Show.RISK)
        self.desk.switch.show_held(self.side.shown)
        self.keys_changed.emit()

    def _show_parts(self) -> None:
        self._none.setVisible(self._screen is None)
        self.desk.setVisible(self._screen is not None)
        self.desk.show_signed(signed=self.phase == "signed")

    def showEvent(self, event: QShowEvent) -> None:
        """In sight again: the words are under the hands."""
        super().showEvent(event)
        if self.phase in ("talk", "wrap_up"):
            self.focus_note()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight: hand on at once."""
        self.flush()
        super().hideEvent(event)

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
