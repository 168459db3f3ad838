from collections.abc import Callable

from console.desktop.session.desk import SessionDesk, View
from console.desktop.session.side import Show
from console.model.note import Missing


class Moves:
    """Where the hands go in a talk, by key or button: to the words, to what helps, and back.

    `phase` is the page's: none, talk, wrap_up or signed. Where there is room for one column
    only, the one that is meant comes into sight.
    """

    def __init__(self, desk: SessionDesk, phase: Callable[[], str]) -> None:
        self._desk = desk
        self._phase = phase

    def follow(self) -> None:
        """What is pressed in a part of the desk leads on from there."""
        desk, side = self._desk, self._desk.side
        for left in (desk.person.memory.left, side.lookup.left, side.follow_up.closed):
            left.connect(self.focus_note)
        side.risk.closed.connect(self.focus_note)
        side.wrap_up.card.going.connect(self.go_to)
        desk.note.risk_answered.connect(self.answer_risk)
        desk.talk.offer_asked.connect(self.open_follow_up)
        desk.buttons.risk.clicked.connect(self.toggle_risk)

    def go_to(self, gap: Missing) -> None:
        """To where a gap of the note is filled."""
        self._desk.show_view(View.NOTE)
        self._desk.note.go_to(gap)

    def focus_note(self) -> None:
        """F4: to the words."""
        self._desk.show_view(View.NOTE)
        if self._phase() == "signed":
            self._desk.after.begin()
        else:
            self._desk.note.editor.setFocus()

    def focus_said(self) -> None:
        """F5: to what one says, where it is heard in words."""
        if self._phase() == "talk" and self._desk.hears:
            self._desk.show_view(View.HEARD)
            self._desk.heard.field.edit.setFocus()

    def open_lookup(self) -> None:
        """F3: to the search field."""
        if self._phase() != "none":
            self._turn(Show.LOOKUP)
            self._desk.side.lookup.open()

    def toggle_risk(self) -> None:
        """F8: open the risk, or close it and go back to the words."""
        if self._phase() not in ("talk", "wrap_up"):
            return
        seen = not self._desk.narrow or self._desk.view is View.SIDE
        if self._desk.side.shown == Show.RISK and seen:
            self._desk.side.back()
            self.focus_note()
        else:
            self._turn(Show.RISK)
            self._desk.side.risk.begin()

    def answer_risk(self, asked: bool) -> None:  # noqa: FBT001 - from a signal
        """The note's row was answered: the rest is written on the card."""
        self._turn(Show.RISK)
        self._desk.side.risk.begin_with(asked=asked)

    def open_follow_up(self) -> None:
        """Ctrl+H: offer the companions."""
        if self._phase() in ("talk", "wrap_up"):
            self._turn(Show.FOLLOW_UP)
            self._desk.side.follow_up.focus_first()

    def show_person(self) -> None:
        """F6: to what is known of the person, and back to the words."""
        if self._desk.person_place.hasFocus():
            self.focus_note()
        elif self._phase() != "none":
            self._desk.show_view(View.PERSON)
            self._desk.person_place.setFocus()

    def stamp(self) -> None:
        """Ctrl+M: the time, where one writes."""
        if self._phase() in ("talk", "wrap_up"):
            self._desk.show_view(View.NOTE)
            self._desk.note.editor.stamp()

    def confirm(self) -> None:
        """Ctrl+Enter: the one thing to do here now."""
        side = self._desk.side
        if side.shown == Show.FOLLOW_UP:
            side.follow_up.confirm()
        elif self._phase() == "signed":
            self._desk.show_view(View.NOTE)
            self._desk.after.confirm()
        elif self._phase() == "wrap_up":
            side.turn_to(Show.WRAP_UP)
            side.wrap_up.card.confirm()

    def read_message(self) -> None:
        """Alt+R: the quiet message has been read, or is opened to be read."""
        self._desk.line.messages.confirm()

    def _turn(self, show: Show) -> None:
        self._desk.side.turn_to(show)
        if show is not Show.LOOKUP:
            self._desk.note.fields.begin()
        self._desk.show_view(View.SIDE)
