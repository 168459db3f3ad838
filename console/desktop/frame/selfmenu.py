from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from console.desktop.style.tokens import Scheme

SCALES = (1.0, 1.15, 1.3)


class SelfMenu(QMenu):
    """What belongs to the person at the desk: language, look, size of letters, leaving."""

    language_chosen = Signal(str)
    scheme_chosen = Signal(str)
    scale_chosen = Signal(float)
    sign_out_chosen = Signal()

    def __init__(self, name: str, now: tuple[str, Scheme, float], parent: QWidget) -> None:
        super().__init__(parent)
        language, scheme, scale = now
        if name:
            self.addAction(name).setEnabled(False)
            self.addSeparator()
        # A language is always named in itself, so that whoever needs it finds it.
        self._choice({"ko": "한국어", "en": "English"}, language, self.language_chosen.emit)
        self.addSeparator()
        schemes = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast-light": self.tr("High contrast, light"),
            "contrast-dark": self.tr("High contrast, dark"),
        }
        self._choice(schemes, scheme, self.scheme_chosen.emit)
        self.addSeparator()
        sizes = (self.tr("Usual letters"), self.tr("Larger letters"), self.tr("Largest letters"))
        scales = {str(scale): size for scale, size in zip(SCALES, sizes, strict=True)}
        self._choice(scales, str(scale), lambda key: self.scale_chosen.emit(float(key)))
        self.addSeparator()
        self.addAction(self.tr("Sign out")).triggered.connect(self._sign_out)

    def _choice(self, words: dict[str, str], chosen: str, pick: Callable[[str], object]) -> None:
        group = QActionGroup(self)
        for key, word in words.items():
            action = QAction(word, self)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _on=False, key=key: pick(key))
            group.addAction(action)
            self.addAction(action)

    def _sign_out(self) -> None:
        self.sign_out_chosen.emit()

    def open_beside(self, widget: QWidget) -> None:
        """Open at the right of what was pressed, upwards."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = widget.mapToGlobal(QPoint(widget.width() + 8, widget.height()))
        self.popup(corner - QPoint(0, self.sizeHint().height()))
