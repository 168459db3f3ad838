from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from console.desktop.widgets import logo

SIDES = (16, 24, 32, 48, 64, 128)
LASTS_MS = 10_000
_BLUE, _LAMP, _DOT, _RIM = "#0b50d0", "#f4a968", "#bd2c0f", "#ffffff"


def window_icon(*, dot: bool) -> QIcon:
    """The console's mark for window and taskbar, with a dot while somebody waits."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_drawn(side, dot=dot))
    return icon


class Outside(QObject):
    """What is seen of the console while another program is in front: a dot, a notification.

    It never raises the window, never takes the focus, and nothing flashes.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._count = 0
        self._tray: QSystemTrayIcon | None = None
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(LASTS_MS)
        self._over.timeout.connect(self._hide)

    @property
    def able(self) -> bool:
        """Whether this desktop shows notifications."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show_waiting(self, count: int) -> None:
        """So many wait; 0 takes the dot away."""
        if count == self._count:
            return
        if bool(count) != bool(self._count):
            self._window.setWindowIcon(window_icon(dot=bool(count)))
        self._count = count
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        app.setBadgeNumber(count)

    def notify(self, title: str, sentence: str) -> None:
        """A notification of the desktop, where it shows any; in words that name nobody."""
        if not self.able:
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(window_icon(dot=False), self)
        self._tray.show()
        self._tray.showMessage(title, sentence, QSystemTrayIcon.MessageIcon.NoIcon, LASTS_MS)
        self._over.start()

    def close(self) -> None:
        """Nobody is here any more."""
        self.show_waiting(0)
        self._over.stop()
        self._hide()

    def _hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()


def _drawn(side: int, *, dot: bool) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tall = side * 0.75
    logo.draw(painter, QRectF(0, (side - tall) / 2, side, tall), QColor(_BLUE), QColor(_LAMP))
    if dot:
        radius = max(3.0, side * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, grown in ((_RIM, radius * 1.25), (_DOT, radius)):
            painter.setBrush(QColor(ink))
            centre = side - radius * 1.25
            painter.drawEllipse(QRectF(centre - grown, radius * 1.25 - grown, 2 * grown, 2 * grown))
    painter.end()
    return picture
