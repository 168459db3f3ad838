from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from console.desktop.alerts import choices, words
from console.desktop.alerts.choices import Choices, Event
from console.desktop.alerts.deciding import Alert, Alerts, Situation, answered, told_of, waits
from console.desktop.alerts.outside import Outside, notifier
from console.desktop.alerts.part import AlertsPart
from console.desktop.alerts.player import Player
from console.desktop.control.wires import Wires
from console.desktop.frame.window import MainWindow
from console.desktop.tasks import Tasks
from console.model import rights
from console.model.commands import ContactAccept
from console.model.roles import Role
from console.model.screen import Desk

TEST_MS = 10_000
_ONCE = Qt.ConnectionType.SingleShotConnection


class AlertControl(QObject):
    """Between the desk and what is heard and seen of it while nobody looks. Never the focus.

    `tried` says after a test what should have been heard and seen.
    """

    tried = Signal(str)

    def __init__(self, window: MainWindow, tasks: Tasks, role: Role) -> None:
        super().__init__()
        self._window = window
        self._role = role
        self._takes_calls = rights.may(role, ContactAccept.KIND)
        self._desk = Desk()
        self._alerts = Alerts()
        self.player = Player(tasks)
        self.outside = Outside(window, notifier(tasks))
        self._ringing = False
        self._shows: bool | None = None
        self._part: AlertsPart | None = None
        self.player.ready.connect(self._show_devices)
        self.player.changed.connect(self._show_devices)
        self._testing = QTimer(self)
        self._testing.setSingleShot(True)
        self._testing.setInterval(TEST_MS)
        self._testing.timeout.connect(self._dot)
        self._wires = Wires()
        app: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]  # ours is one
        window.settings.fill_alerts(self.part)
        self._wires.add(app.applicationStateChanged, lambda _state: self._looked())

    def part(self) -> AlertsPart:
        """What can be set, for the settings: made when they are."""
        made = AlertsPart(self._window.theme, told_of(self._role))
        made.show_choices(self.choices)
        made.chosen.connect(self.choose)
        made.chosen.connect(made.show_choices)
        made.previewed.connect(self.preview)
        made.tested.connect(self.test)
        self.tried.connect(made.say_tried)
        self._part = made
        self._show_devices()
        self.player.look()
        return made

    def _show_devices(self) -> None:
        # The settings may have been taken down while the library was being read.
        if self.player.known and self._part is not None and isValid(self._part):
            self._part.show_devices(self.player.devices)

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
        now = self._situation()
        if self._ringing and answered(desk, now):
            self._ringing = False
            self.player.stop(Event.WAITS)
        alert = self._alerts.seen(desk, now, self.choices)
        if alert is not None:
            self._tell(alert)
        if not self._testing.isActive():
            self._dot()

    def preview(self, event: Event) -> None:
        """Let this one be heard, as loud as it is chosen."""
        chosen, self._ringing = self.choices, False
        self.player.play(event, chosen.of(event).volume, chosen.device)

    def test(self) -> None:
        """The whole thing: sound, notification, dot; and then in words what that should be."""
        self.preview(Event.WAITS)
        self.outside.notify(words.title(), words.sentence(Event.WAITS))
        self.outside.show_waiting(1)
        self._testing.start()
        self._shows = None
        self.outside.look(self._looked_for)
        if not self.player.known:
            self.player.ready.connect(self._say_tried, _ONCE)

    def close(self) -> None:
        """Nobody is here any more."""
        self._wires.cut()
        self._window.settings.fill_alerts(None)
        self._testing.stop()
        self.player.close()
        self.outside.close()

    def _looked_for(self, shows: bool) -> None:  # noqa: FBT001 - a plain state
        self._shows = shows
        self._say_tried()

    def _say_tried(self) -> None:
        """Once both is known: what can be heard and what can be shown."""
        if self.player.known and self._shows is not None:
            self.tried.emit(words.tried(sound=self.player.able, shown=self._shows))

    def _tell(self, alert: Alert) -> None:
        if alert.sound:
            self.preview(alert.event)
            self._ringing = alert.event is Event.WAITS
        if alert.notify:
            self.outside.notify(words.title(), words.sentence(alert.event))

    def _looked(self) -> None:
        """The window came to the front, or another did."""
        if self._situation().active:
            self.outside.hide()
        self._dot()

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
