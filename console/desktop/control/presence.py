from collections.abc import Callable

from console.model.presence import PresenceState
from console.model.screen import Desk
from console.sync.request import Reply

Say = Callable[[PresenceState, Callable[[Reply], None]], None]


class PresenceControl:
    """What this person is doing, said whenever it changes, by whosoever hand it changed.

    It follows from the desk: a talk is on, one is being written up, or neither. A break is chosen.
    Who takes no calls is never said to be ready: a console that nobody answers at must not keep
    the telephone system waiting for it.
    """

    def __init__(self, say: Say, *, takes_calls: bool) -> None:
        self._ask = say
        self._takes_calls = takes_calls
        self._state: PresenceState | None = None
        self._talk: str | None = None
        self._writing: str | None = None

    @property
    def state(self) -> PresenceState | None:
        """What was said last; None before anything was."""
        return self._state

    def seen(self, desk: Desk, talk: str | None) -> None:
        """Another moment of the desk; `talk` is one's own that is on."""
        before, self._talk = self._talk, talk
        unsigned = {item.contact_id for item in desk.to_finish}
        if talk is not None:
            self._say(PresenceState.IN_SESSION, anew=talk != before)
        elif before is not None:
            self._over(before, unsigned)
        elif self._state is None:
            self._begin(desk, unsigned)
        elif self._state is PresenceState.WRAP_UP and self._writing not in unsigned:
            # Signed meanwhile, here or at another workstation.
            self._say(PresenceState.READY)

    def took_up(self, contact_id: str) -> None:
        """A note left unsigned is on the desk again."""
        if contact_id != self._talk:
            self._writing = contact_id
            self._say(PresenceState.WRAP_UP)

    def signed(self, *, rest: bool) -> None:
        """A note is signed; a talk that is on goes before."""
        self._writing = None
        if self._talk is None:
            self._say(PresenceState.BREAK if rest else PresenceState.READY)

    def choose(self, state: PresenceState, done: Callable[[], None]) -> None:
        """By hand."""
        self._state = state
        self._ask(state, lambda _reply: done())

    def _begin(self, desk: Desk, unsigned: set[str]) -> None:
        """A console that was started in the middle of writing up goes on with it."""
        if desk.presence is PresenceState.WRAP_UP and unsigned:
            self._writing = max(desk.to_finish, key=lambda it: it.ended_at or 0).contact_id
            self._say(PresenceState.WRAP_UP)
        else:
            self._say(PresenceState.READY)

    def _over(self, contact_id: str, unsigned: set[str]) -> None:
        """The talk ended, here or by the switchboard, or it is somebody else's now."""
        if contact_id in unsigned:
            self._writing = contact_id
            self._say(PresenceState.WRAP_UP)
        elif self._state is PresenceState.IN_SESSION:
            self._say(PresenceState.READY)

    def _say(self, state: PresenceState, *, anew: bool = False) -> None:
        if self._takes_calls and (anew or state is not self._state):
            self._state = state
            self._ask(state, lambda _reply: None)
