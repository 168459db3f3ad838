from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

LEAD = 26
"""Where text beside a small mark begins (px)."""


class Part(QWidget):
    """A small heading, with something to do beside it where there is, and what stands below."""

    def __init__(self, theme: Theme, gap: int = 8) -> None:
        super().__init__()
        self.theme = theme
        self.title = Words(theme, "", "label", 500, "text2")
        self.link = Button(theme, "", "link", small=True)
        self.link.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.link)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(head)
        self.column.addSpacing(gap)


class MarkedLine(QWidget):
    """A mark, what is so in a word or a sentence, and quietly since when."""

    def __init__(self, theme: Theme, weight: int = 500, *, beside: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self._beside = beside
        self._mark = IconMark(theme, "", "text2", 18)
        self.words = Words(theme, "", "body", weight, oneline=beside)
        self.quiet = Words(theme, "", "label", ink="text2", tabular=True)
        text: QHBoxLayout | QVBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        text.setSpacing(8 if beside else 0)
        text.addWidget(self.words)
        text.addWidget(self.quiet, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LEAD - 18)
        mark = QVBoxLayout()
        mark.addSpacing(3)
        mark.addWidget(self._mark)
        mark.addStretch(1)
        row.addLayout(mark)
        row.addLayout(text, 1)

    def show_words(
        self, icon: str, mark: Ink, words: str, quiet: str = "", ink: Ink = "text"
    ) -> None:
        """Another thing in the same line."""
        self._mark.show_icon(icon, mark)
        self.words.setText(words)
        self.words.set_ink(ink)
        self.quiet.setText(quiet)
        # Beside its word it keeps its place, or the word would go to the middle.
        self.quiet.setVisible(bool(quiet) or self._beside)
        self.quiet.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(f"{words} {quiet}".strip())
