from collections.abc import Mapping
from dataclasses import dataclass
from string import Template
from typing import Literal, cast

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from console import resources
from console.desktop.style import fonts, icons, tokens
from console.desktop.style.fonts import Face
from console.desktop.style.icons import Icons
from console.desktop.style.tokens import Corner, Height, Ink, Motion, Part, Scheme, Size, Tokens

Density = Literal["usual", "compact", "narrow"]
Native = Literal["bar", "menu"]
"""What Qt draws by itself, by a style sheet of its own; everything else is painted by its widget.

A sheet on the application would do it too, and be laid over every widget: to build the desk took
three and a half times as long.
"""
NATIVE: tuple[Native, ...] = ("bar", "menu")
COMPACT_BELOW = (1400, 820)
NARROW_BELOW = 1180
"""Pixels at 100 %: three columns need this much beside each other."""


def density(width: int, height: int, scale: float) -> Density:
    """How a window of so many pixels is laid out at this size of letters (1.0 is 100 %)."""
    if width < NARROW_BELOW * scale:
        return "narrow"
    tight = width < COMPACT_BELOW[0] * scale or height < COMPACT_BELOW[1] * scale
    return "compact" if tight else "usual"


@dataclass(frozen=True)
class Look:
    """What a person chooses about the look, and the room there is; `still` is reduced motion.

    `practice` is no choice: it is what tells practice from the real thing.
    """

    scheme: Scheme = "light"
    scale: float = 1.0
    density: Density = "usual"
    still: bool = False
    practice: bool = False

    @property
    def compact(self) -> bool:
        """Less air: both where it is compact and where it is narrow."""
        return self.density != "usual"

    @property
    def narrow(self) -> bool:
        """Columns do not fit beside each other any more."""
        return self.density == "narrow"


class Theme(QObject):
    """The look of one application; hand it to each widget. `changed` follows every `wear`."""

    changed = Signal()

    def __init__(
        self,
        book: Mapping[Scheme, Tokens],
        drawn: Icons,
        sheets: Mapping[Native, str],
        look: Look | None = None,
    ) -> None:
        super().__init__()
        self._book = book
        self._sheets = sheets
        self._look = look or Look()
        self._worn = self._values()
        self._app: QApplication | None = None
        self._families = list(fonts.FAMILIES)
        self._caps: Mapping[str, str] = {}
        self._faces: dict[tuple[Size, int, bool], Face] = {}
        self._colours: dict[Ink, QColor] = {}
        self.icons = drawn

    @property
    def look(self) -> Look:
        """The look now worn."""
        return self._look

    @property
    def tokens(self) -> Tokens:
        """All values of the scheme now worn."""
        return self._worn

    def dress(self, app: QApplication) -> None:
        """Give the application style, fonts and palette, now and at each `wear`."""
        self._app = app
        fonts.add_bundled()
        self._families = fonts.families()
        self._faces.clear()
        app.setStyle("Fusion")
        app.setCursorFlashTime(0)  # nothing blinks
        self._put_on(app)

    def wear(self, look: Look) -> None:
        """Change the look while running."""
        if look == self._look:
            return
        self._look = look
        self._worn = self._values()
        self._faces.clear()
        self._colours.clear()
        if self._app is not None:
            self._put_on(self._app)
        self.changed.emit()

    def print_keys(self, caps: Mapping[str, str]) -> None:
        """What is printed where an action's key is shown, by the action's id: Ctrl H."""
        if caps != self._caps:
            self._caps = dict(caps)
            self.changed.emit()

    def key(self, name: str) -> str:
        """The key of this action as it is printed now; a key that is no action as it is (Esc)."""
        return self._caps.get(name, name)

    def color(self, ink: Ink) -> QColor:
        """A colour of the scheme by its name."""
        known = self._colours.get(ink)
        if known is None:
            known = self._colours[ink] = QColor(self.tokens.colours[ink])
        return known

    def font(self, size: Size, weight: int = 400, *, tabular: bool = False) -> Face:
        """A font of the type scale; tabular figures for times and counts."""
        key = (size, weight, tabular)
        known = self._faces.get(key)
        if known is None:
            px = self.tokens.type[self._size(size)].px * self._look.scale
            made = fonts.font(self._families, px, weight, tabular=tabular)
            known = self._faces[key] = Face(made)
        return known

    def line(self, size: Size) -> int:
        """The line height of a step of the type scale."""
        return self.px(self.tokens.type[self._size(size)].line)

    def px(self, length: float) -> int:
        """A length that grows with the font scale."""
        return round(length * self._look.scale)

    def radius(self, corner: Corner) -> int:
        """The radius of a corner."""
        return self.tokens.radius[corner]

    def height(self, kind: Height) -> int:
        """The height of a control."""
        return self.px(self.tokens.control[kind])

    def frame(self, part: Part) -> int:
        """The measure of a part of the window's frame, compact when the look is."""
        compact = f"{part}-compact"
        known = cast("Mapping[str, int]", self.tokens.frame)
        name = compact if self._look.compact and compact in known else part
        return self.px(known[name])

    def ms(self, motion: Motion) -> int:
        """How long a motion takes; 0 when motion is reduced."""
        return 0 if self._look.still else self.tokens.motion[motion]

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, ink: Ink) -> None:
        """Draw an icon tinted by a token."""
        self.icons.paint(painter, rect, name, self.color(ink))

    def sheet(self, name: Native) -> str:
        """The style sheet of what Qt draws by itself, in the colours now worn."""
        return Template(self._sheets[name]).substitute(
            cast("Mapping[str, str]", self._worn.colours)
        )

    def _values(self) -> Tokens:
        values = self._book[self._look.scheme]
        return values.for_practice() if self._look.practice else values

    def _size(self, size: Size) -> Size:
        return "read-compact" if size == "read" and self._look.compact else size

    def _put_on(self, app: QApplication) -> None:
        app.setPalette(palette(self))
        app.setFont(self.font("body"))
        QToolTip.setFont(self.font("label"))
        QToolTip.setPalette(app.palette())


def load(look: Look | None = None) -> Theme:
    """A theme from the files under ``resources``."""
    sheets = {name: resources.path("style", f"{name}.qss").read_text("utf-8") for name in NATIVE}
    return Theme(tokens.read(), Icons(icons.read()), sheets, look)


_ROLES: tuple[tuple[QPalette.ColorRole, Ink], ...] = (
    (QPalette.ColorRole.Window, "canvas"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "canvas"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Button, "raised"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "onfill"),
    (QPalette.ColorRole.Highlight, "fill"),
    (QPalette.ColorRole.HighlightedText, "onfill"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Accent, "ring"),
)


def palette(theme: Theme) -> QPalette:
    """Qt's palette for the scheme, so that even a widget we never styled fits in."""
    made = QPalette()
    for role, ink in _ROLES:
        made.setColor(role, theme.color(ink))
    grey = theme.color("text3")
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, grey)
    return made
