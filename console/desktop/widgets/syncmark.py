from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.practice import marks
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

Sync = Literal["sent", "kept", "needs", "offline", "vault", "lock"]

_MARKS: dict[Sync, tuple[str, Ink, Ink, int]] = {
    "sent": ("cloud-check", "ok", "text2", 400),
    "kept": ("tray", "warn", "onwarnsoft", 500),
    "needs": ("alert", "danger", "danger", 500),
    "offline": ("cloud-off", "warn", "onwarnsoft", 500),
    "vault": ("tray", "text2", "text2", 400),
    "lock": ("lock", "text2", "text2", 400),
}


@dataclass(frozen=True)
class SyncView:
    """What is kept, sent or needs a person: its words, since when or how many, and a way there."""

    state: Sync = "sent"
    words: str = ""
    since: str = ""
    action: str = ""


class SyncMark(QWidget):
    """The truth about what was written: icon, words, figure. `asked` follows its link."""

    asked = Signal()

    def __init__(
        self, theme: Theme, view: SyncView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._icon = IconMark(theme, "", "ok", 18)
        self._words = Words(theme, "", "label", oneline=True)
        self._since = Words(theme, "", "label", ink="text3", oneline=True, tabular=True)
        self._action = Button(theme, "", "link")
        self._action.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._icon, self._words, self._since, self._action):
            row.addWidget(part)
        self.show_view(view or SyncView())

    def show_view(self, view: SyncView) -> None:
        """Another truth in the same place. In practice sent and kept are one: nothing leaves."""
        if self.theme.look.practice and view.state in ("sent", "kept") and view.words:
            view = SyncView("vault", marks.kept())
        icon, mark, ink, weight = _MARKS[view.state]
        self._icon.show_icon(icon if view.words else "", mark)
        self._words.setText(view.words)
        self._words.set_ink(ink)
        self._words.set_weight(weight)
        self._since.setText(view.since)
        self._since.setVisible(bool(view.since))
        self._action.setText(view.action)
        self._action.setVisible(bool(view.action))
        self.setAccessibleName(f"{view.words} {view.since}".strip())
