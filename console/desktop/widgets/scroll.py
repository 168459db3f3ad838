from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QWidget

from console.desktop.style.theme import Theme

BAR = 12
"""How wide the bar is (px); its place is always kept, so that nothing is broken anew for it."""


class Bar(QScrollBar):
    """A bar that is seen only while there is something to scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)

    def _restyle(self) -> None:
        self.setStyleSheet(self.theme.sheet("bar"))


def dress(area: QAbstractScrollArea, theme: Theme) -> None:
    """Our bar, no frame, and no ground of its own. It scrolls up and down alone."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBar(Bar(theme, area))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)


class Scroll(QScrollArea):
    """Scrolls what it holds up and down when that is too high, on the ground that is there.

    What it holds is `BAR` px narrower than it is, with or without the bar.
    """

    def __init__(self, theme: Theme, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        # setWidget turns it on.
        inner.setAutoFillBackground(False)
