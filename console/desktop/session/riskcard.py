from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.style.theme import Theme
from console.desktop.widgets import emergency
from console.desktop.widgets.button import Button
from console.desktop.widgets.field import Field
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.contact import Contact
from console.model.risk import SILENCING, RiskLevel
from console.model.screen import SessionScreen

YES = "yes"
NO = "no"
NUMBERS = 4


class _Number(Sheet):
    """A number for danger, large enough to be read at a glance."""

    def __init__(self, theme: Theme, line: emergency.Line) -> None:
        super().__init__(theme, "raised", "control")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(0)
        column.addWidget(Words(theme, line.number, "name", 500, oneline=True, tabular=True))
        column.addWidget(Words(theme, line.name, "label", ink="text2"))


class RiskCard(Sheet):
    """Was it asked, and what was found: written down the moment it is chosen.

    `assessed(asked, level, why_not)`; the note stays writable beside it. F8 opens and closes.
    """

    assessed = Signal(bool, object, str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._screen: SessionScreen | None = None
        self._icon = IconMark(theme, "shield", "text2", 22)
        self._title = Words(theme, "", "name", 600)
        self._when = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._asked_label = Words(theme, "", "label", ink="text2")
        self._asked = Segmented(theme)
        self._level_label = Words(theme, "", "label", ink="text2")
        self._level = Segmented(theme)
        self._why = Field(theme, height="control")
        self._keep = Button(theme, "", "primary", key="Enter")
        self._hint = Words(theme, "", "label", ink="text2")
        self._numbers = QGridLayout()
        self._numbers_title = Words(theme, "", "label", 600, "text2")
        self._close = Button(theme, "", "ghost", key="risk", height="inline")
        self._levels = QWidget()
        self._refusal = QWidget()
        self._build()
        self._connect()
        self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._when)
        self._parts()
        self._numbers.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(16)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._asked_label)
        column.addSpacing(4)
        column.addWidget(self._asked, 0, left)
        column.addSpacing(14)
        column.addWidget(self._levels)
        column.addWidget(self._refusal)
        column.addStretch(1)
        column.addWidget(Rule(self.theme))
        column.addSpacing(14)
        column.addWidget(self._numbers_title)
        column.addSpacing(8)
        column.addLayout(self._numbers)
        column.addSpacing(10)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def _parts(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        levels = QVBoxLayout(self._levels)
        levels.setContentsMargins(0, 0, 0, 0)
        levels.setSpacing(4)
        levels.addWidget(self._level_label)
        levels.addWidget(self._level, 0, left)
        levels.addSpacing(6)
        levels.addWidget(self._hint)
        refusal = QVBoxLayout(self._refusal)
        refusal.setContentsMargins(0, 0, 0, 0)
        refusal.setSpacing(10)
        refusal.addWidget(self._why)
        refusal.addWidget(self._keep, 0, left)

    def _connect(self) -> None:
        self._asked.chosen.connect(self._choose_asked)
        self._level.chosen.connect(lambda key: self.assessed.emit(True, RiskLevel(key), ""))
        self._keep.clicked.connect(self._keep_refusal)
        self._why.edit.returnPressed.connect(self._keep_refusal)
        self._close.clicked.connect(self.closed)

    def show_session(self, screen: SessionScreen) -> None:
        """What is known of the risk in this talk. What is being written stays."""
        before, self._screen = self._screen, screen
        contact = screen.contact
        fresh = before is None or before.contact.id != contact.id
        changed = fresh or _asked_of(before) != _asked_of(screen)
        if fresh:
            self._why.edit.clear()
        if changed:
            self._asked.choose(_asked_of(screen))
            self._show_parts(self._asked.choice)
        self._level.choose(contact.risk)
        grave = contact.risk in SILENCING
        self.set_paper("danger" if grave else "sheet")
        self._icon.show_icon("shield", "danger" if grave else "text2")
        self._title.set_ink("ondangersoft" if grave else "text")
        self._when.setText(self._written_at(screen))
        self._name(contact)

    def begin(self) -> None:
        """The card was opened: the focus goes to the question that is open."""
        target = self._level if self._asked.choice == YES else self._asked
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_with(self, *, asked: bool) -> None:
        """Opened from the note's row with the first answer given."""
        self._choose_asked(YES if asked else NO)

    def _choose_asked(self, key: str) -> None:
        self._asked.choose(key)
        self._show_parts(key)
        if key == NO:
            self._why.edit.setFocus()
        else:
            self._level.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self, key: str | None) -> None:
        self._levels.setVisible(key != NO)
        self._refusal.setVisible(key == NO)

    def _keep_refusal(self) -> None:
        why = self._why.text().strip()
        if not why:
            self._why.set_error(self.tr("Please say in a word why it could not be asked."))
            self._why.edit.setFocus()
            return
        self._why.set_error("")
        self.assessed.emit(False, None, why)

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
        self._asked_label.setText(self.tr("Did you ask directly about thoughts of suicide?"))
        self._asked.setAccessibleName(self._asked_label.text())
        self._asked.set_options(
            (Option(YES, self.tr("Asked")), Option(NO, self.tr("Could not ask")))
        )
        self._level_label.setText(self.tr("What you found"))
        self._level.setAccessibleName(self._level_label.text())
        self._level.set_options(
            (
                Option(RiskLevel.NONE, words.risk(RiskLevel.NONE)),
                Option(RiskLevel.LOW, words.risk(RiskLevel.LOW)),
                Option(RiskLevel.MODERATE, words.risk(RiskLevel.MODERATE), "warn"),
                Option(RiskLevel.HIGH, words.risk(RiskLevel.HIGH), "danger"),
                Option(RiskLevel.IMMINENT, words.risk(RiskLevel.IMMINENT), "imminent"),
            )
        )
        self._hint.setText(
            self.tr("At “high” and “imminent” the guideline falls silent: nobody hurries.")
        )
        self._why.set_label(self.tr("Why not"))
        self._why.set_placeholder(self.tr("e.g. the call broke off"))
        self._keep.setText(self.tr("Note it down"))
        self._close.setText(self.tr("Close"))
        self._numbers_title.setText(self.tr("When it is urgent"))
        self._show_numbers()
        if self._screen is not None:
            self._name(self._screen.contact)
            self._when.setText(self._written_at(self._screen))
        self._show_parts(self._asked.choice)

    def _show_numbers(self) -> None:
        while (item := self._numbers.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for at, line in enumerate(emergency.lines()[:NUMBERS]):
            self._numbers.addWidget(_Number(self.theme, line), at // 2, at % 2)


def _asked_of(screen: SessionScreen | None) -> str | None:
    asked = screen.contact.risk_asked if screen else None
    return None if asked is None else YES if asked else NO
