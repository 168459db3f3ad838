from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from console.desktop.session.editor import NoteEditor
from console.desktop.session.fields import NoteFields
from console.desktop.session.notefoot import NoteFoot
from console.desktop.session.notehead import NoteHead
from console.desktop.session.otherdraft import OtherDrafts
from console.desktop.session.riskrow import RiskRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import BAR, Scroll
from console.desktop.widgets.sheet import Rule, Sheet
from console.model.note import Missing

SIDE, SIDE_COMPACT = 32, 24
REACH = 12
"""Rows that ask for something are tinted so far beyond what they hold (px)."""
LINES, LINES_LOW = 5, 2
"""Of the words so many lines are always in sight; the choices scroll with them."""


class NotePaper(Sheet):
    """The paper of a note: choices above, words below, and the air between them.

    It is never so low that no words are in sight, and where the hands are on them, they are.
    """

    def __init__(self, theme: Theme, elapsed: Callable[[], int | None]) -> None:
        super().__init__(theme)
        self._low = False
        self._inner_lines: list[QHBoxLayout] = []
        self._foot_lines: list[QHBoxLayout] = []
        self.head = NoteHead(theme)
        self.others = OtherDrafts(theme)
        self.fields = NoteFields(theme)
        self.risk = RiskRow(theme)
        self.editor = NoteEditor(theme, elapsed)
        self.foot = NoteFoot(theme)
        self._spaces = [QSpacerItem(0, 0) for _ in range(4)]
        self._inner = QWidget()
        self._rows = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._build()
        self._scroll = Scroll(theme, self._inner)
        self._below = (Rule(theme), self.foot)
        self._put_together()
        self.editor.installEventFilter(self)
        self._scroll.viewport().installEventFilter(self)
        self._scroll.verticalScrollBar().rangeChanged.connect(
            self._keep_in_sight, Qt.ConnectionType.QueuedConnection
        )
        theme.changed.connect(self._resize)
        self._resize()

    def _build(self) -> None:
        above, under, first, _ = self._spaces
        self._column.setSpacing(0)
        self._rows.addWidget(self.others)
        self._rows.addWidget(self.fields)
        self._rows.addWidget(self.risk)
        self._inner_column = column = QVBoxLayout(self._inner)
        column.setSpacing(0)
        column.addLayout(self._line(self.head, self._inner_lines))
        column.addItem(above)
        column.addLayout(self._rows)
        column.addItem(under)
        column.addLayout(self._line(Rule(self.theme), self._inner_lines))
        column.addItem(first)
        self._page = QHBoxLayout()
        self._page.setContentsMargins(REACH, 0, 0, 0)
        self._page.addWidget(self.editor)
        column.addLayout(self._page, 1)

    def _put_together(self) -> None:
        self._column.addWidget(self._scroll, 1)
        rule, foot = self._below
        self._column.addLayout(self._line(rule, self._foot_lines))
        self._column.addItem(self._spaces[3])
        self._column.addLayout(self._line(foot, self._foot_lines))

    def _line(self, part: QWidget, lines: list[QHBoxLayout]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(part)
        lines.append(line)
        return line

    def go_to(self, gap: Missing) -> None:
        """Put the focus where a gap is filled, and bring it into sight."""
        if gap == Missing.RISK:
            self.risk.go()
            self._scroll.ensureWidgetVisible(self.risk, 0, 0)
        else:
            self.fields.go_to(gap)
            self._scroll.ensureWidgetVisible(self.fields.rows[gap], 0, 0)

    def set_low(self, *, low: bool) -> None:
        """Whether it shares its column with what is heard: then choices and words stand closer, and
        the line at the foot gives its room to them.
        """
        if low != self._low:
            self._low = low
            # What Qt would like for it is six lines.
            policy = self.editor.sizePolicy()
            usual = QSizePolicy.Policy.Expanding
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored if low else usual)
            self.editor.setSizePolicy(policy)
            self._resize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The hands are on the words: they are in sight, and the choices above them give way."""
        if watched is self.editor and event.type() == QEvent.Type.FocusIn:
            self._show_words()
        elif watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self._give_lines()
        return super().eventFilter(watched, event)

    def _keep_in_sight(self) -> None:
        if self.editor.hasFocus():
            self._show_words()

    def _show_words(self) -> None:
        # They stand last.
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _resize(self) -> None:
        look = self.theme.look
        close = look.compact or self._low
        side, edge = (SIDE_COMPACT, 0) if look.compact else (SIDE, 4)
        heights = (14, 10, 17, 10) if close else (17, 19, 20, 10)
        if self._low:
            heights = (8, 8, 9, 0)
        for space, height in zip(self._spaces, heights, strict=True):
            space.changeSize(0, height)
        # The bar of the words stands near the sheet's edge, and their lines end with the rule.
        for line in self._inner_lines:
            line.setContentsMargins(REACH, 0, side - edge - BAR, 0)
        self._inner_column.setContentsMargins(0, 0, 0, 0)
        self._rows.setContentsMargins(0, 0, max(0, side - REACH - edge - BAR), 0)
        self._rows.setSpacing(2 if close else 6)
        self.fields.set_gap(2 if close else 6)
        self._page.setContentsMargins(REACH, 0, 0, 0)
        for line in self._foot_lines:
            line.setContentsMargins(REACH, 0, side - edge, 0)
        for part in self._below:
            part.setVisible(not look.narrow and not self._low)
        above, below = (8, 4) if look.narrow else (16, 8) if close else (24, 12)
        self._column.setContentsMargins(side - REACH, above, edge, below)
        self._give_lines()

    def _give_lines(self) -> None:
        """Some lines of the words are always in sight; where it is narrow, nothing but them."""
        least = (LINES_LOW if self._low else LINES) * self.theme.line("read")
        if self.theme.look.narrow:
            least = max(least, self._scroll.viewport().height())
        self.editor.setMinimumHeight(least)
