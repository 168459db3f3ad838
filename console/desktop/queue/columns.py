from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import dress

GAP = 24


class _Row(QBoxLayout):
    """Side by side the height is shared; one below the other each has what it would like."""

    stacked = False

    def hasHeightForWidth(self) -> bool:
        return self.stacked and super().hasHeightForWidth()


class Columns(QScrollArea):
    """Two parts beside each other, or below each other in a page that scrolls where letters are
    large: nothing is squeezed and nothing cut.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.theme = theme
        inner = QWidget()
        self.row = _Row(QBoxLayout.Direction.LeftToRight, inner)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        theme.changed.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.theme.look.narrow
        self.row.stacked = narrow
        way = QBoxLayout.Direction
        self.row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
