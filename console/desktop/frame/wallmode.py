from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow

LARGER = 1.5
"""Read from across the room (look.md, screen 08)."""


class WallMode(QObject):
    """F11: the supervisor's page on the whole screen, larger, without the rail. Esc leads back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._before = Qt.WindowState.WindowNoState
        self.on = False
        window.pages.wall.wall_asked.connect(self.toggle)
        window.page_opened.connect(self._opened)
        window.pages.wall.installEventFilter(self)

    def toggle(self) -> None:
        """To the wall, or back."""
        self.leave() if self.on else self._enter()

    def leave(self) -> None:
        """Back to the desk as it was."""
        if not self.on:
            return
        self.on = False
        window = self._window
        window.pages.wall.show_on_wall(on_wall=False)
        window.wardrobe.enlarge(1.0)
        window.rail.show()
        window.setWindowState(self._before)

    def _enter(self) -> None:
        window = self._window
        self.on = True
        self._before = window.windowState() & ~Qt.WindowState.WindowFullScreen
        window.rail.hide()
        window.showFullScreen()
        window.wardrobe.enlarge(LARGER)
        window.pages.wall.show_on_wall(on_wall=True)

    def _opened(self, page: str) -> None:
        if page != "wall":
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc that nothing on the page has taken."""
        if self.on and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Qt.Key.Key_Escape
            self.leave() if back else None
            return back
        return super().eventFilter(watched, event)
