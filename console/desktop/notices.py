from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.desktop.widgets.notice import Weight


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence and, where there is one, the thing to do about it. Said anew in each language."""

    weight: Weight
    sentence: Callable[[], str]
    action: Callable[[], str] = str
    done: Callable[[], None] = lambda: None


class Notices(QObject):
    """What stands in the strip above the page: one sentence at a time, the newest first.

    A sentence stays until it is answered, or over; then the one below it is there again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._said: dict[str, Said] = {}
        self._wires = Wires()
        self._wires.add(window.notice_asked, self._answered)
        self._wires.add(window.preferences.changed, self._show)

    def say(self, key: str, said: Said) -> None:
        """Say this; an earlier sentence under the same key is over."""
        self._said.pop(key, None)
        self._said[key] = said
        self._show()

    def over(self, key: str) -> None:
        """It is no longer true."""
        if self._said.pop(key, None) is not None:
            self._show()

    def understood(self) -> str:
        """What the usual button says."""
        return self.tr("Understood")

    def close(self) -> None:
        """Whoever it was said to has gone."""
        self._wires.cut()
        self._said.clear()
        self._show()

    def _answered(self) -> None:
        if self._said:
            _, said = self._said.popitem()
            self._show()
            said.done()

    def _show(self) -> None:
        if not self._said:
            self._window.show_notice("info", "")
            return
        said = next(reversed(self._said.values()))
        self._window.show_notice(said.weight, said.sentence(), said.action())
