from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from console.desktop.alerts import choices, words
from console.desktop.alerts.choices import Choices, Event
from console.desktop.alerts.deciding import Alert, Alerts, Situation, waits
from console.desktop.alerts.outside import Outside
from console.desktop.alerts.part import AlertsPart
from console.desktop.alerts.player import Player
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.desktop.tasks import Tasks
from console.model.screen import Desk

TEST_MS = 10_000
_ONCE = Qt.ConnectionType.SingleShotConnection


class AlertControl(QObject):
    """Between the desk and what is heard and seen of it while nobody looks. Never the focus.

    `tried` says after a test what should have been heard and seen.
    """

    tried = Signal(str)

    def __init__(self, window: MainWindow, tasks: Tasks, *, takes_calls: bool) -> None:
        super().__init__()
        self._window = window
        self._takes_calls = takes_calls
        self._desk = Desk()
        self._alerts = Alerts()
        self.player = Player(tasks)
        self.outside = Outside(window)
        self._testing = QTimer(self)
        self._testing.setSingleShot(True)
        self._testing.setInterval(TEST_MS)
        self._testing.timeout.connect(self._dot)
        self._wires = Wires()
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        window.settings.fill_alerts(self.part)
        self._wires.add(app.applicationStateChanged, lambda _state: self._dot())

    def part(self) -> AlertsPart:
        """What can be set, for the settings: made when they are."""
        made = AlertsPart(self._window.theme)
        made.show_choices(self.choices)
        made.chosen.connect(self.choose)
        made.chosen.connect(made.show_choices)
        made.previewed.connect(self.preview)
        made.tested.connect(self.test)
        self.tried.connect(made.say_tried)
        if self.player.known:
            made.show_devices(self.player.devices)
        else:
            self.player.ready.connect(lambda: self._show_devices(made), _ONCE)
            self.player.look()
        return made

    def _show_devices(self, part: AlertsPart) -> None:
        # The settings may have been taken down while the library was being read.
        if isValid(part):
            part.show_devices(self.player.devices)

    @property
    def choices(self) -> Choices:
        """What the person chose."""
        return choices.understood(self._window.preferences.value.alerts)

    def choose(self, chosen: Choices) -> None:
        """Choose this from now on."""
        self._window.preferences.keep(alerts=choices.plain(chosen))

    def show_desk(self, desk: Desk) -> None:
        """Another moment of the desk."""
        self._desk = desk
        alert = self._alerts.seen(desk, self._situation(), self.choices)
        if alert is not None:
            self._tell(alert)
        if not self._testing.isActive():
            self._dot()

    def preview(self, event: Event) -> None:
        """Let this one be heard, as loud as it is chosen."""
        chosen = self.choices
        self.player.play(event, chosen.of(event).volume, chosen.device)

    def test(self) -> None:
        """The whole thing: sound, notification, dot; and then in words what that should be."""
        self.preview(Event.WAITS)
        self.outside.notify(words.name(Event.WAITS), words.sentence(Event.WAITS))
        self.outside.show_waiting(1)
        self._testing.start()
        if self.player.known:
            self._say_tried()
        else:
            self.player.ready.connect(self._say_tried, _ONCE)

    def close(self) -> None:
        """Nobody is here any more."""
        self._wires.cut()
        self._window.settings.fill_alerts(None)
        self._testing.stop()
        self.player.close()
        self.outside.close()

    def _say_tried(self) -> None:
        self.tried.emit(words.tried(sound=self.player.able, shown=self.outside.able))

    def _tell(self, alert: Alert) -> None:
        if alert.sound:
            self.preview(alert.event)
        if alert.notify:
            self.outside.notify(words.name(alert.event), words.sentence(alert.event))

    def _dot(self) -> None:
        self.outside.show_waiting(waits(self._desk, self._situation()))

    def _situation(self) -> Situation:
        state = QGuiApplication.applicationState()
        return Situation(
            active=state is Qt.ApplicationState.ApplicationActive,
            phase=self._window.session.phase,
            presence=self._desk.presence,
            takes_calls=self._takes_calls,
        )
