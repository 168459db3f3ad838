from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.wall import answers, sayings
from console.desktop.wall.messagefield import MessageField, To
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.screen import HelpCall

SECOND_MS = 1_000


class HelpCard(Sheet):
    """A colleague's call for help: who, since when, what one has to know, and how to answer.

    One place holds the buttons or the field for a message, and one line what became of an
    answer, so that nothing moves. `came` and `closed` carry the staff id.
    """

    came = Signal(str)
    closed = Signal(str)
    message_sent = Signal(object, str)

    def __init__(self, theme: Theme, now: Callable[[], int], call: HelpCall) -> None:
        super().__init__(theme, "warn")
        self._now = now
        self.call = call
        self._filled = False
        self._under_way = False
        self._icon = IconMark(theme, "hand", "warn", 20)
        self._title = Words(theme, "", "read", 600)
        self._since = Words(theme, "", "body", 500, "onwarnsoft", oneline=True, tabular=True)
        self._detail = Words(theme, "", "body", ink="text2")
        self._stands = Words(theme, "", "label", 500, "onwarnsoft", reserve=1)
        self.come = Button(theme, "", "secondary", key="Enter")
        self.done = Button(theme, "", "secondary")
        self.message = Button(theme, "", "secondary", key="")
        self.field = MessageField(theme)
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._run)
        self._build(theme)
        self._connect()
        self.show_call(call)

    def _build(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._since, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.come, self.done, self.message):
            row.addWidget(button)
        row.addStretch(1)
        both = QVBoxLayout(buttons)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(4)
        both.addLayout(row)
        both.addWidget(self._stands)
        place = QWidget()
        self._place = QStackedLayout(place)
        self._place.addWidget(buttons)
        self._place.addWidget(self.field)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(head)
        text.addWidget(self._detail)
        text.addSpacing(10)
        text.addWidget(place)
        column = QHBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 10)
        column.setSpacing(14)
        column.addLayout(beside(self._icon, theme))
        column.addLayout(text, 1)

    def _connect(self) -> None:
        self.come.clicked.connect(self.press)
        self.done.clicked.connect(self._close)
        self.message.clicked.connect(self.write)
        self.field.sent.connect(self.message_sent)
        self.field.closed.connect(self._back)

    @property
    def open(self) -> bool:
        """Whether nobody is on the way yet, so that one may say it."""
        return self.call.state is not HelpState.COMING

    @property
    def writing(self) -> bool:
        """Whether the field for a message is in sight."""
        return self._place.currentWidget() is self.field

    def show_call(self, call: HelpCall) -> None:
        """How it stands now."""
        if call.state is not self.call.state:
            self._under_way = False
            self._told("")
        self.call = call
        self._say()

    def fill(self, *, filled: bool) -> None:
        """At most one button of a page is filled: that of the first call nobody comes to."""
        self._filled = filled
        self.come.set_kind("primary" if filled and self.open else "secondary")
        self.come.set_key("Enter" if filled else "")

    def press(self) -> None:
        """On the way: said once."""
        if self.open and not self._under_way:
            self._under_way = True
            self._told(answers.sending())
            self.came.emit(self.call.staff_id)

    def write(self) -> None:
        """Alt+M: a message, in the place of the buttons."""
        self._place.setCurrentWidget(self.field)
        self.field.open(To(self.call.staff_id, self.call.name, self.call.contact_id))

    def show_answer(self, about: str, answer: Answer, reason: str) -> None:
        """What became of an answer to the call, or of a message."""
        if about == "message":
            self.field.show_answer(answer, reason)
            if answer is Answer.DONE:
                self._told(answers.sent())
            return
        self._under_way = False
        self._told(answers.sentence(about, answer, reason))

    def _back(self) -> None:
        self._place.setCurrentIndex(0)
        self.message.setFocus()

    def _close(self) -> None:
        if not self._under_way:
            self._under_way = True
            self._told(answers.sending())
            self.closed.emit(self.call.staff_id)

    def _told(self, said: str) -> None:
        self._answer = said
        self._stands.setText(said or sayings.help_stands(self.call))
        self.setAccessibleDescription(self._stands.text())

    _answer = ""

    def _run(self) -> None:
        now = self._now()
        self._since.setText(times.waited(now - self.call.asked_at))
        self._detail.setText(sayings.about_call(self.call, now))

    def _say(self) -> None:
        self._title.setText(sayings.asked_for_help(self.call.name))
        self.setAccessibleName(self._title.text())
        self.come.setText(self.tr("I am coming"))
        self.done.setText(self.tr("It is done"))
        self.message.setText(self.tr("Quiet message"))
        self.come.setVisible(self.open)
        self.done.setVisible(self.call.mine)
        self.fill(filled=self._filled)
        self._told(self._answer)
        self._run()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._answer = ""
            self._say()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Its time runs only in sight."""
        super().showEvent(event)
        self._run()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing ticks."""
        self._tick.stop()
        super().hideEvent(event)
