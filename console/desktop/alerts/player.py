import importlib
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Signal

from console import resources
from console.desktop.alerts.choices import LOUDEST, Event
from console.desktop.tasks import Tasks

MODULE = "PySide6.QtMultimedia"
_QUIET = "qt.multimedia*=false\nqt.multimedia.*=false"


@dataclass(frozen=True, slots=True)
class Device:
    """Something that can be heard: its id and its name."""

    id: str
    name: str


class Player(QObject):
    """Plays a sound through the chosen device. Nothing is imported or opened before the first.

    A computer without a device, without a sound system, or without the library is silent, and
    `able` says so; that is no error. `ready` says that it is known by now, `changed` that devices
    came or went since. What is chosen and is not there is played through the computer's usual one.
    """

    ready = Signal()
    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._module: Any = None
        self._watch: Any = None
        self._asked = False
        self._known = False
        self._closed = False
        self._effects: dict[tuple[Event, str], Any] = {}
        self._waiting: tuple[Event, int, str] | None = None

    @property
    def known(self) -> bool:
        """Whether it was looked which devices there are."""
        return self._known

    @property
    def able(self) -> bool:
        """Whether anything can be heard on this computer."""
        return bool(self.devices)

    @property
    def devices(self) -> tuple[Device, ...]:
        """What there is to choose from."""
        if self._module is None:
            return ()
        return tuple(
            Device(_id(one), one.description()) for one in self._module.QMediaDevices.audioOutputs()
        )

    def look(self) -> None:
        """Find out what can be heard: on a thread, for the library is large."""
        if not self._asked:
            self._asked = True
            QLoggingCategory.setFilterRules(_QUIET)
            self._tasks.run(_imported, self._take)

    def play(self, event: Event, volume: int, device: str = "") -> None:
        """Let it be heard, `volume` of 100; what cannot be heard is not."""
        self._waiting = (event, volume, device)
        if self._known:
            self._play()
        else:
            self.look()

    def stop(self, event: Event) -> None:
        """This one is not heard any more, or not at all if it has not begun."""
        if self._waiting is not None and self._waiting[0] is event:
            self._waiting = None
        for (played, _), effect in self._effects.items():
            if played is event:
                effect.stop()

    def close(self) -> None:
        """Nothing is heard any more, nor will be."""
        self._waiting, self._closed = None, True
        self._let_go()

    def _take(self, module: Any) -> None:
        if self._closed:
            return
        self._module, self._known = module, True
        if module is not None:
            self._watch = module.QMediaDevices(self)
            self._watch.audioOutputsChanged.connect(self._came_or_went)
        self.ready.emit()
        self._play()

    def _came_or_went(self) -> None:
        if self._closed:
            return
        # What was made for a device that is gone, or for what was the usual one, is of no use.
        self._let_go()
        self.changed.emit()

    def _let_go(self) -> None:
        for effect in self._effects.values():
            effect.stop()
        self._effects.clear()

    def _play(self) -> None:
        asked, self._waiting = self._waiting, None
        if asked is None or not self.able:
            return
        event, volume, device = asked
        effect = self._effect(event, device)
        effect.setVolume(volume / LOUDEST)
        effect.play()

    def _effect(self, event: Event, device: str) -> Any:
        key = (event, device)
        if key not in self._effects:
            effect = self._module.QSoundEffect(self._output(device))
            effect.setSource(
                QUrl.fromLocalFile(str(resources.path("sounds", f"{event.value}.wav")))
            )
            self._effects[key] = effect
        return self._effects[key]

    def _output(self, device: str) -> Any:
        media = self._module.QMediaDevices
        outputs = media.audioOutputs()
        chosen = (one for one in outputs if _id(one) == device)
        return next(chosen, media.defaultAudioOutput())


def _id(output: Any) -> str:
    return bytes(output.id().data()).decode("utf-8", "replace")


def _imported() -> Any:
    """The library; None where this computer lacks what it needs."""
    try:
        return importlib.import_module(MODULE)
    except ImportError:
        return None
