from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from console.desktop.help.moment import HelpMoment, face
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.model.help import HelpState
from console.model.screen import HelpView

SECOND_MS = 1_000


class HelpButton(Button):
    """Asks for help silently, and says in the same place what has become of it.

    `now` is the center's time (ms); the running time is computed from it, never counted.
    """

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "secondary", icon="hand", parent=parent)
        self._now = now
        self._moment = HelpMoment()
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._say)
        self._say()

    def show_moment(self, moment: HelpMoment) -> None:
        """Another state in the same button."""
        self._moment = moment
        self._say()
        self._run()

    @property
    def widest(self) -> int:
        """The width its longest usual words take (px), so that others can leave it that room."""
        seen = HelpMoment(
            view=HelpView(state=HelpState.SEEN, asked_at=0, by_name="\N{IDEOGRAPHIC SPACE}" * 3)
        )
        pending = HelpMoment(asking_since=0)
        return max(self.width_of(face(moment, 600_000).text) for moment in (seen, pending))

    def _say(self) -> None:
        shown = face(self._moment, self._now())
        if shown.text == self.text():
            return
        other = len(shown.text) != len(self.text()) or shown.text[:1] != self.text()[:1]
        self.setText(shown.text)
        self.setAccessibleName(face(replace(self._moment, asking_since=None), 0).text)
        self.set_icon(shown.icon) if other else self.update()
        self.set_tone(shown.tone)

    def _run(self) -> None:
        """It ticks only in sight, and only while nobody has seen it."""
        if self._moment.since is not None and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """In sight: at the right second at once."""
        super().showEvent(event)
        self._say()
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._tick.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
