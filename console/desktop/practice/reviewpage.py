from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.practice.about import About
from console.desktop.practice.line import PAD
from console.desktop.practice.lines import Lines
from console.desktop.practice.review import Review
from console.desktop.practice.tags import SHAPES
from console.desktop.practice.timeline import Mark, TimeLine
from console.desktop.practice.verdict import Verdict
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words

LEFT, RIGHT = 256, 352
ALL, MARKED = "all", "marked"


class ReviewPage(QWidget):
    """A finished talk of practice looked back on: picture 09b. Arrows choose a line; the time
    line below follows, and a click on it goes to its line.

    `again` and `another` ask for the same story or the next, `pdf_wanted` carries a file's path.
    """

    again = Signal()
    another = Signal()
    pdf_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.review: Review | None = None
        self._places: tuple[int, ...] = ()
        self._narrow = False
        self.about = About(theme)
        self._sheet = Sheet(theme)
        self._title = Words(theme, "", "read", 600, oneline=True)
        self.filter = Segmented(theme)
        self.lines = Lines(theme, choosable=True)
        self.time = TimeLine(theme)
        self.verdict = Verdict(theme)
        self._none = Words(theme, "", "body", ink="text2")
        self._desk = QWidget()
        self._build()
        self._connect()
        theme.changed.connect(self._resize)
        self._resize()
        self._say()
        self._show_parts()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(32, 0, 32, 0)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.filter)
        said = QHBoxLayout()
        said.setContentsMargins(32 - PAD, 0, 32 - PAD - 8, 0)
        said.addWidget(self.lines)
        below = QVBoxLayout()
        below.setContentsMargins(32, 0, 32, 0)
        below.setSpacing(14)
        below.addWidget(Rule(self.theme))
        below.addWidget(self.time)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 18, 0, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(said, 1)
        column.addLayout(below)
        self._left = QScrollArea()
        dress(self._left, self.theme)
        self._left.setWidget(self.about)
        self._left.setWidgetResizable(True)
        self.about.setAutoFillBackground(False)
        row = QHBoxLayout(self._desk)
        row.setContentsMargins(24, 24, 24, 16)
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self._sheet, 1)
        row.addWidget(self.verdict)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._none)
        whole.addWidget(self._desk, 1)

    def _connect(self) -> None:
        self.filter.chosen.connect(lambda _key: self._show_lines())
        self.lines.chosen.connect(self._chosen)
        self.time.picked.connect(self._go)
        self.verdict.again.connect(self.again)
        self.verdict.another.connect(self.another)
        self.verdict.printing.connect(self._ask_where)

    def show_review(self, review: Review | None) -> None:
        """Another run, from its beginning; None for none."""
        self.review = review
        self.filter.choose(ALL)
        self.about.show_review(review)
        self.verdict.show_review(review)
        if review is not None:
            self.time.show_marks(_marks(review), review.told.length)
        self._show_lines()
        self.lines.to_start()
        self._show_parts()

    def focus_lines(self) -> None:
        """The arrows are for the lines."""
        self.lines.setFocus()

    def _show_lines(self) -> None:
        lines = self.review.lines if self.review is not None else ()
        marked = self.filter.choice == MARKED
        self._places = tuple(
            place
            for place, line in enumerate(lines)
            if not marked or line.tag is not None or line.ground
        )
        self.lines.show_lines([lines[place] for place in self._places])

    def _chosen(self, at: int) -> None:
        self.time.show_now(self.lines.lines[at].at)

    def _go(self, place: int) -> None:
        """To this line of the talk, also where the filter had left it out."""
        if place not in self._places:
            self.filter.choose(ALL)
            self._show_lines()
        self.lines.choose(self._places.index(place))
        self.lines.setFocus()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Keep as PDF"))
        # Not the system's: a dialog of ours wears the watermark too.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.pdf_wanted)
        dialog.open()

    def _show_parts(self) -> None:
        self._none.setVisible(self.review is None)
        self._desk.setVisible(self.review is not None)

    def _resize(self) -> None:
        narrow = self.theme.look.density == "narrow"
        if narrow != self._narrow:
            self._narrow = narrow
            # Too narrow for three columns: what is at the left goes above what is at the right.
            if narrow:
                self.verdict.hold(self._left.takeWidget())
            else:
                self._left.setWidget(self.about)
            self.about.show()
            self._left.setVisible(not narrow)
        self._left.setFixedWidth(self.theme.px(LEFT))
        wide = self.theme.px(RIGHT)
        self.verdict.setFixedWidth(min(wide, self.width() * 42 // 100) if narrow else wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window has another size."""
        super().resizeEvent(event)
        self._resize()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        choice = self.filter.choice or ALL
        self.filter.set_options(
            (Option(ALL, self.tr("All")), Option(MARKED, self.tr("Marked only")))
        )
        self.filter.choose(choice)
        self._title.setText(self.tr("What was said"))
        self.lines.setAccessibleName(self._title.text())
        self._none.setText(
            self.tr("Finish a talk of practice and sign its note; then you can look back on it.")
        )
        self._show_lines()


def _marks(review: Review) -> tuple[Mark, ...]:
    found = ((line.at, line.tag, place) for place, line in enumerate(review.lines))
    return tuple(Mark(at, tag, place) for at, tag, place in found if tag and tag in SHAPES)
