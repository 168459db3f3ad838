from pathlib import Path

from console.desktop.control.alerts import AlertControl
from console.desktop.control.desk import DeskControl
from console.desktop.control.help import HelpControl
from console.desktop.control.kept import KeptControl
from console.desktop.control.lookup import LookupControl, Reader
from console.desktop.control.means import Means
from console.desktop.control.messages import MessageControl
from console.desktop.control.ownhelp import OwnHelpControl
from console.desktop.control.palette import PaletteControl
from console.desktop.control.practising import Moves, PractisingControl
from console.desktop.control.presence import PresenceControl
from console.desktop.control.say import SayControl
from console.desktop.control.session import SessionControl
from console.desktop.control.training import TrainingControl
from console.desktop.control.wall import WallControl
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.model import commands as c
from console.model.outcome import Answer
from console.model.screen import Desk, Link, SyncTruth


class Panels:
    """The controllers of a shift and the pages they stand behind."""

    def __init__(self, window: MainWindow, means: Means, directory: Path) -> None:
        self._window = window
        self.takes_calls = means.takes_calls
        self.presence = PresenceControl(means.presence, takes_calls=means.takes_calls)
        self.session = SessionControl(window.session, means, self.presence, self._finished)
        self.desk = DeskControl(window.queue, means, self.presence, self._begun)
        self.own_help = OwnHelpControl(
            [window.session, window.queue.help], means, lambda: self.session.talking
        )
        lines = [window.session.line.messages, window.queue.help.line.messages]
        self.messages = MessageControl(lines, means)
        window.queue.help.button.setVisible(means.may(c.HelpAsk.KIND))
        self.desk.shown = self._show_desk
        self.wall = WallControl(window.pages.wall, means)
        self.help = HelpControl(
            (window.pages.wall, window.overlays.help), window.help.attention, means
        )
        self.kept = KeptControl(window, means)
        self.say = SayControl(window.session, means)
        self.practising = self._practising(means, directory.parent)
        self.training = TrainingControl(window.pages.hours, means, window.preferences)
        self.reader = Reader(directory)
        self._lookups = [
            LookupControl(panel, self.reader, means.tasks)
            for panel in (window.session.side.lookup, window.services.panel)
        ]
        self.palette = PaletteControl(window, means, self.reader, self._looked_up)
        self.alerts = AlertControl(window, means.tasks, means.role)
        self._wires = Wires()
        self._wires.add(window.queue.resume_requested, self._resumed)
        self._wires.add(window.queue.look_requested, self._begun)
        self._wires.add(window.queue.accept_requested, window.ahead.begin)
        self._wires.add(window.ahead.tired, self._hands_back)
        self.desk.answered = self._answered

    def touch(self) -> None:
        """Something in the vault has changed."""
        self.desk.touch()
        self.session.touch()
        self.kept.touch()
        self.training.touch()
        self.wall.touch()

    def show_truth(self, truth: SyncTruth) -> None:
        """How the console stands with its center."""
        self.own_help.show_offline(offline=truth.link in (Link.OFFLINE, Link.SIGNED_OUT))

    def close(self) -> None:
        """The shift is over: nothing is read or shown any more."""
        self._wires.cut()
        self.own_help.close()
        self.messages.close()
        self.alerts.close()
        self.desk.close()
        self.session.close()
        self.kept.close()
        self.training.close()
        self.say.close()
        if self.practising is not None:
            self.practising.close()
        self.palette.close()
        self.wall.close()
        self.help.close()
        for lookup in self._lookups:
            lookup.close()

    def clear(self) -> None:
        """Nothing of this person is left on the screen for the next one."""
        window = self._window
        window.session.forget()
        window.queue.forget()
        window.ahead.forget()
        window.pages.hours.forget()
        window.pages.review.show_review(None)
        window.show_desk(Desk())
        window.show_kept(())
        window.overlays.close()
        window.overlays.help.forget()
        window.pages.wall.forget()
        window.wall_mode.leave()
        window.services.panel.clear()
        window.show_person("", None)

    def _show_desk(self, desk: Desk) -> None:
        self._window.show_desk(desk)
        self.own_help.show_desk(desk)
        self.messages.show_desk(desk)
        self.alerts.show_desk(desk)
        self.help.show_calls(desk.calls)
        if self.practising is not None:
            self.practising.show_desk(desk)

    def _begun(self, contact_id: str) -> None:
        """A talk of one's own: to its page, hands on the words."""
        if self.practising is not None:
            self.practising.begun()
        self.session.open(contact_id, lambda: self._open(contact_id))

    def _open(self, contact_id: str) -> None:
        """Its words are on the page: that comes to sight, and what was typed meanwhile."""
        words = self._window.ahead.take(contact_id)
        self._window.open_page("session")
        self._window.session.type_ahead(words)

    def _answered(self, contact_id: str, answer: Answer) -> None:
        """What was typed for a talk that will not be goes nowhere; in doubt it is kept."""
        if self.practising is not None:
            self.practising.answered(contact_id, answer)
        ahead = self._window.ahead
        if answer is Answer.NOT_CERTAIN:
            ahead.rest()
        elif answer is not Answer.DONE and ahead.drop(contact_id):
            self._hands_back()

    def _hands_back(self) -> None:
        self._window.pages.give_hands()

    def _resumed(self, contact_id: str) -> None:
        self.presence.took_up(contact_id)
        self._begun(contact_id)

    def _looked_up(self, contact_id: str, signed: bool) -> None:  # noqa: FBT001 - a plain state
        """A talk found again: what is signed is only read, what is not is taken up."""
        if signed:
            self._begun(contact_id)
        else:
            self._resumed(contact_id)

    def _practising(self, means: Means, home: Path) -> PractisingControl | None:
        """In practice a talk is a story, and is looked back on."""
        window = self._window
        if not window.theme.look.practice:
            return None
        moves = Moves(
            lambda: window.open_page("queue"),
            lambda: window.open_page("review"),
            self.desk.accept,
        )
        control = PractisingControl(window.pages.review, means, home, moves)
        window.session.story.of = control.scenario
        control.known = window.session.story.show
        return control

    def _finished(self) -> None:
        """Signed: back to who waits; in practice, to what was told of the talk."""
        self._window.open_page("queue")
        signed = self._window.session.contact_id
        if self.practising is not None and signed is not None:
            self.practising.finished(signed)
