from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Height, Ink, Size
from console.desktop.style.tone import DYES, Tone, edge_of

Kind = Literal["primary", "secondary", "ghost", "link"]

_ICON = 18
_GAP = 10
_KEY_GAP = 9
_PADS: dict[Height, int] = {"main": 20, "control": 16, "inline": 12, "chip": 10}
_GROUNDS: dict[Kind, tuple[Ink, Ink, Ink] | None] = {
    "primary": ("fill", "fillhover", "fillpress"),
    "secondary": ("raised", "raisedhover", "raisedpress"),
    "ghost": None,
    "link": None,
}
_INKS: dict[Kind, Ink] = {
    "primary": "onfill",
    "secondary": "text",
    "ghost": "text2",
    "link": "accent",
}


class Button(QPushButton):
    """One thing to do, with its key inside: ``Button(theme, "받기", "primary", key="accept")``.

    `key` is the id of an action, whose key is printed as it is now, or a key of the place ("Esc").
    Unavailable is not disabled: it keeps its place in the tab order, says why through
    `reason` (shown by a `Reason` beside it), and answers a press with `refused`. A `small` link
    stands in a line of labels.
    A click of the mouse leaves the focus where the person was writing.
    """

    refused = Signal(str)
    reason_changed = Signal(str)

    def __init__(  # noqa: PLR0913 - the parts of a button
        self,
        theme: Theme,
        text: str = "",
        kind: Kind = "secondary",
        *,
        icon: str = "",
        key: str = "",
        height: Height = "control",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kind: Kind = kind
        self._height: Height = height
        self._small = small
        self._icon = icon
        self._key = key
        self._tone: Tone | None = None
        self._reason = ""
        self._hot = False
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._restyle)

    @property
    def reason(self) -> str:
        """Why it cannot be pressed now; empty while it can."""
        return self._reason

    def set_kind(self, kind: Kind) -> None:
        """Another rank in the same place."""
        self._kind = kind
        self.update()

    def set_tone(self, tone: Tone | None) -> None:
        """A state in the same button, e.g. risk or help; None gives its kind back."""
        self._tone = tone
        self.update()

    def set_icon(self, name: str) -> None:
        """Another icon; empty for none."""
        self._icon = name
        self._restyle()

    def set_key(self, key: str) -> None:
        """Another key inside."""
        self._key = key
        self._restyle()

    def set_unavailable(self, reason: str) -> None:
        """Sunken, with a reason beside it; an empty reason makes it available again."""
        self._reason = reason
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        self.reason_changed.emit(reason)
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        plain = self._kind in ("ghost", "secondary") and not self._tone
        size: Size = "label" if self._small else "body"
        return self.theme.font(size, 500 if plain or self._small else 600)

    def _key_font(self) -> QFont:
        return self.theme.font("label", 500)

    def width_of(self, text: str) -> int:
        """How wide it would be with this text (px)."""
        own = paint.width(self.text(), self._font())
        return round(self.sizeHint().width() - own + paint.width(text, self._font()))

    @property
    def _printed(self) -> str:
        """An action's key is printed as the person has it now."""
        return self.theme.key(self._key)

    def _content(self) -> float:
        content = paint.width(self.text(), self._font())
        if self._icon:
            content += self.theme.px(_ICON) + (_GAP if self.text() else 0)
        if self._printed:
            content += _KEY_GAP + paint.width(self._printed, self._key_font())
        return content

    def sizeHint(self) -> QSize:
        """Room for icon, words and key."""
        height = self.theme.height(self._height)
        if self._kind == "link":
            if self._small:
                # Its words end where it ends, so that they stand in line with what is around it.
                return QSize(round(self._content()) + 4, self.theme.line("label"))
            return QSize(round(self._content()) + 8, self.theme.line("body") + 4)
        wide = round(self._content()) + 2 * _PADS[self._height]
        return QSize(max(wide, height), height)

    def minimumSizeHint(self) -> QSize:
        """Words of a button are never cut."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """A press that is refused changes nothing."""
        if not self._reason:
            super().nextCheckState()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, or a refusal."""
        inside = self.rect().contains(event.position().toPoint())
        if self._reason and self.isDown() and inside:
            self.setDown(False)
            self.refused.emit(self._reason)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space; both are refused while unavailable."""
        pressing = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if pressing and self._reason:
            self.refused.emit(self._reason)
        elif pressing and event.key() != Qt.Key.Key_Space and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """One step darker under the pointer."""
        self._hot = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEnterEvent) -> None:  # type: ignore[override]  # Qt's stub says QEvent
        """Back to rest."""
        self._hot = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, ring, then icon, words and key in one row in the middle."""
        painter = QPainter(self)
        paint.start(painter)
        rect = QRectF(self.rect())
        radius = float(self.theme.radius("control"))
        if self.hasFocus():
            rect = paint.ring(painter, rect, radius, self.theme)
            radius -= 2
        ink = self._ground(painter, rect, radius)
        self._row(painter, ink)
        painter.end()

    def _ground(self, painter: QPainter, rect: QRectF, radius: float) -> Ink:
        theme, stroke = self.theme, self.theme.tokens.stroke
        if self._reason and self._kind != "link":
            paint.box(painter, rect, radius, theme.color("sunken"), theme.color("border"), stroke)
            return "text3"
        if self._tone:
            dye = DYES[self._tone]
            edge = edge_of(dye, contrast=stroke > 1)
            colour = theme.color(edge) if edge else None
            paint.box(painter, rect, radius, theme.color(dye.fill), colour, stroke)
            return dye.text
        self._kind_ground(painter, rect, radius)
        return _INKS[self._kind]

    def _kind_ground(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        theme = self.theme
        steps = _GROUNDS[self._kind]
        down, hot = self.isDown(), self._hot and self.isEnabled()
        if steps:
            ground = theme.color(steps[2] if down else steps[1] if hot else steps[0])
            edge = theme.color("border") if self._kind == "secondary" else None
            paint.box(painter, rect, radius, ground, edge, theme.tokens.stroke)
        elif self._kind == "ghost" and (hot or down):
            paint.box(painter, rect, radius, theme.color("sunkenhover" if down else "sunken"))

    def _row(self, painter: QPainter, ink: Ink) -> None:
        theme, rect = self.theme, QRectF(self.rect())
        left = rect.center().x() - self._content() / 2
        if self._kind == "link":
            left = rect.left() + 4
        if self._icon:
            side = theme.px(_ICON)
            box = paint.square(left + side / 2, rect.center().y(), side)
            theme.paint_icon(painter, box, self._icon, ink)
            left += side + _GAP
        colour = theme.color("accenthover" if self._kind == "link" and self._hot else ink)
        row = QRectF(left, rect.top(), rect.width(), rect.height())
        left += paint.words(painter, row, self.text(), self._font(), colour) + _KEY_GAP
        if self._printed:
            row.setLeft(left)
            paint.words(painter, row, self._printed, self._key_font(), self._faint(colour))

    def _faint(self, colour: QColor) -> QColor:
        if self._kind == "secondary" and not self._tone:
            return self.theme.color("text3")
        return colour
