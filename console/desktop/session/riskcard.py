from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.riskanswer import RiskAnswer
from console.desktop.session.risknumbers import RiskNumbers
from console.desktop.session.risksight import RiskSight
from console.desktop.session.risksteps import RiskSteps
from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.keyhint import KeyButton
from console.desktop.widgets.scroll import BAR, Scroll
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.contact import Contact
from console.model.note import NoteContent
from console.model.risk import SILENCING
from console.model.screen import SessionScreen

ABUSE = "abuse"
LOW = 420


class RiskCard(Sheet):
    """The risk of a talk: picture 05. Written down the moment it is chosen.

    Level and answer above, then who sees it, what to do step by step, and the numbers for danger
    pinned below. `assessed(asked, level, why)`; `step_taken(contact, step, outcome)`. The note
    stays writable beside it; F8 opens and closes.
    """

    assessed = Signal(bool, object, str)
    step_taken = Signal(str, object, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._screen: SessionScreen | None = None
        self._icon = IconMark(theme, "shield", "text2", 22)
        self._title = Words(theme, "", "name", 600)
        self._when = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._close = KeyButton(theme, "F8", "")
        self.answer = RiskAnswer(theme)
        self.sight = RiskSight(theme)
        self.steps = RiskSteps(theme)
        self.numbers = RiskNumbers(theme)
        self._rule = Rule(theme)
        self._build()
        self._connect()
        self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._when)
        head.addWidget(self._close)
        inner = QWidget()
        self._middle = middle = QVBoxLayout(inner)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(10)
        for part in (self.answer, self.sight, self._rule, self.steps):
            middle.addWidget(part)
        middle.addStretch(1)
        self._scroll = Scroll(self.theme, inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16 - BAR, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        below = QVBoxLayout()
        # As far to the right as what scrolls above, which leaves its bar's place free.
        below.setContentsMargins(0, 0, BAR, 0)
        below.setSpacing(10)
        below.addWidget(Rule(self.theme))
        below.addWidget(self.numbers)
        column.addLayout(below)
        head.setContentsMargins(4, 0, 8, 0)

    def _connect(self) -> None:
        self.answer.assessed.connect(self.assessed)
        self.steps.taken.connect(self._take)
        self.steps.turned.connect(self._bring)
        self.numbers.turned.connect(self._give_room)
        self._close.clicked.connect(self.closed)

    def show_session(self, screen: SessionScreen, choices: NoteContent | None = None) -> None:
        """What is known of the risk in this talk. What is being written stays."""
        before, self._screen = self._screen, screen
        contact = screen.contact
        if before is None or before.contact.id != contact.id:
            self.steps.forget()
            self.numbers.reduce()
        self.answer.show_session(screen)
        self.sight.show_session(screen)
        grave = contact.risk in SILENCING
        report = ABUSE in (choices or screen.content).reasons
        self.steps.setVisible(grave or report)
        self._rule.setVisible(grave or report)
        self.steps.show_rows(screen.steps, contact.connected_at, grave=grave, report=report)
        self.set_paper("danger" if grave else "sheet")
        self._icon.show_icon("shield", "danger" if grave else "text2")
        self._title.set_ink("ondangersoft" if grave else "text")
        self._when.setText(self._written_at(screen))
        self._name(contact)

    def begin(self) -> None:
        """The card was opened: the hands go to what is open, the question or the step."""
        grave = self._screen is not None and self._screen.contact.risk in SILENCING
        if grave and self.steps.ready:
            self.steps.begin()
        else:
            self.answer.begin()

    def begin_with(self, *, asked: bool) -> None:
        """Opened from the note's row with the first answer given."""
        self.answer.begin_with(asked=asked)

    def enlarge(self, at: int) -> None:
        """Alt+1 to Alt+4: this number large, with words to say."""
        self.numbers.enlarge(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the level; Esc takes back the large number, then closes."""
        digit = event.key() - Qt.Key.Key_1.value
        if event.key() == Qt.Key.Key_Escape:
            (self.numbers.reduce if self.numbers.shown else self.closed.emit)()
        elif not event.modifiers() and self.answer.choose_at(digit):
            return
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if not (step and self.answer.step(step)):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _take(self, step: object, outcome: object) -> None:
        if self._screen is not None:
            self.step_taken.emit(self._screen.contact.id, step, outcome)

    def _give_room(self) -> None:
        """A large number is never cut: where the window is low it has the card to itself."""
        low = self.height() < self.theme.px(LOW)
        self._scroll.setVisible(not (self.numbers.shown and low))

    def _bring(self, step: QWidget) -> None:
        # Its room is only known once it was laid out open.
        self._middle.activate()
        self._scroll.ensureWidgetVisible(step, 0, 8)

    def _written_at(self, screen: SessionScreen) -> str:
        if not screen.risks:
            return ""
        begun, at = screen.contact.connected_at, screen.risks[-1].assessed_at
        time = times.hhmm(at) if begun is None else times.talk(at - begun)
        return self.tr("noted at {time}").format(time=time)

    def _name(self, contact: Contact) -> None:
        level = contact.risk
        if contact.risk_asked is False:
            self._title.setText(self.tr("Risk: could not be asked"))
        elif level is None:
            self._title.setText(self.tr("Risk"))
        else:
            self._title.setText(self.tr("Risk: {level}").format(level=words.risk(level)))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._close.setText(self.tr("Close"))
        if self._screen is not None:
            self._name(self._screen.contact)
            self._when.setText(self._written_at(self._screen))
