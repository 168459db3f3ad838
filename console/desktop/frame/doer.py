from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaMethod

from console.desktop.frame import hints
from console.desktop.frame.action import Action
from console.desktop.frame.actions.table import WORK
from console.desktop.frame.actions.window import LEAVING
from console.desktop.frame.keys import Keys
from console.desktop.frame.moment import Moment

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow


class Doer:
    """Knows what can be done just now, and does it: asked by a key, the palette or a menu."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._moment = Moment(at_desk=True)
        self.keys = Keys(self.meant)

    @property
    def moment(self) -> Moment:
        """Where somebody is just now."""
        window = self._window
        lock = QMetaMethod.fromSignal(window.lock_requested)
        return replace(
            self._moment,
            phase=window.session.phase,
            practice=window.theme.look.practice,
            can_lock=window.isSignalConnected(lock),
        )

    @property
    def actions(self) -> tuple[Action, ...]:
        """All there is to do from a key, for this person; `valid` says what there is now."""
        return (*WORK, *self._window.pages.openings(self.moment), *LEAVING)

    def be(self, **changed: Any) -> None:
        """Another page, another person, something in front: keys, strip and rail follow."""
        self._moment = replace(self._moment, **changed)
        self.refresh()

    def refresh(self) -> None:
        """Something has changed on which rail and keys depend."""
        window, moment, actions = self._window, self.moment, self.actions
        self.keys.serve(actions, window.preferences.value.shortcuts)
        window.theme.print_keys(self.keys.labels)
        window.status.show_keys(hints.valid_now(moment, actions, self.keys))
        window.rail.show_items(window.pages.items(moment))
        window.rail.select(moment.page)
        window.rail.show_lock(shown=moment.can_lock)

    def do(self, action_id: str) -> bool:
        """Do this; False if it cannot be done now."""
        moment = self.moment
        ready = [one for one in self.actions if one.id == action_id and one.valid(moment)]
        return bool(ready) and self._done(ready[0])

    def meant(self, ids: tuple[str, ...], held: bool) -> bool:  # noqa: FBT001 - a state of the key
        """A key of these actions was pressed; False if it belongs to none of them here.

        A key that is an action's here is not the field's either, also while it does nothing: in
        a field Ctrl+H would take a letter away.
        """
        moment = self.moment
        here = [one for one in self.actions if one.id in ids and one.within(moment)]
        ready = next((one for one in here if one.valid(moment)), None)
        if ready is not None and not held:
            self._done(ready)
        return bool(here)

    def _done(self, action: Action) -> bool:
        if action.do is None:
            return False
        if not action.over:
            self._window.overlays.dismiss()
        action.do(self._window)
        return True
