from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.practice.counts import Counts
from console.desktop.practice.review import Review
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words


class _Remark(QWidget):
    """One thing: its heading in its own ink, and what there is to say of it."""

    def __init__(self, theme: Theme, icon: str, ink: Ink) -> None:
        super().__init__()
        self.title = Words(theme, "", "body", 600, ink)
        self.words = Words(theme, "", "body")
        self.example = Words(theme, "", "body", ink="onwarnsoft")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(theme, icon, ink, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.example)

    def say(self, words: str, example: str) -> None:
        """Other words; without any it takes no room."""
        self.words.setText(words)
        self.example.setText(example)
        self.example.setVisible(bool(example))
        self.setVisible(bool(words))


class Verdict(Sheet):
    """The right of the feedback page: one thing done well, one to try, what was counted, and how
    to go on. No grade.
    """

    again = Signal()
    another = Signal()
    printing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._review: Review | None = None
        self._title = Words(theme, "", "read", 600)
        self.well = _Remark(theme, "leaf", "ok")
        self.to_try = _Remark(theme, "bulb", "warn")
        self.counts = Counts(theme)
        self.once_more = Button(theme, "", "primary", key="Ctrl Enter")
        self.other = Button(theme, "", "secondary")
        self.paper = Button(theme, "", "ghost", icon="printer", height="inline")
        self.said = Words(theme, "", "label", ink="text2")
        self._build()
        self.once_more.clicked.connect(self.again)
        self.other.clicked.connect(self.another)
        self.paper.clicked.connect(self.printing)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self) -> None:
        inside = QWidget()
        self._told = told = QVBoxLayout(inside)
        told.setContentsMargins(24, 0, 24, 0)
        told.setSpacing(20)
        for part in (self.well, self.to_try, Rule(self.theme), self.counts):
            told.addWidget(part)
        self._more = Flow()
        told.addLayout(self._more)
        told.addStretch(1)
        scroll = QScrollArea()
        dress(scroll, self.theme)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        inside.setAutoFillBackground(False)
        buttons = QWidget()
        self._ways = Flow(buttons)
        for button in (self.once_more, self.other, self.paper):
            self._ways.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.setSpacing(6)
        foot.addWidget(buttons)
        foot.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 16)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.setContentsMargins(24, 0, 24, 0)
        head.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def hold(self, part: QWidget) -> None:
        """Something stands above what is told here, for want of room."""
        self._told.insertWidget(0, part)

    def _resize(self) -> None:
        """Where it is narrow one way on stays in sight; the others come after what is told."""
        old, new = self._ways, self._more
        if not self.theme.look.narrow:
            old, new = new, old
        for button in (self.other, self.paper):
            if old.indexOf(button) >= 0:
                old.removeWidget(button)
                new.addWidget(button)

    def show_review(self, review: Review | None) -> None:
        """Another run."""
        self._review = review
        self.said.setText("")
        self.counts.show_review(review)
        self._say()

    def show_printed(self, sentence: str) -> None:
        """What became of the page that was to be kept."""
        self.said.setText(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Looking back"))
        self.well.title.setText(self.tr("One thing done well"))
        self.to_try.title.setText(self.tr("One thing to try"))
        self.once_more.setText(self.tr("Once more"))
        self.other.setText(self.tr("Another story"))
        self.paper.setText(self.tr("Keep as PDF"))
        review = self._review
        if review is None:
            return
        well, to_try = review.told.well, review.told.try_next
        self.well.say(review.sentence(well), "")
        # An example that belongs to a line stands at that line.
        example = review.example(to_try) if to_try and to_try.at is None else ""
        self.to_try.say(review.sentence(to_try), example)
