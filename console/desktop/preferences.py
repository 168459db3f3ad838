from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from console.desktop import prefs
from console.desktop.prefs import Prefs


class Preferences(QObject):
    """How the console is to be now: as whoever is signed in wants it, else as this computer says.

    `value` is what holds; `keep(scale=1.3)` changes a part of it for good; `changed` follows.
    `kept` says that something is to be written: into the vault of whoever is signed in (`own`),
    or into this computer's settings. What the command line gave wins until it is changed by hand.
    """

    changed = Signal()
    kept = Signal()

    def __init__(
        self,
        computer: Prefs | None = None,
        given: Mapping[str, Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer = computer or Prefs()
        self._given = dict(given or {})
        self._own: Prefs | None = None

    @property
    def value(self) -> Prefs:
        """What holds now."""
        return replace(self._own or self._computer, **self._given)

    @property
    def own(self) -> Prefs | None:
        """What belongs into the vault of whoever is signed in; None while nobody is."""
        return self._own

    @property
    def computer(self) -> Prefs:
        """What belongs into this computer's settings."""
        return self._computer

    def keep(self, **part: Any) -> None:
        """Choose these from now on."""
        before = self.value
        for name in part:
            self._given.pop(name, None)
        if self._own is not None:
            self._own = replace(self._own, **part)
        else:
            self._computer = replace(self._computer, **part)
        if self.value != before:
            self.changed.emit()
        self.kept.emit()

    def begin(self, kept: object) -> None:
        """Somebody has signed in; `kept` is what her vault held, None at the first time."""
        self._turn(prefs.understood(kept, self._computer))

    def end(self) -> None:
        """Nobody is signed in any more: as this computer says."""
        self._turn(None)

    def _turn(self, own: Prefs | None) -> None:
        before = self.value
        self._own = own
        if self.value != before:
            self.changed.emit()
