from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.practice.bar import Bar
from console.desktop.practice.figures import Figures
from console.desktop.practice.review import Review, language
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.words import Words
from console.dialogue import remarks

RULES = ("rules", "own_share", "questions", "reflections", "early_advice", "silences",
         "asked_suicide")  # fmt: skip


class Counts(QWidget):
    """What was counted in a run, and on request by which rules, in place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._review: Review | None = None
        self._open = False
        self._share = Words(theme, "", "body", ink="text2", oneline=True)
        self._mine = Words(theme, "", "body", 600, oneline=True, tabular=True)
        self._theirs = Words(theme, "", "body", ink="text2", oneline=True, tabular=True)
        self._bar = Bar(theme)
        self.figures = Figures(theme)
        self.how = Button(theme, "", "link")
        self.rules = Words(theme, "", "label", ink="text2")
        self.how.clicked.connect(self._turn)
        # Each in a line of its own where they have no room beside each other.
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addWidget(self._share)
        row.addStretch(1)
        row.addWidget(self._mine)
        row.addWidget(self._theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addSpacing(4)
        column.addWidget(self.figures)
        column.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rules)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def show_review(self, review: Review | None) -> None:
        """Another run; the rules close."""
        self._review, self._open = review, False
        self._say()

    def _turn(self) -> None:
        self._open = not self._open
        self._say()

    def _resize(self) -> None:
        narrow, ways = self.theme.look.narrow, QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._row.setSpacing(4 if narrow else 12)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        said = language()
        self.how.setText(self.tr("How was this counted?"))
        self.rules.setText("\n".join(remarks.COUNTED[name].of(said) for name in RULES))
        self.rules.setVisible(self._open)
        self._share.setText(self.tr("Who spoke how much"))
        review = self._review
        if review is None:
            return
        told, counted = review.told, review.told.measures
        self._mine.setText(self.tr("Me {share}%").format(share=counted.own_share))
        rest = self.tr("{caller} {share}%")
        self._theirs.setText(rest.format(caller=review.caller, share=100 - counted.own_share))
        self._bar.show_share(counted.own_share / 100)
        simple = counted.reflections - told.deeper_reflections
        asked = told.asked_suicide_at
        plainly = self.tr("{at} plainly").format(at=times.talk(asked or 0))
        self.figures.show_rows(
            (
                (
                    self.tr("Open questions · closed questions"),
                    f"{counted.open_questions} · {counted.closed_questions}",
                ),
                (
                    self.tr("Reflections (simple · complex)"),
                    f"{simple} · {told.deeper_reflections}",
                ),
                (self.tr("Asked about suicide"), plainly if asked is not None else self.tr("No")),
                (self.tr("Summary at the end"), self._yes(yes=counted.summarised)),
            )
        )

    def _yes(self, *, yes: bool) -> str:
        return self.tr("Yes") if yes else self.tr("No")
