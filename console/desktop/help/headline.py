from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from console.desktop.help.line import HelpLine
from console.desktop.help.messageline import MessageLine
from console.desktop.help.moment import HelpMoment
from console.desktop.style.theme import Theme


class HeadLine(QWidget):
    """The line below the buttons of a talk, always kept free: what became of a call for help,
    and quiet messages. Where both speak, the message leaves its words to its sheet.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.help = HelpLine(theme)
        self.messages = MessageLine(theme)
        self.messages.anchor = self
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.messages, 1, middle)
        row.addWidget(self.help, 0, middle)
        self.help.hide()

    def show_help(self, moment: HelpMoment) -> None:
        """Another moment of the call for help."""
        self.help.show_moment(moment)
        self.help.setVisible(self.help.speaking)
        self.messages.set_brief(self.help.speaking)

    def sizeHint(self) -> QSize:
        """As wide as its help needs; a message takes what it is given."""
        wide = self.help.sizeHint().width() if self.help.speaking else 0
        if wide and self.messages.message is not None:
            wide += 16 + self.messages.sizeHint().width()
        return QSize(wide, self.theme.line("label"))
