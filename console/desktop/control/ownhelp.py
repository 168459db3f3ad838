from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.help.moment import HelpMoment
from console.model import commands as c
from console.model.outcome import Answer
from console.model.screen import Desk
from console.sync.request import Reply

ASKED_MS = 12_000
"""A request is answered within 10 s; what the feed has not brought by then is asked for again."""


class Place(Protocol):
    """Somewhere on the desk where help can be asked for; it shows how that stands."""

    help_asked: Any
    help_acted: Any

    def show_help(self, moment: HelpMoment) -> None: ...


class OwnHelpControl:
    """One's own call for help: asked for now or not at all, and what became of it.

    Pressed while a call is open it offers to close it, and never closes it: who needs help may
    press twice. `talk` gives the contact one is in.
    """

    def __init__(self, places: list[Place], means: Means, talk: Callable[[], str | None]) -> None:
        self._places = places
        self._means = means
        self._talk = talk
        self._moment = HelpMoment()
        self._wires = Wires()
        for place in places:
            self._wires.add(place.help_asked, self.press)
            self._wires.add(place.help_acted, self.act)

    def close(self) -> None:
        """The shift is over: nothing of it stays on the screen."""
        self._wires.cut()
        self._show(HelpMoment())

    @property
    def moment(self) -> HelpMoment:
        """How it stands."""
        return self._moment

    def show_desk(self, desk: Desk) -> None:
        """Another moment of the desk, as the center had it last."""
        before = self._moment
        after = replace(
            before, view=desk.help, on_call_name=desk.on_call_name, on_call_phone=desk.on_call_phone
        )
        if desk.help is not None:
            # It got through after all, or was asked for at another workstation.
            after = replace(after, asking_since=None, answer=None, reason="")
        elif before.view is not None:
            after = replace(after, offered=False, unclosed=False)
        self._show(after)

    def show_offline(self, *, offline: bool) -> None:
        """Whether the center is out of reach."""
        self._show(replace(self._moment, offline=offline))

    def press(self) -> None:
        """F7, or the button: ask, or offer to close what is open."""
        if self._moment.open:
            self._show(replace(self._moment, offered=not self._moment.offered, unclosed=False))
            return
        now, since = self._means.hand.now(), self._moment.asking_since
        if since is None or now - since > ASKED_MS:
            self._show(replace(self._moment, asking_since=now, answer=None, reason=""))
            self._means.ask(c.HelpAsk(contact_id=self._talk()), self._replied)

    def act(self) -> None:
        """The small button of the line: it is all right again, or the line has been read."""
        if not self._moment.open:
            self._show(replace(self._moment, answer=None, reason=""))
            return
        self._show(replace(self._moment, offered=False, unclosed=False))
        self._means.ask(c.HelpClose(staff_id=self._means.staff_id), self._closed)

    def _replied(self, reply: Reply) -> None:
        if reply.answer is Answer.DONE or self._moment.open:
            # The feed brings the call itself; until then the time runs on.
            return
        answer = Answer.NOT_CERTAIN if reply.answer is Answer.NOT_CERTAIN else Answer.NOT_SENT
        self._show(replace(self._moment, asking_since=None, answer=answer, reason=reply.reason))

    def _closed(self, reply: Reply) -> None:
        if reply.answer is not Answer.DONE and self._moment.open:
            self._show(replace(self._moment, unclosed=True))

    def _show(self, moment: HelpMoment) -> None:
        if moment != self._moment:
            self._moment = moment
            for place in self._places:
                place.show_help(moment)
