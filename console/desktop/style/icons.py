from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from console import resources


def read(folder: Path | None = None) -> dict[str, str]:
    """Every icon's SVG text by its name."""
    files = (folder or resources.path("icons")).glob("*.svg")
    return {file.stem: file.read_text("utf-8") for file in files}


class Icons:
    """Line icons on a 24-grid, tinted when drawn; vectors to the last, so crisp at any scale."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._drawn: dict[tuple[str, str], QSvgRenderer] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names there are, sorted."""
        return tuple(sorted(self._sources))

    def paint(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Draw icon `name` into `rect`; KeyError for an unknown name."""
        self._renderer(name, colour).render(painter, rect)

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.name())
        if key not in self._drawn:
            svg = self._sources[name].replace("currentColor", colour.name())
            self._drawn[key] = QSvgRenderer(QByteArray(svg.encode()))
        return self._drawn[key]
