from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words


class ByHand(Sheet):
    """The way to say "I am on a call": quiet while the center is there, clear when it is not.

    Its place and height stay the same, so that a broken connection moves nothing.
    """

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "warn")
        self._offline = False
        self._icon = IconMark(theme, "", "warn", 18)
        self._words = Words(theme, "", "label", reserve=1)
        self._button = Button(theme, "", "link")
        self._button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 12, 24, 12)
        row.setSpacing(14)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.height("control") + 26)
        self.show_offline(offline=False)

    def show_offline(self, *, offline: bool) -> None:
        """Clear or quiet."""
        self._offline = offline
        self._icon.show_icon("cloud-off" if offline else "phone", "warn" if offline else "text3")
        self._words.set_ink("onwarnsoft" if offline else "text3")
        self._button.set_kind("primary" if offline else "link")
        self._button.updateGeometry()
        self._say()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._button.setText(self.tr("I am on a call"))
        self._words.setText(
            self.tr(
                "The connection is broken. When the phone rings, pick it up, then press here: "
                "everything you write is kept on this computer."
            )
            if self._offline
            else self.tr("Picked up a phone that did not appear here?")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper only while it has something to say."""
        if self._offline:
            super().paintEvent(event)
