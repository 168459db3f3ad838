from collections.abc import Callable
from typing import Protocol

from console.desktop.control.means import Means
from console.desktop.control.wires import Wires
from console.desktop.wall.attention import Attention
from console.desktop.wall.messagefield import To
from console.model import commands as c
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.screen import HelpCall
from console.sync.request import Reply


class Answering(Protocol):
    """A place where calls for help are answered: the wall, the panel over other pages."""

    @property
    def came(self) -> object:
        """Signal(staff id): on the way."""

    @property
    def help_closed(self) -> object:
        """Signal(staff id): over."""

    @property
    def message_sent(self) -> object:
        """Signal(To, words)."""

    def show_answer(self, about: str, key: str, answer: Answer, reason: str = "") -> None:
        """What became of it."""


class HelpControl:
    """Between whoever answers a call for help and the center: seen, coming, over, a few words."""

    def __init__(self, places: tuple[Answering, ...], attention: Attention, means: Means) -> None:
        self._means = means
        self._attention = attention
        self._wires = Wires()
        self._wires.add(attention.seen, self._see)
        for place in places:
            self._wires.add(place.came, _with(self._come, place))
            self._wires.add(place.help_closed, _with(self._close, place))
            self._wires.add(place.message_sent, _with(self._send, place))

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open: while one is unseen, it is watched who sees it."""
        self._attention.watch(asked=any(call.state is HelpState.ASKED for call in calls))

    def close(self) -> None:
        """The shift is over."""
        self._attention.rest()
        self._wires.cut()

    def _see(self, staff_id: str) -> None:
        def done(reply: Reply) -> None:
            if reply.answer is not Answer.DONE:
                self._attention.again(staff_id)

        self._means.ask(c.HelpSee(staff_id=staff_id), done)

    def _come(self, place: Answering, staff_id: str) -> None:
        self._ask(place, c.HelpCome(staff_id=staff_id), staff_id)

    def _close(self, place: Answering, staff_id: str) -> None:
        self._ask(place, c.HelpClose(staff_id=staff_id), staff_id)

    def _send(self, place: Answering, to: To, text: str) -> None:
        body = c.MessageSend(to_id=to.staff_id, text=text, contact_id=to.contact_id)
        self._ask(place, body, to.staff_id, "message")

    def _ask(self, place: Answering, body: c.Request, key: str, about: str = "help") -> None:
        self._means.ask(
            body, lambda reply: place.show_answer(about, key, reply.answer, reply.reason)
        )


def _with(do: Callable[..., None], place: Answering) -> Callable[..., None]:
    return lambda *told: do(place, *told)
