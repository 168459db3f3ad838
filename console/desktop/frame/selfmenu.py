from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from console.desktop.prefs import Prefs

SCALES = (1.0, 1.15, 1.3)


class SelfMenu(QMenu):
    """What belongs to the person at the desk: language, look, size of letters, leaving.

    `chosen` carries the part of the preferences that was chosen.
    """

    chosen = Signal(dict)
    sign_out_chosen = Signal()

    def __init__(self, name: str, now: Prefs, parent: QWidget) -> None:
        super().__init__(parent)
        if name:
            self.addAction(name).setEnabled(False)
            self.addSeparator()
        # A language is always named in itself, so that whoever needs it finds it.
        languages = {"ko": "한국어", "en": "English"}
        self._choice(languages, now.language, lambda key: {"language": key})
        self.addSeparator()
        schemes = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast-light": self.tr("High contrast, light"),
            "contrast-dark": self.tr("High contrast, dark"),
        }
        self._choice(schemes, now.scheme, lambda key: {"scheme": key})
        self.addSeparator()
        sizes = (self.tr("Usual letters"), self.tr("Larger letters"), self.tr("Largest letters"))
        scales = {str(scale): size for scale, size in zip(SCALES, sizes, strict=True)}
        self._choice(scales, str(now.scale), lambda key: {"scale": float(key)})
        self.addSeparator()
        self.addAction(self.tr("Sign out")).triggered.connect(self._sign_out)

    def _choice(
        self, words: dict[str, str], now: str, part: Callable[[str], dict[str, object]]
    ) -> None:
        group = QActionGroup(self)
        for key, word in words.items():
            action = QAction(word, self)
            action.setCheckable(True)
            action.setChecked(key == now)
            action.triggered.connect(lambda _on=False, key=key: self.chosen.emit(part(key)))
            group.addAction(action)
            self.addAction(action)

    def _sign_out(self) -> None:
        self.sign_out_chosen.emit()

    def open_beside(self, widget: QWidget) -> None:
        """Open at the right of what was pressed, upwards."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = widget.mapToGlobal(QPoint(widget.width() + 8, widget.height()))
        self.popup(corner - QPoint(0, self.sizeHint().height()))
