from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.alerts import words
from console.desktop.alerts.choices import Choice, Choices, Event
from console.desktop.alerts.player import Device
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.words import Words

VOLUMES = {"off": 0, "soft": 30, "usual": 60, "loud": 100}


def level(choice: Choice) -> str:
    """How loud a choice is, in the four words there are."""
    if not choice.on or choice.volume == 0:
        return "off"
    return min(VOLUMES, key=lambda name: abs(VOLUMES[name] - choice.volume))


class _Row(QWidget):
    """One event: its name, how loud, and a way to hear it."""

    def __init__(self, theme: Theme, event: Event) -> None:
        super().__init__()
        self.about = event
        self._name = Words(theme, "", "body")
        self.loud = Segmented(theme)
        self.hear = Button(theme, "", "ghost", height="chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(self.loud)
        row.addWidget(self.hear)

    def say(self, options: Sequence[Option], hear: str) -> None:
        self._name.setText(words.name(self.about))
        self.loud.setAccessibleName(self._name.text())
        self.loud.set_options(options)
        self.hear.setText(hear)
        self.hear.setAccessibleName(f"{self._name.text()}: {hear}")


class AlertsPart(QWidget):
    """What can be set about alerts: each event, the sound device, notifications, and a test.

    Only `events` that this person may be told of are there. A chosen device that is not connected
    stays among the others, and a sentence says what is heard instead.

    `chosen` carries the Choices; `previewed` the event to be heard; `tested` asks for all of it.
    """

    chosen = Signal(object)
    previewed = Signal(object)
    tested = Signal()

    def __init__(
        self, theme: Theme, events: Iterable[Event] = Event, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._choices = Choices()
        self._devices: tuple[Device, ...] | None = None
        self._options: list[Option] = []
        self._title = Words(theme, "", "label", 600, "text2", oneline=True)
        self._rows = [_Row(theme, event) for event in events]
        self._device_name = Words(theme, "", "body")
        self._device = Segmented(theme, wraps=True)
        self.heard = Words(theme, "", "label", ink="text2", reserve=2)
        self.heard.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notify_name = Words(theme, "", "body")
        self._notify = Segmented(theme)
        self._test = Button(theme, "", "secondary", height="inline")
        self.said = Words(theme, "", "label", ink="text2", reserve=3)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build()
        self._connect()
        self._say()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        for row in self._rows:
            column.addWidget(row)
        # Devices have long names, and there may be many: they go on in a next line.
        column.addWidget(self._device_name)
        column.addWidget(self._device)
        column.addWidget(self.heard)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._notify_name, 1)
        line.addWidget(self._notify)
        column.addLayout(line)
        column.addSpacing(6)
        column.addWidget(self._test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)

    def _connect(self) -> None:
        for row in self._rows:
            row.loud.chosen.connect(lambda name, row=row: self._choose(row.about, name))
            row.hear.clicked.connect(lambda _on=False, row=row: self.previewed.emit(row.about))
        self._device.chosen.connect(self._choose_device)
        self._notify.chosen.connect(
            lambda key: self.chosen.emit(replace(self._choices, notify=key == "on"))
        )
        self._test.clicked.connect(self.tested)

    def show_choices(self, choices: Choices) -> None:
        """What holds now."""
        self._choices = choices
        self._show_device()
        for row in self._rows:
            row.loud.choose(level(choices.of(row.about)))
        self._notify.choose("on" if choices.notify else "off")

    def show_devices(self, devices: tuple[Device, ...]) -> None:
        """What can be heard on this computer; nothing is a sentence, not an error."""
        self._devices = devices
        self._show_device()

    def say_tried(self, sentence: str) -> None:
        """After a test: what should have been heard and seen."""
        self.said.setText(sentence)

    def _choose(self, event: Event, name: str) -> None:
        volume = VOLUMES[name] or self._choices.of(event).volume
        self.chosen.emit(self._choices.with_event(event, Choice(name != "off", volume)))

    def _choose_device(self, device: str) -> None:
        name = next((one.name for one in self._devices or () if one.id == device), "")
        if device == self._choices.device:
            name = name or self._choices.device_name
        self.chosen.emit(replace(self._choices, device=device, device_name=name))

    def _show_device(self) -> None:
        """Which there are, which was chosen, and what is heard if that is not there."""
        chosen, devices = self._choices.device, self._devices or ()
        missing = self._devices is not None and chosen not in {"", *(one.id for one in devices)}
        options = [Option("", self.tr("The computer's usual one"))]
        options += [Option(one.id, one.name) for one in devices]
        if missing or (chosen and self._devices is None):
            options.append(Option(chosen, self._choices.device_name or chosen))
        if options != self._options:
            self._options = options
            self._device.set_options(options)
        self._device.choose(chosen)
        sentence = words.gone(self._choices.device_name) if missing else ""
        self.heard.setText(words.no_sound() if self._devices == () else sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Alerts"))
        loud = [
            Option("off", self.tr("Off")),
            Option("soft", self.tr("Soft")),
            Option("usual", self.tr("Usual")),
            Option("loud", self.tr("Loud")),
        ]
        for row in self._rows:
            row.say(loud, self.tr("Listen"))
        self._device_name.setText(self.tr("Sound device"))
        self._device.setAccessibleName(self._device_name.text())
        self._notify_name.setText(self.tr("Notification while another program is in front"))
        self._notify.setAccessibleName(self._notify_name.text())
        self._notify.set_options([Option("off", self.tr("Off")), Option("on", self.tr("On"))])
        self._test.setText(self.tr("Try all of it"))
        self.show_choices(self._choices)
