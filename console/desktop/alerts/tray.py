from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from console.desktop.alerts.bus import LASTS_MS


class Tray(QObject):
    """Notifications of Windows and macOS, which belong to an icon in the tray; it is there only
    while one is shown.
    """

    def __init__(self, icon: Callable[[], QIcon]) -> None:
        super().__init__()
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def look(self, done: Callable[[bool], None]) -> None:
        """Tell `done` whether this desktop shows notifications."""
        done(_able())

    def show(self, title: str, sentence: str) -> None:
        """In place of the one before."""
        if not _able():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon(), self)
        self._tray.show()
        self._tray.showMessage(title, sentence, QSystemTrayIcon.MessageIcon.NoIcon, LASTS_MS)

    def hide(self) -> None:
        """It need not be seen any longer."""
        if self._tray is not None:
            self._tray.hide()

    def close(self) -> None:
        """Nobody is here any more."""
        self.hide()


def _able() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
