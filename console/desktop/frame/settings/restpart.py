from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop.frame.settings.choice import Choice
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option
from console.desktop.widgets.words import Words

MINUTES = (2, 5, 10, 15, 30)


class RestPart(QWidget):
    """Alerts, by whoever gives them, and after how many minutes without a key the screen locks."""

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.lock = Choice(theme)
        self._about = Words(theme, "", "label", ink="text2")
        self._alerts: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)
        locking = QVBoxLayout()
        locking.setSpacing(8)
        locking.addWidget(self.lock)
        locking.addWidget(self._about)
        self._column.addLayout(locking)
        self._column.addStretch(1)
        self.lock.chosen.connect(lambda key: preferences.keep(lock_minutes=int(key)))
        preferences.changed.connect(self._show)
        self._say()
        self._show()

    def show_alerts(self, alerts: QWidget | None) -> None:
        """What can be set about alerts, above the rest; None for nothing any more."""
        if self._alerts is not None:
            self._column.removeWidget(self._alerts)
            self._alerts.hide()
            self._alerts.deleteLater()
        self._alerts = alerts
        if alerts is not None:
            self._column.insertWidget(0, alerts)
            alerts.show()

    def _show(self) -> None:
        self.lock.choose(str(self._preferences.value.lock_minutes))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._show()
        super().changeEvent(event)

    def _say(self) -> None:
        self.lock.say(
            self.tr("Lock the screen after (minutes)"),
            tuple(Option(str(one), str(one)) for one in MINUTES),
        )
        self._about.setText(
            self.tr("Counted from the last key or movement. What you wrote is kept.")
        )
