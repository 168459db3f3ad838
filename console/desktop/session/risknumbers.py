from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.desktop import clipboard
from console.desktop.session import riskwords
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets import emergency
from console.desktop.widgets.button import Button
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words

COUNT = 4


class _Number(QAbstractButton):
    """A number for danger, its name, and the key that shows it large."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.theme = theme
        self._number = Words(theme, "", "name", 500, oneline=True, tabular=True)
        self._name = Words(theme, "", "label", ink="text2", oneline=True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._number, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(4)
        row.addLayout(words, 1)
        self._key = Words(theme, key, "label", ink="text3", oneline=True)
        row.addWidget(self._key)
        for part in (self._number, self._name, self._key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, line: emergency.Line) -> None:
        self._number.setText(line.number)
        self._name.setText(line.name)
        self.setAccessibleName(f"{line.number} {line.name}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme = self.theme
        ground = theme.color("raisedhover" if self.underMouse() else "raised")
        edge = theme.color("ring" if self.hasFocus() else "border")
        width = paint.ring_width(theme) if self.hasFocus() else theme.tokens.stroke
        rect, radius = self.rect().toRectF(), theme.radius("control")
        paint.box(painter, rect, radius, ground, edge, width)
        painter.end()


class _Large(Sheet):
    """One number, to be read from an arm's length, with words to say there. It calls nobody."""

    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "quote", "control")
        self._number = Words(theme, "", "display", 600, oneline=True, tabular=True)
        self._name = Words(theme, "", "label", ink="text2")
        self._say = Words(theme, "", "body")
        self._copied = Words(theme, "", "label", ink="text2")
        self._back = Button(theme, "", "ghost", key="Esc", height="chip")
        self._back.clicked.connect(self.back)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number)
        head.addWidget(self._name, 1)
        head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._say)
        column.addWidget(self._copied)

    def show_line(self, line: emergency.Line) -> None:
        self._number.setText(line.number)
        self._name.setText(line.name)
        self._say.setText(riskwords.call(line.number))
        self._copied.setText(self.tr("Dial it on your phone. The number is on the clipboard."))
        self._back.setText(self.tr("Back"))
        self.setAccessibleName(f"{line.number} {line.name}. {self._say.text()}")


class RiskNumbers(QWidget):
    """The numbers for danger, pinned: one can be made large and is copied; this program dials
    nothing and does not pretend to.
    """

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: int | None = None
        self._title = Words(theme, "", "label", 600, "text2", oneline=True)
        self._hint = Words(theme, "", "label", ink="text2")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = [_Number(theme, f"Alt {at + 1}") for at in range(COUNT)]
        self._grid, self.large = QWidget(), _Large(theme)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for at, button in enumerate(self.buttons):
            grid.addWidget(button, at // 2, at % 2)
            button.clicked.connect(lambda _on=False, at=at: self.enlarge(at))
        self.large.back.connect(self.reduce)
        self._parts = QStackedLayout()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(self._parts)
        # Only now: a stack without a parent would show its first page as a window of its own.
        self._parts.addWidget(self._grid)
        self._parts.addWidget(self.large)
        self.retranslate()

    @property
    def shown(self) -> str:
        """The number that is large; empty while none is."""
        return "" if self._shown is None else emergency.lines()[self._shown].number

    def enlarge(self, at: int) -> None:
        """Show one large, with words to say, and copy it; the focus stays."""
        self._shown = at
        line = emergency.lines()[at]
        self.large.show_line(line)
        self._parts.setCurrentWidget(self.large)
        clipboard.copy(line.number)
        self.turned.emit()

    def reduce(self) -> None:
        """All of them again."""
        self._shown = None
        self._parts.setCurrentWidget(self._grid)
        self.turned.emit()

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        self._title.setText(self.tr("When it is urgent"))
        self._hint.setText(self.tr("dialled on your phone"))
        for button, line in zip(self.buttons, emergency.lines(), strict=False):
            button.show_line(line)
        if self._shown is not None:
            self.large.show_line(emergency.lines()[self._shown])

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
