from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.dot import Presence
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.words import Words


class PresenceSwitch(QWidget):
    """Ready, on a break, away; `chosen` asks for one of them, `show_state` shows what is.

    In session and in wrap-up nothing is chosen: these states come with the talk, not by hand.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._switch = Segmented(theme, height="control")
        self._switch.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._since)
        row.addWidget(self._switch)
        self._retranslate()

    def show_state(self, state: Presence, since: str = "") -> None:
        """What the center knows of oneself, and since when, in words."""
        self._switch.choose(state)
        self._since.setText(since)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._switch.setAccessibleName(self.tr("My state"))
        self._switch.set_options(
            (
                Option("ready", self.tr("Ready"), "ok"),
                Option("break", self.tr("On a break")),
                Option("away", self.tr("Away")),
            )
        )
