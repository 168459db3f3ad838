from collections.abc import Iterable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import words
from console.desktop.style.theme import Theme
from console.desktop.wall.figure import Figure
from console.desktop.wall.people import on_duty
from console.desktop.widgets.sheet import Sheet
from console.model.presence import PresenceState
from console.model.screen import Colleague

SHOWN = (
    PresenceState.READY,
    PresenceState.IN_SESSION,
    PresenceState.WRAP_UP,
    PresenceState.BREAK,
)


class States(Sheet):
    """How many of the shift are in which state."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._counts = dict.fromkeys(SHOWN, 0)
        self._figures = {state: Figure(theme) for state in SHOWN}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 20, 20)
        row.setSpacing(16)
        for figure in self._figures.values():
            row.addWidget(figure, 1)
        self._say()

    def show_people(self, people: Iterable[Colleague]) -> None:
        """These are here."""
        states = [one.state for one in on_duty(people)]
        self._counts = {state: states.count(state) for state in SHOWN}
        self._say()

    def _say(self) -> None:
        for state, figure in self._figures.items():
            figure.show_figure(words.presence(state), str(self._counts[state]))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
