from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from console import resources


def read(folder: Path | None = None) -> dict[str, str]:
    """Every icon's SVG text by its name."""
    files = (folder or resources.path("icons")).glob("*.svg")
    return {file.stem: file.read_text("utf-8") for file in files}


_REMEMBERED = 500


class Icons:
    """Line icons on a 24-grid, tinted, drawn for the dots of the screen: crisp at any scale."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._drawn: dict[tuple[str, int, float, float], QPixmap] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names there are, sorted."""
        return tuple(sorted(self._sources))

    def paint(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Draw icon `name` into `rect`; KeyError for an unknown name."""
        dots = painter.device().devicePixelRatio()
        key = (name, colour.rgb(), rect.width(), dots)
        if key not in self._drawn:
            if len(self._drawn) >= _REMEMBERED:
                self._drawn.clear()
            self._drawn[key] = self._rendered(name, colour, rect.width(), dots)
        painter.drawPixmap(QPointF(rect.topLeft()), self._drawn[key])

    def _rendered(self, name: str, colour: QColor, side: float, dots: float) -> QPixmap:
        """From the vector in the dots of the screen, once: rendering it anew costs 40 µs."""
        svg = self._sources[name].replace("currentColor", colour.name())
        whole = max(1, round(side * dots))
        made = QPixmap(QSize(whole, whole))
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, whole, whole))
        painter.end()
        made.setDevicePixelRatio(dots)
        return made
