from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.help.moment import HelpMoment, line
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words


class HelpLine(QWidget):
    """Whom to call and what can be done, in a line that is always kept free for it.

    `acted` follows its one small button: help is not needed any more, or the line has been read.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._moment = HelpMoment()
        self._words = Words(theme, "", "label", 500, oneline=True, tabular=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.button = Button(theme, "", "link", small=True)
        self.button.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._words)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._say()

    @property
    def speaking(self) -> bool:
        """Whether it has anything to say."""
        return bool(self._words.text())

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def show_moment(self, moment: HelpMoment) -> None:
        """Another moment of one's own call for help."""
        if moment != self._moment:
            self._moment = moment
            self._say()

    def sizeHint(self) -> QSize:
        """One line of its words."""
        wide = self._words.sizeHint().width() + 8 + self.button.sizeHint().width()
        return QSize(wide if self.speaking else 0, self.theme.line("label"))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        shown = line(self._moment)
        acts = {"close": self.tr("It is all right"), "dismiss": self.tr("Close"), "": ""}
        self._words.setText(shown.text)
        self._words.set_ink("danger" if shown.grave else "text2")
        self.button.setText(acts[shown.act])
        self.button.setVisible(bool(shown.act))
        self.setAccessibleName(shown.text)
        self.updateGeometry()
