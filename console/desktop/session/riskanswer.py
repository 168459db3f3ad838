from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop import words
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.field import Field
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.words import Words
from console.model.risk import SILENCING, RiskLevel
from console.model.screen import SessionScreen

YES = "yes"
NO = "no"
LEVELS = tuple(RiskLevel)


class RiskAnswer(QWidget):
    """Was it asked, and what was found. `assessed(asked, level, why)`, at once.

    Where it could not be asked, and where a high level is lowered again, a word is asked for why.
    """

    assessed = Signal(bool, object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen: SessionScreen | None = None
        self._lowering: RiskLevel | None = None
        self._asked_label = Words(theme, "", "label", ink="text2")
        self._asked = Segmented(theme)
        self._level_label = Words(theme, "", "label", ink="text2")
        self._level = Segmented(theme)
        self._hint = Words(theme, "", "label", ink="text2")
        self._why = Field(theme, "-", height="control")
        self._keep = Button(theme, "", "secondary", key="Enter")
        self._question, self._levels, self._reason = QWidget(), QWidget(), QWidget()
        self._build()
        self._asked.chosen.connect(self._choose_asked)
        self._level.chosen.connect(lambda key: self._choose(RiskLevel(key)))
        self._keep.clicked.connect(self._keep_reason)
        self._why.edit.returnPressed.connect(self._keep_reason)
        self._say()

    def _build(self) -> None:
        parts = (
            (self._question, (self._asked_label, self._asked)),
            (self._levels, (self._level_label, self._level, self._hint)),
            (self._reason, (self._why, self._keep)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(10)
        for holder, held in parts:
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
            for one in held:
                # A sentence may break; a control stands at the left.
                if isinstance(one, Segmented | Button):
                    inner.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
                else:
                    inner.addWidget(one)
            column.addWidget(holder)

    def show_session(self, screen: SessionScreen) -> None:
        """What is known; what is being written stays."""
        before, self._screen = self._screen, screen
        fresh = before is None or before.contact.id != screen.contact.id
        if fresh:
            self._why.edit.clear()
        if fresh or before is None or _answer(before) != _answer(screen):
            self._lowering = None
            self._asked.choose(_asked_of(screen))
            self._why.set_error("")
        if self._lowering is None:
            self._level.choose(screen.contact.risk)
        self._show_parts()

    def begin(self) -> None:
        """The hands go to the question that is open."""
        target = self._level if self._asked.choice == YES else self._asked
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_with(self, *, asked: bool) -> None:
        """The first answer was given elsewhere."""
        self._choose_asked(YES if asked else NO)

    def choose_at(self, place: int) -> bool:
        """The level at this place, from 0; False where there is none to choose."""
        if self._levels.isHidden() or not 0 <= place < len(LEVELS):
            return False
        self._level.choose(LEVELS[place])
        self._choose(LEVELS[place])
        return True

    def step(self, by: int) -> bool:
        """A level up or down."""
        now = self._level.choice
        at = LEVELS.index(RiskLevel(now)) + by if now else 0
        return self.choose_at(min(max(at, 0), len(LEVELS) - 1))

    def _choose_asked(self, key: str) -> None:
        self._asked.choose(key)
        self._lowering = None
        self._show_parts()
        if key == NO:
            self._why.edit.setFocus()
        else:
            self._level.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, level: RiskLevel) -> None:
        known = self._screen.contact.risk if self._screen else None
        if known in SILENCING and level not in SILENCING:
            self._lowering = level
            self._why.edit.clear()
            self._show_parts()
            self._why.edit.setFocus()
            return
        self._lowering = None
        self._show_parts()
        self.assessed.emit(True, level, "")

    def _keep_reason(self) -> None:
        why = self._why.text().strip()
        if not why:
            self._why.set_error(self.tr("Please say why in a word."))
            self._why.edit.setFocus()
            return
        self._why.set_error("")
        level, self._lowering = self._lowering, None
        self.assessed.emit(level is not None, level, why)

    def _show_parts(self) -> None:
        refused = self._asked.choice == NO
        known = self._screen is not None and self._screen.contact.risk is not None
        self._question.setVisible(not known)
        self._levels.setVisible(not refused)
        self._level_label.setVisible(not known)
        self._hint.setVisible(not known)
        self._reason.setVisible(refused or self._lowering is not None)
        lowering = self._lowering is not None
        self._why.set_label(self.tr("Why lower it") if lowering else self.tr("Why not"))
        self._why.set_placeholder(
            self.tr("e.g. a friend is with them now")
            if lowering
            else self.tr("e.g. the call broke off")
        )

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
        self._keep.setText(self.tr("Note it down"))
        self._show_parts()


def _asked_of(screen: SessionScreen) -> str | None:
    asked = screen.contact.risk_asked
    return None if asked is None else YES if asked else NO


def _answer(screen: SessionScreen) -> tuple[str | None, RiskLevel | None]:
    return _asked_of(screen), screen.contact.risk
