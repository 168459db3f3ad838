"""A program that says when its first window is painted, and ends: `first_paint.py console|bare`.

Prints CLOCK_MONOTONIC in seconds, which all processes share.
"""

import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Waits for the first paint of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._over = False
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint itself is still to come: after it, it is painted."""
        if event.type() is QEvent.Type.Paint and not self._over:
            self._over = True
            QTimer.singleShot(0, self._say)
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        sys.stdout.write(f"{time.clock_gettime(time.CLOCK_MONOTONIC):.6f}\n")
        sys.stdout.flush()
        app = QApplication.instance()
        if app is not None:
            app.quit()


def bare() -> None:
    """An empty window."""
    app = QApplication([])
    window = QWidget()
    window.resize(1440, 900)
    FirstPaint(window)
    window.show()
    app.exec()


def console(home: str) -> None:
    """As `gyeot open` would, by its own command."""
    from console import entry  # noqa: PLC0415 - what it costs is what is measured
    from console.desktop import app  # noqa: PLC0415

    class Watched(app.Console):
        def show(self) -> None:
            FirstPaint(self.page)
            super().show()

    place: Any = app
    place.Console = Watched
    sys.argv = ["gyeot", "open", "--home", home, "--center", "http://127.0.0.1:9"]
    entry.main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        console(sys.argv[2])
