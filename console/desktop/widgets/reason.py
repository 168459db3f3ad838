from PySide6.QtWidgets import QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words


class Reason(Words):
    """Why a button cannot be pressed, to stand beside it; its place is kept when empty."""

    def __init__(self, theme: Theme, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(theme, button.reason, "label", ink="text3", reserve=1, parent=parent)
        button.reason_changed.connect(self.setText)
