"""Every text that a window paints, and where: found by painting it, not by asking its widgets.

A widget is drawn on a paper that keeps no pixels but each run of text with its place. So rows of
delegates and whatever a widget paints by hand are seen like any label.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

ABOVE, BELOW = 0.72, 0.3
"""Of a font's ascent and descent so much is ink in a usual line."""
_DPI = 96
_SIDE = 8_000


@dataclass(frozen=True, slots=True)
class Painted:
    """A run of text; places are in the window's pixels.

    `ink` is where it is painted, `seen` what of that place is in sight now, `room` what is not
    cut off by the widget or by one it lies in: what can be scrolled to counts as room.
    """

    widget: QWidget
    text: str
    ink: QRectF
    seen: QRectF
    room: QRectF


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.runs: list[tuple[str, QRectF]] = []
        self._transform = QTransform()

    def begin(self, _device: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        self._transform = state.transform()

    def drawTextItem(self, at: Any, item: QTextItem) -> None:
        top, bottom = ABOVE * item.ascent(), BELOW * item.descent()
        box = QRectF(at.x(), at.y() - top, item.width(), top + bottom)
        self.runs.append((item.text(), self._transform.mapRect(box)))

    def drawPath(self, _path: QPainterPath) -> None:
        """Not text."""

    def drawPixmap(self, *_: object) -> None:
        """Not text."""

    def drawImage(self, *_: object) -> None:
        """Not text."""

    def drawPolygon(self, *_: object) -> None:
        """Not text."""


class _Paper(QPaintDevice):
    def __init__(self) -> None:
        super().__init__()
        self.engine = _Engine()

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kinds = QPaintDevice.PaintDeviceMetric
        ones = {kinds.PdmDevicePixelRatio: 1, kinds.PdmDepth: 32, kinds.PdmNumColors: 1 << 24}
        sides = {kinds.PdmWidth, kinds.PdmHeight, kinds.PdmWidthMM, kinds.PdmHeightMM}
        if metric in sides:
            return _SIDE
        return ones.get(metric, 1 << 16 if "Scaled" in metric.name else _DPI)


def painted(window: QWidget) -> Iterator[Painted]:
    """Each run of text on the visible widgets of a window."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window.window():
            yield from _of(widget, window)


def _of(widget: QWidget, window: QWidget) -> Iterator[Painted]:
    paper = _Paper()
    painter = QPainter(paper)
    widget.render(painter, QPoint(), widget.rect(), QWidget.RenderFlag(0))
    painter.end()
    if paper.engine.runs:
        offset = widget.mapTo(window, QPoint())
        room, sight = _room(widget, window, scrolled=True), _room(widget, window, scrolled=False)
        for text, box in paper.engine.runs:
            if text.strip():
                ink = box.translated(offset)
                yield Painted(widget, text, ink, ink.intersected(sight), room)


def _room(widget: QWidget, window: QWidget, *, scrolled: bool) -> QRectF:
    """What a widget and those it lies in leave to be seen, in the window's pixels.

    `scrolled`: what lies in a scrolling area counts as brought into sight, up and down but not
    sideways.
    """
    room = _place(widget, window)
    inside = widget
    held = not (scrolled and _scrolls(widget))
    if not held:
        # What it paints above and below its edges is its own content, scrolled on.
        room.adjust(0, -_SIDE, 0, _SIDE)
    while inside is not window and (holder := inside.parentWidget()) is not None:
        seen = _place(holder, window)
        held = held and not (scrolled and _scrolls(holder))
        top, bottom = (max(room.top(), seen.top()), min(room.bottom(), seen.bottom()))
        if not held:
            top, bottom = room.top(), room.bottom()
        left, right = max(room.left(), seen.left()), min(room.right(), seen.right())
        room = QRectF(left, top, right - left, bottom - top)
        inside = holder
    return room


def _place(widget: QWidget, window: QWidget) -> QRectF:
    return QRectF(QRect(widget.mapTo(window, QPoint()), widget.size()))


def _scrolls(widget: QWidget) -> bool:
    """Whether it is what a scrolling area shows its content in, and there is more than it shows."""
    holder = widget.parentWidget()
    if not isinstance(holder, QAbstractScrollArea) or holder.viewport() is not widget:
        return False
    return holder.verticalScrollBar().maximum() > 0
