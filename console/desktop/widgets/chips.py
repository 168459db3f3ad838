from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.flow import Flow

State = Literal["open", "chosen", "main", "add"]

_PAD = 12
_CROSS = 14
_CROSS_GAP = 6
_BADGE = 20
_PLUS = 16


@dataclass(frozen=True)
class ChipItem:
    """A chip as a value: `open` is on offer, `chosen` can be removed, `main` carries the badge."""

    key: str
    text: str
    state: State = "chosen"


class Chip(QPushButton):
    """A word that can be chosen, taken away again, or added to. Delete removes, Enter picks."""

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        state: State = "chosen",
        badge: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.theme = theme
        self._state: State = state
        self._badge = badge
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{badge} {text}".strip())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    @property
    def removable(self) -> bool:
        """Whether it carries a cross."""
        return self._state in ("chosen", "main")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return self.theme.font("body", 600 if self._state == "main" else 500)

    def sizeHint(self) -> QSize:
        """Badge or plus, words, cross."""
        wide = paint.width(self.text(), self._font()) + 2 * _PAD
        if self._state == "main" and self._badge:
            wide += _BADGE
        if self.removable:
            wide += _CROSS_GAP + _CROSS
        if self._state == "add":
            wide += _PLUS + 8
        return QSize(round(wide), self.theme.height("chip"))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def _cross(self) -> QRectF:
        center = self.rect().width() - _PAD - _CROSS / 2 + 2
        return paint.square(center, self.height() / 2, _CROSS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The cross and the room around it take away, the rest picks."""
        inside = self.rect().contains(event.position().toPoint())
        if self.removable and inside and event.position().x() >= self._cross().left() - 5:
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take away; Enter picks, as Space does."""
        if self.removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the row walks; Qt's button would leave it
        else:
            super().keyPressEvent(event)

    def _inks(self) -> tuple[Ink | None, Ink | None, Ink]:
        hot = self.underMouse()
        if self._state == "main":
            return ("softhover" if hot else "soft", "softedge", "onsoft")
        if self._state == "open":
            return ("raisedhover" if hot else "raised", "border", "text")
        if self._state == "add":
            return ("sunken" if hot else None, None, "text2")
        edge: Ink | None = "edge" if self.theme.tokens.stroke > 1 else None
        return ("chiphover" if hot else "chip", edge, "text")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and ring, then the parts from left to right."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        fill, edge, ink = self._inks()
        radius = theme.radius("control")
        ground = theme.color(fill) if fill else None
        rim = theme.color(edge) if edge else None
        paint.box(painter, rect, radius, ground, rim, theme.tokens.stroke)
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        row = QRectF(rect)
        row.setLeft(self._lead(painter, rect, ink))
        paint.words(painter, row, self.text(), self._font(), theme.color(ink))
        if self.removable:
            theme.paint_icon(
                painter, self._cross(), "close", "accent" if ink == "onsoft" else "text2"
            )
        painter.end()

    def _lead(self, painter: QPainter, rect: QRectF, ink: Ink) -> float:
        theme, middle = self.theme, rect.center().y()
        if self._state == "add":
            box = paint.square(_PAD + _PLUS / 2 - 2, middle, _PLUS)
            theme.paint_icon(painter, box, "plus", ink)
            return _PAD + _PLUS + 6
        if self._state == "main" and self._badge:
            box = paint.square(6 + _BADGE / 2, middle, _BADGE)
            paint.box(painter, box, theme.radius("key") + 1, theme.color("fill"))
            font, centre = theme.font("label", 700), Qt.AlignmentFlag.AlignHCenter
            paint.words(painter, box, self._badge, font, theme.color("onfill"), centre)
            return 6 + _BADGE + 7
        return _PAD


class Chips(QWidget):
    """A flowing row of chips from values. Left and right walk along it."""

    picked = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, badge: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._badge = badge
        self._items: tuple[ChipItem, ...] = ()
        self._chips: list[Chip] = []
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def items(self) -> tuple[ChipItem, ...]:
        """What is shown."""
        return self._items

    def set_items(self, items: Sequence[ChipItem], badge: str | None = None) -> None:
        """Show these; chips that did not change stay as they are, with their focus."""
        renamed = badge is not None and badge != self._badge
        self._badge = self._badge if badge is None else badge
        old = {} if renamed else dict(zip(self._items, self._chips, strict=True))
        focus = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), None)
        gone = [chip for item, chip in zip(self._items, self._chips, strict=True)
                if renamed or item not in items]  # fmt: skip
        self._items = tuple(items)
        self._chips = [old.get(item) or self._made(item) for item in self._items]
        self._arrange(gone)
        if focus is not None and self._chips and any(chip.hasFocus() for chip in gone):
            self._chips[min(focus, len(self._chips) - 1)].setFocus()
        for chip in gone:
            chip.hide()
            chip.deleteLater()
        self.updateGeometry()

    def _arrange(self, gone: list[Chip]) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        previous: Chip | None = None
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
            if previous is not None:
                QWidget.setTabOrder(previous, chip)
            previous = chip
        for chip in gone:
            chip.blockSignals(True)

    def _made(self, item: ChipItem) -> Chip:
        badge = self._badge if item.state == "main" else ""
        chip = Chip(self.theme, item.text, item.state, badge, self)
        chip.clicked.connect(lambda: self.picked.emit(item.key))
        chip.removed.connect(lambda: self.removed.emit(item.key))
        return chip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the row."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        at = next((i for i, chip in enumerate(self._chips) if chip.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._chips[max(0, min(len(self._chips) - 1, at + step))].setFocus()

    def hasHeightForWidth(self) -> bool:
        """As the flow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As the flow; one line when empty."""
        return max(self._flow.heightForWidth(width), self.theme.height("chip"))
