from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.signin import sentences
from console.desktop.signin.state import SignInState
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

_CLOUDS: dict[bool | None, tuple[str, Ink]] = {
    True: ("cloud-check", "ok"),
    False: ("cloud-off", "warn"),
    None: ("refresh", "text3"),
}


class TruthLine(QWidget):
    """Whether the center is there, and whether that matters now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cloud = IconMark(theme, "", "ok", 18)
        self._words = Words(theme, "", "label", ink="text2", reserve=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._cloud)
        row.addWidget(self._words, 1)

    def show_state(self, state: SignInState) -> None:
        """Say it."""
        self._words.setText(sentences.truth(state))
        self._cloud.show_icon(*_CLOUDS[state.connected])
