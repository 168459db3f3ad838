from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.practice import hours
from console.desktop.practice.figures import Figures, Row
from console.desktop.practice.goals import Goals
from console.desktop.practice.review import Review, language
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words


class About(QWidget):
    """The left of the feedback page: which story, its goals, this run, and the time before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._review: Review | None = None
        self._title = Words(theme, "", "name", 600)
        self._theme = Words(theme, "", "body", ink="text2")
        self._fiction = Words(theme, "", "label", ink="text2")
        self.goals = Goals(theme)
        self._run_title = Words(theme, "", "label", 600, "text2")
        self.run = Figures(theme)
        self._before_title = Words(theme, "", "label", 600, "text2")
        self.before = Figures(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = (self._title, self._theme, self._fiction)
        run, before = (self._run_title, self.run), (self._before_title, self.before)
        for group in (head, (self.goals,), run, before):
            for part in group:
                column.addWidget(part)
            column.addSpacing(22)
        column.addStretch(1)
        self._say()

    def show_review(self, review: Review | None) -> None:
        """Another run."""
        self._review = review
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._fiction.setText(self.tr("This talk never happened"))
        self._run_title.setText(self.tr("This time"))
        self._before_title.setText(self.tr("Beside the time before"))
        review = self._review
        if review is None:
            return
        said = language()
        self._title.setText(review.scenario.title.of(said))
        self._theme.setText(review.scenario.theme.of(said))
        self.goals.show_goals(
            [(state.goal.text.of(said), state.reached) for state in review.told.goals]
        )
        self.run.show_rows(
            (
                (self.tr("Time taken"), times.talk(review.told.length)),
                (self.tr("Attempt"), self.tr("No. {n}").format(n=review.nth)),
                (self.tr("Practised here so far"), hours.spoken(review.practised)),
            )
        )
        rows = self._beside(review)
        self.before.show_rows(rows)
        self.before.setVisible(bool(rows))
        self._before_title.setVisible(bool(rows))

    def _beside(self, review: Review) -> list[Row]:
        before, now = review.before, review.told.measures
        if before is None:
            return []
        pairs = (
            (self.tr("Reflections"), before.reflections, now.reflections),
            (self.tr("Early advice"), before.early_advice, now.early_advice),
            (self.tr("Silences kept"), before.silences, now.silences),
        )
        return [(words, f"{then} → {since}") for words, then, since in pairs]
