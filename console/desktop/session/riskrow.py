from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import words
from console.desktop.session.fieldrow import FieldRow
from console.desktop.session.person import RISK_TONES
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.segmented import Option, Segmented
from console.model.contact import Contact


class RiskRow(FieldRow):
    """The note's row for the risk, there from the end of the talk on: asked, or could not be."""

    answered = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        held = QWidget()
        super().__init__(theme, held)
        self._contact: Contact | None = None
        self._asked = Segmented(theme)
        self._mark = Badge(theme)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._asked)
        row.addWidget(self._mark)
        row.addStretch(1)
        self._asked.chosen.connect(lambda key: self.answered.emit(key == "yes"))
        self._say()

    def show_contact(self, contact: Contact) -> None:
        """What is known of the risk."""
        self._contact = contact
        asked = contact.risk_asked
        self._asked.choose(None if asked is None else "yes" if asked else "no")
        level = contact.risk
        self._mark.setVisible(level is not None)
        if level is not None:
            self._mark.show_state(words.risk(level), RISK_TONES[level], "shield")
        hint = self.tr("Please note whether you asked")
        self.show_missing(hint if asked is None else "")

    def go(self) -> None:
        """Put the focus on the question."""
        self._asked.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.say(self.tr("Risk"))
        self._asked.setAccessibleName(self.tr("Risk"))
        self._asked.set_options(
            (Option("yes", self.tr("Asked")), Option("no", self.tr("Could not ask")))
        )
        if self._contact is not None:
            self.show_contact(self._contact)
