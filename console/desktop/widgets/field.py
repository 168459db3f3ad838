from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Height, Ink
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words

_CARET = 2
_CARET_AT = 5  # Qt's rectangle around its own caret begins so much before it


class _Line(QLineEdit):
    """Qt's line with a caret one can find: 2 px in the colour of the ring."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus() or self.isReadOnly() or self.hasSelectedText():
            return
        spot = self.cursorRect()
        painter = QPainter(self)
        caret = spot.adjusted(_CARET_AT, 0, 0, 0)
        caret.setWidth(_CARET)
        painter.fillRect(caret, self.theme.color("ring"))
        painter.end()


class _Frame(QWidget):
    """The edge of the field: grey, ring while it is written in, danger while it is wrong."""

    def __init__(self, theme: Theme, edit: QLineEdit, height: Height) -> None:
        super().__init__()
        self.theme = theme
        self.edit = edit
        self.wrong = False
        self.bare = False
        self._height: Height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 2, 12, 2)
        self.row.setSpacing(10)
        self.row.addWidget(edit, 1)
        edit.installEventFilter(self)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.height(self._height))
        self.edit.setFont(self.theme.font("read" if self.bare else "body"))
        pal = self.edit.palette()
        pal.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        pal.setColor(QPalette.ColorRole.Text, self.theme.color("text"))
        pal.setColor(QPalette.ColorRole.PlaceholderText, self.theme.color("text3"))
        self.edit.setPalette(pal)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.bare:
            return
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("control")
        focused = self.edit.hasFocus()
        edge = theme.color("danger" if self.wrong else "ring" if focused else "edge")
        width = paint.ring_width(theme) if focused else theme.tokens.stroke
        ground = theme.color("sunken" if self.edit.isReadOnly() else "surface")
        paint.box(painter, rect, radius, ground, edge, width)
        painter.end()


class Field(QWidget):
    """A line to write in: label above, ring while focused, a sentence below when it is wrong.

    Qt's own line edit is inside as `edit`, so what an input method composes survives everything.
    `reserve_error` keeps the sentence's place, so that nothing moves when it comes.
    """

    def __init__(  # noqa: PLR0913 - the parts of a field
        self,
        theme: Theme,
        label: str = "",
        placeholder: str = "",
        *,
        icon: str = "",
        height: Height = "main",
        reserve_error: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.edit: QLineEdit = _Line(theme)
        self.edit.setFrame(False)
        self.edit.setPlaceholderText(placeholder)
        self._frame = _Frame(theme, self.edit, height)
        self._label = Words(theme, label, "body", ink="text2", reserve=1)
        self._icon = IconMark(theme, icon, "text3", 20)
        self._alert = IconMark(theme, "alert", "danger", 16)
        self._error = Words(theme, "", "label", 500, "danger", reserve=1)
        self._reserve = reserve_error
        if icon:
            self._frame.row.insertWidget(0, self._icon)
        self._build()
        self.set_label(label)
        self.set_error("")
        theme.changed.connect(self._frame.restyle)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addSpacing(8) if self._label.text() else None
        column.addWidget(self._frame)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(2, 6, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._alert, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        column.addWidget(self._below)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the field is the line's; a focus proxy would break the tab order."""
        self.edit.setFocus(event.reason())

    def lay_bare(self) -> None:
        """Without an edge, in larger letters: where the paper around it is the field."""
        self._frame.bare = True
        self._frame.restyle()

    def text(self) -> str:
        """What is written, without what is still being composed."""
        return self.edit.text()

    def set_label(self, label: str) -> None:
        """The word above; it is also the accessible name."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.edit.setAccessibleName(label or self.edit.placeholderText())

    def set_placeholder(self, text: str) -> None:
        """A hint in the empty field."""
        self.edit.setPlaceholderText(text)
        if not self._label.text():
            self.edit.setAccessibleName(text)

    def set_error(self, sentence: str) -> None:
        """What is wrong and what to do, below the field; empty takes it away."""
        self._frame.wrong = bool(sentence)
        self._say(sentence, "danger")

    def set_hint(self, sentence: str) -> None:
        """Something to know that is not wrong, below the field."""
        self._frame.wrong = False
        self._say(sentence, "warn")

    def set_rule(self, sentence: str) -> None:
        """What to know before writing, quietly below the field."""
        self._frame.wrong = False
        self._say(sentence, "text2", icon="")

    def _say(self, sentence: str, ink: Ink, icon: str = "alert") -> None:
        self._error.setText(sentence)
        self._error.set_ink(ink)
        self._alert.setVisible(bool(icon))
        self._alert.show_icon(icon if sentence else "", ink)
        self._below.setVisible(bool(sentence) or self._reserve)
        self.edit.setAccessibleDescription(sentence)
        self._frame.update()

    def add_trailing(self, widget: QWidget) -> None:
        """A widget at the right inside the field."""
        self._frame.row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
