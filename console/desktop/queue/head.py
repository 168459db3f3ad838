from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.queue.colleagues import SHAPES
from console.desktop.style.theme import Theme
from console.desktop.widgets.presence import PresenceSwitch
from console.desktop.widgets.words import Words
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Desk

SECOND_MS = 1_000
_CHOICES = {
    "ready": PresenceState.READY,
    "break": PresenceState.BREAK,
    "away": PresenceState.AWAY,
}


class QueueHead(QWidget):
    """How many wait, how long, who could answer; and one's own state.

    An answer whose row is gone is said here for a while, in the place of the second line.
    """

    presence_chosen = Signal(PresenceState)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._desk = Desk()
        self._offline_since: int | None = None
        self._said, self._said_until = "", 0
        self._takes_calls = True
        self._title = Words(theme, "", "title", 700)
        self._second = Words(theme, "", "body", ink="text2", reserve=1)
        self._switch = PresenceSwitch(theme)
        self._switch.chosen.connect(lambda key: self.presence_chosen.emit(_CHOICES[key]))
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._say)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._title)
        text.addWidget(self._second)
        text.addStretch(1)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(32, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(text, 1)
        row.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._theme = theme

    def fit(self) -> None:
        """As high as the frame's head; where it is narrow, the switch below the words."""
        narrow, way = self._theme.look.narrow, QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._row.setContentsMargins(32, 16 if narrow else 0, 0, 16 if narrow else 0)
        head = self._theme.frame("head")
        self.setMinimumHeight(head)
        self.setMaximumHeight(16_777_215 if narrow else head)

    def show_desk(self, desk: Desk, offline_since: int | None) -> None:
        """Another moment of the desk; `offline_since` is None while connected."""
        self._desk = desk
        self._offline_since = offline_since
        since = ""
        if desk.presence_since is not None:
            since = self.tr("since {time}").format(time=times.hhmm(desk.presence_since))
        state = desk.presence
        by_talk = state in (PresenceState.IN_SESSION, PresenceState.WRAP_UP)
        since = f"{words.presence(state)} · {since}" if by_talk else since
        self._switch.show_state(SHAPES[state], since)
        self._say()

    def show_role(self, *, takes_calls: bool) -> None:
        """Who takes no calls sees nobody wait: that is not said to be nobody."""
        self._takes_calls = takes_calls
        self._say()

    def say(self, sentence: str, until: int) -> None:
        """Say this in the second line until then (center's time, ms)."""
        self._said, self._said_until = sentence, until
        self._say()

    def _say(self) -> None:
        waiting = [row for row in self._desk.waiting if not row.taken_by]
        if waiting:
            self._title.setText(self.tr("{count} waiting").format(count=len(waiting)))
        elif self._takes_calls:
            self._title.setText(self.tr("Nobody is waiting"))
        else:
            self._title.setText(self.tr("My desk"))
        told = self._said and self._now() < self._said_until
        self._second.set_ink("warn" if told else "text2")
        self._second.setText(self._said if told else self._situation())

    def _situation(self) -> str:
        if self._offline_since is not None:
            before = self.tr("As it was at {time}, before the connection broke")
            return before.format(time=times.hhmm(self._offline_since))
        parts = []
        waiting = [row for row in self._desk.waiting if not row.taken_by]
        if waiting:
            longest = self._now() - min(row.joined_at for row in waiting)
            text = self.tr("longest wait {time}")
            parts.append(text.format(time=times.spoken(longest)))
        ready = sum(
            c.state == PresenceState.READY and c.role == Role.COUNSELOR
            for c in self._desk.colleagues
        )
        if not self._takes_calls:
            text = self.tr("{count} can answer")
            return text.format(count=ready)
        text = self.tr("{count} more can answer with you")
        parts.append(text.format(count=ready) if ready else self.tr("no one else is free"))
        return " · ".join(parts)

    def showEvent(self, event: QShowEvent) -> None:
        """The longest wait runs only in sight."""
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
            self.show_desk(self._desk, self._offline_since)
        super().changeEvent(event)
