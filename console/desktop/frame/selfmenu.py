from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from console.desktop.i18n import Language
from console.desktop.style.theme import Theme


class SelfMenu(QMenu):
    """What belongs to the person at the desk: language, settings, locking, leaving.

    `wanted` carries the id of the action that was picked.
    """

    language_chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(theme.sheet("menu"))
        if name:
            self.addAction(name).setEnabled(False)
            self.addSeparator()
        group = QActionGroup(self)
        # A language is always named in itself, so that whoever needs it finds it.
        for key, word in (("ko", "한국어"), ("en", "English")):
            action = QAction(word, self)
            action.setCheckable(True)
            action.setChecked(key == language)
            action.triggered.connect(lambda _on=False, key=key: self.language_chosen.emit(key))
            group.addAction(action)
            self.addAction(action)
        self.addSeparator()

    def offer(self, doings: Sequence[tuple[str, str, str]]) -> None:
        """These can be done: id, words, the key as it is printed."""
        for key, words, label in doings:
            # Behind a tab Qt prints it at the right, as it does with its own shortcuts.
            action = self.addAction(f"{words}\t{label}" if label else words)
            action.triggered.connect(lambda _on=False, key=key: self.wanted.emit(key))

    def open_beside(self, widget: QWidget) -> None:
        """Open at the right of what was pressed, upwards."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = widget.mapToGlobal(QPoint(widget.width() + 8, widget.height()))
        self.popup(corner - QPoint(0, self.sizeHint().height()))
