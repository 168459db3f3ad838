from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.field import Field
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.words import Words

WIDTH = 400
_NOTICE_PAD = 20

Part = tuple[QWidget, int, int]
"""A part of the column, and the gap below it: in a usual window, in a low one."""


class StepForm(QWidget):
    """A column 400 wide with one filled button. Every sentence has its place: nothing moves.

    `gone_back` follows Esc.
    """

    gone_back = Signal()

    def __init__(self, theme: Theme, notice_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._lines = notice_lines
        self._title = Words(theme, "", "title", 700)
        self._what = Words(theme, "", "body", ink="text2")
        self._button = Button(theme, "", "primary", key="Enter", height="main")
        self._notice = Notice(theme, lines=notice_lines)
        self._column = QVBoxLayout(self)
        self._air: list[tuple[QLayoutItem, int, int]] = []
        self._tight = False

    def _stack(self, parts: Sequence[Part]) -> None:
        """One below the other; what is left over stays below, so that nothing above moves."""
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, wide, low in parts:
            column.addWidget(part)
            column.addSpacing(wide)
            item = column.itemAt(column.count() - 1)
            assert item is not None  # noqa: S101 - it has just been added
            self._air.append((item, wide, low))
        column.addStretch(1)
        self.theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.setFixedWidth(self.theme.px(WIDTH))
        self._notice.setFixedHeight(self._lines * self.theme.line("label") + _NOTICE_PAD)

    @property
    def last(self) -> Button:
        """Where Tab leaves the form, while no notice has something to do."""
        return self._button

    @property
    def notice(self) -> Notice:
        """Where its sentences stand."""
        return self._notice

    @property
    def first_empty(self) -> Field | None:
        """Where one writes first."""
        fields = self.findChildren(Field)
        return next((one for one in fields if not one.text()), fields[-1] if fields else None)

    def needed(self) -> int:
        """Its height in pixels."""
        return self._column.totalHeightForWidth(self.theme.px(WIDTH))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the form goes where one writes first."""
        field = self.first_empty
        if field is not None:
            field.edit.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.gone_back.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        """Take the words of the language now spoken."""
        raise NotImplementedError

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - a plain state
        """Less air, for a low window."""
        if tight is self._tight:  # laying out anew for the same would go on for ever
            return
        self._tight = tight
        for item, wide, low in self._air:
            gap = item.spacerItem()
            if gap is not None:
                gap.changeSize(0, low if tight else wide)
        self._column.invalidate()
        self._column.activate()
