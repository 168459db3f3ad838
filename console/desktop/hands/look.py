import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

PAUSE_S = 0.06
CALM_S = 2.0
"""A screen on which something always moves is taken as it is after so long."""


class Look:
    """Pictures of the whole window, taken when it has come to rest."""

    words = frozenset({"picture"})

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def picture(self, path: str) -> Callable[[], bool]:
        """Keep what is on screen as a PNG. Raises OSError where it cannot be written."""
        before, looked = QImage(), 0.0
        began = time.monotonic()

        def rested() -> bool:
            nonlocal before, looked
            now = time.monotonic()
            if now - looked < PAUSE_S:
                return False
            image, last = self._window.grab().toImage(), before
            before, looked = image, now
            if image != last and now - began < CALM_S:
                return False
            if not image.save(str(Path(path))):
                raise OSError(path)
            return True

        return rested
