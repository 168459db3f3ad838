from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

SECOND_MS = 1_000


class WallHead(QWidget):
    """Now: the day, the time, how many share the shift; or since when the picture is old.

    An answer whose row is gone is said here for a while, in the place of the second line.
    """

    wall_asked = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._on_duty = 0
        self._offline_since: int | None = None
        self._on_wall = False
        self._said, self._said_until = "", 0
        self._title = Words(theme, "", "title", 700)
        self._broken = IconMark(theme, "", "warn", 18)
        self._second = Words(theme, "", "body", ink="text2", reserve=1, tabular=True)
        self.wall = Button(theme, "", "secondary", icon="expand", key="wall_mode")
        self.wall.clicked.connect(self.wall_asked)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._say)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._broken, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self._second, 1)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._title)
        text.addLayout(second)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(text, 1)
        row.addWidget(self.wall, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_shift(self, on_duty: int, offline_since: int | None) -> None:
        """So many share the shift; `offline_since` is None while connected."""
        self._on_duty, self._offline_since = on_duty, offline_since
        self._say()

    def show_wall(self, *, on_wall: bool) -> None:
        """Whether the page hangs on a wall: then the button leads back."""
        self._on_wall = on_wall
        self.wall.set_icon("arrow-left" if on_wall else "expand")
        self._say()

    def say(self, sentence: str, until: int) -> None:
        """Say this in the second line until then (center's time, ms)."""
        self._said, self._said_until = sentence, until
        self._say()

    def _say(self) -> None:
        self._title.setText(self.tr("Now"))
        self.wall.setText(self.tr("Back to the desk") if self._on_wall else self.tr("Wall view"))
        told = bool(self._said) and self._now() < self._said_until
        broken = self._offline_since is not None
        self._broken.setVisible(broken and not told)
        self._broken.show_icon("cloud-off", "warn")
        self._second.set_ink("warn" if told or broken else "text2")
        self._second.setText(self._said if told else self._situation())

    def _situation(self) -> str:
        if self._offline_since is not None:
            text = self.tr(
                "The connection is broken: this is how it was at {time}. Nothing can be sent now."
            )
            return text.format(time=times.hhmm(self._offline_since))
        now = self._now()
        duty = self.tr("{count} on duty").format(count=self._on_duty)
        return f"{times.weekday(now)} {times.hhmm(now)} · {duty}"

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs only in sight."""
        super().showEvent(event)
        self._say()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._tick.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
