from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

GAP, BETWEEN = 8, 4


class Fields(QWidget):
    """Labels with their fields beside them; where one field has no room there, all stand below
    their labels, and what is too long for a line goes on in the next.
    """

    def __init__(self, rows: Sequence[tuple[QWidget | None, QWidget]]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._hint = QSize()
        for row in self._rows:
            for part in row:
                if part is not None:
                    part.setParent(self)

    @property
    def beside(self) -> bool:
        """Whether labels and fields stand beside each other."""
        return self._lead + self._widest <= self.width()

    @property
    def _lead(self) -> int:
        return GAP + max(label.sizeHint().width() for label, _field in self._rows if label)

    @property
    def _widest(self) -> int:
        return max(field.sizeHint().width() for _label, field in self._rows)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All of it."""
        return max((place.bottom() + 1 for _part, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """All beside each other."""
        wide = self._lead + self._widest
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest word."""
        parts = [part for row in self._rows for part in row if part is not None]
        wide = max(part.minimumSizeHint().width() for part in parts)
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        beside = self._lead + self._widest <= width
        left, top = self._lead if beside else 0, 0
        places: list[tuple[QWidget, QRect]] = []
        for label, field in self._rows:
            wide = min(field.sizeHint().width(), width - left)
            tall = field.heightForWidth(wide) if field.hasHeightForWidth() else -1
            tall = tall if tall > 0 else field.sizeHint().height()
            if label is not None:
                high = label.sizeHint().height()
                above = (tall - high) // 2 if beside else 0
                across = left - GAP if beside else width
                places.append((label, QRect(0, top + above, across, high)))
                top += 0 if beside else high
            places.append((field, QRect(left, top, wide, tall)))
            top += tall + BETWEEN
        return places

    def _arrange(self) -> None:
        for part, place in self._places(self.width()):
            part.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other words in it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            if (hint := self.sizeHint()) != self._hint:  # else Qt would ask again without an end
                self._hint = hint
                self.updateGeometry()
        return super().event(event)
