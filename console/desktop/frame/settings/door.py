from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from console.desktop.frame.settings.panel import SettingsPanel

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow


class SettingsDoor(QObject):
    """Opens the settings over the window; they are made when they are first asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._panel: SettingsPanel | None = None
        self._alerts: Callable[[], QWidget] | None = None

    @property
    def panel(self) -> SettingsPanel:
        """The settings."""
        if self._panel is None:
            window = self._window
            self._panel = SettingsPanel(window.theme, window.preferences, window.keys, window)
            window.overlays.add(self._panel)
            self._panel.closed.connect(window.overlays.dismiss)
            if self._alerts is not None:
                self._panel.rest.show_alerts(self._alerts())
        return self._panel

    def toggle(self) -> None:
        """Open them, or close them."""
        panel = self.panel
        if not panel.isVisible():
            panel.begin(self._window.doer.actions)
        self._window.overlays.toggle(panel)

    def fill_alerts(self, made: Callable[[], QWidget] | None) -> None:
        """What can be set about alerts; it is made when the settings are. None takes it away."""
        self._alerts = made
        if self._panel is not None:
            self._panel.rest.show_alerts(None if made is None else made())
