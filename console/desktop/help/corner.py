from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.help.button import HelpButton
from console.desktop.help.headline import HeadLine
from console.desktop.help.moment import HelpMoment
from console.desktop.style.theme import Theme


class HelpCorner(QWidget):
    """One row for a page outside a talk: quiet messages, whom to call, and the button for help.

    Its place is always kept, so that nothing moves when any of them has something to say.
    """

    help_asked = Signal()
    help_acted = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = HeadLine(theme)
        self.button = HelpButton(theme, now)
        self.button.clicked.connect(self.help_asked)
        self.line.help.acted.connect(self.help_acted)
        middle = Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.line, 1, middle)
        row.addWidget(self.button, 0, middle)

    def show_help(self, moment: HelpMoment) -> None:
        """How one's own call for help stands."""
        self.button.show_moment(moment)
        self.line.show_help(moment)
