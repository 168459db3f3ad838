from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import words
from console.desktop.help.button import HelpButton
from console.desktop.session.person import RISK_TONES
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.model.contact import Contact
from console.model.risk import RiskLevel

GAP = 8


class SessionActions(QWidget):
    """What can always be done in a talk, at the upper right: help, the risk, and the end.

    Help stands first: its words grow to the left, into room left free for them, and the others
    stay where they are.
    """

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self.help = HelpButton(theme, now)
        self.risk = Button(theme, "", "secondary", icon="shield")
        self.end = Button(theme, "", "secondary", icon="hang-up")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addStretch(1)
        for part in (self.help, self.risk, self.end):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._say()

    @property
    def widest(self) -> int:
        """The width to keep free for them (px), whatever help and the risk come to say."""
        loud = (RiskLevel.MODERATE, RiskLevel.HIGH, RiskLevel.IMMINENT)
        room = max(self.risk.width_of(self._risk_words(level)) for level in loud)
        return self.help.widest + room + self.end.sizeHint().width() + 2 * GAP

    def show_contact(self, contact: Contact) -> None:
        """Another moment of the talk."""
        self._contact = contact
        open_ = contact.signed_at is None
        self.risk.setVisible(open_)
        self.end.setVisible(open_ and contact.ended_at is None)
        loud = contact.risk not in (None, RiskLevel.NONE, RiskLevel.LOW)
        self.risk.set_tone(RISK_TONES[contact.risk] if loud else None)
        self._say()

    def minimumSizeHint(self) -> QSize:
        """Words of a button are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _risk_words(self, level: RiskLevel | None) -> str:
        if level is None or level in (RiskLevel.NONE, RiskLevel.LOW):
            return self.tr("Risk")
        return self.tr("Risk: {level}").format(level=words.risk(level))

    def _say(self) -> None:
        self.risk.setText(self._risk_words(self._contact.risk if self._contact else None))
        self.risk.updateGeometry()
        self.end.setText(self.tr("End the talk"))
