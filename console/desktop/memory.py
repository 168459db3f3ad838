from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from console.desktop import settings
from console.desktop.settings import Settings
from console.desktop.tasks import Tasks


class Memory:
    """The settings of this computer, and what the command line said instead for this run.

    What is kept is written off the GUI thread, one write after the other, the newest last. A disk
    that takes nothing is no reason to stop: what is remembered holds until the console ends.
    """

    def __init__(self, home: Path, tasks: Tasks, given: Mapping[str, Any]) -> None:
        self._home = home
        self._tasks = tasks
        self._kept = settings.load(home)
        self._given = {name: value for name, value in given.items() if value}
        if self._given.get("center", self._kept.center) != self._kept.center:
            # Another center has another id, and other vaults.
            self._given |= {"center_id": "", "center_name": ""}
        self._writing = False
        self._stale = False

    @property
    def settings(self) -> Settings:
        """As they hold now."""
        return replace(self._kept, **self._given)

    @property
    def own(self) -> Settings:
        """What this computer remembers, whatever the command line said."""
        return self._kept

    def keep(self, **changed: Any) -> None:
        """Remember these from now on."""
        self._kept = replace(self._kept, **changed)
        for name in changed:
            self._given.pop(name, None)
        self._stale = True
        self._write()

    def finish(self) -> None:
        """The process ends, and so have its threads: what is not written yet is written here."""
        if not (self._stale or self._writing):
            return
        self._stale = self._writing = False
        try:
            settings.save(self._home, self._kept)
        except OSError as error:
            self._tasks.unhandled.emit(error)

    def _write(self) -> None:
        if self._writing or not self._stale:
            return
        self._writing, self._stale = True, False
        home, kept = self._home, self._kept
        self._tasks.run(lambda: settings.save(home, kept), self._written, self._failed)

    def _written(self, _nothing: None) -> None:
        self._writing = False
        self._write()

    def _failed(self, error: Exception) -> None:
        self._tasks.unhandled.emit(error)
        self._written(None)
