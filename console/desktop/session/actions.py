from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop import words
from console.desktop.session.person import RISK_TONES
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.model.contact import Contact
from console.model.risk import RiskLevel


class SessionActions(QWidget):
    """What can always be done in a talk, at the upper right: the risk, and the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self.risk = Button(theme, "", "secondary", icon="shield")
        self.end = Button(theme, "", "secondary", icon="hang-up")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.risk, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter)
        self._say()

    def show_contact(self, contact: Contact) -> None:
        """Another moment of the talk."""
        self._contact = contact
        open_ = contact.signed_at is None
        self.risk.setVisible(open_)
        self.end.setVisible(open_ and contact.ended_at is None)
        loud = contact.risk not in (None, RiskLevel.NONE, RiskLevel.LOW)
        self.risk.set_tone(RISK_TONES[contact.risk] if loud else None)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        level = self._contact.risk if self._contact else None
        if level is None or level in (RiskLevel.NONE, RiskLevel.LOW):
            self.risk.setText(self.tr("Risk"))
        else:
            self.risk.setText(self.tr("Risk: {level}").format(level=words.risk(level)))
        self.risk.updateGeometry()
        self.end.setText(self.tr("End the talk"))
