from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.queue.goal import GoalBar, GoalView
from console.desktop.style.theme import Theme
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.sheet import Rule
from console.desktop.widgets.words import Words
from console.model.screen import Today

_BAR = 168
_ROOMY = 720


class Pair(QWidget):
    """A word and its figure, side by side."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Words(theme, "", "body", ink="text2", oneline=True)
        self._figure = Words(theme, "", "body", 600, oneline=True, tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._word)
        row.addWidget(self._figure)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pair(self, word: str, figure: str) -> None:
        """Another figure; an empty one takes the pair away."""
        self._word.setText(word)
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        self.setAccessibleName(f"{word} {figure}".strip())
        self.setVisible(bool(word))


class Foot(QWidget):
    """What today came to, in words, and the year against its goal with the rule of counting.

    How long anybody talked is nowhere in it: no figure here grows better by hurrying a caller.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._today = Today()
        self._goal = GoalView()
        self._title = Words(theme, "", "body", 600, oneline=True)
        self._pairs = [Pair(theme) for _ in range(4)]
        self._year = Words(theme, "", "body", 600, oneline=True)
        self._count = Pair(theme)
        self._bar = GoalBar(theme)
        self._rule = Words(theme, "", "label", ink="text2")
        self._build(theme)
        theme.changed.connect(self._resize)
        self._resize()
        self._say()

    def _build(self, theme: Theme) -> None:
        today = Flow(gap=24, line_gap=4)
        today.addWidget(self._title)
        for pair in self._pairs:
            today.addWidget(pair)
        year = QHBoxLayout()
        year.setSpacing(24)
        year.addWidget(self._year)
        year.addWidget(self._count)
        year.addWidget(self._bar)
        year.addStretch(1)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(8)
        self._box.addLayout(year)
        self._box.addWidget(self._rule, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(theme))
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 12, 24, 10)
        inner.setSpacing(8)
        inner.addLayout(today)
        inner.addLayout(self._box)
        column.addLayout(inner)

    def show_today(self, today: Today, goal: GoalView) -> None:
        """Other figures."""
        self._today, self._goal = today, goal
        self._say()

    def _say(self) -> None:
        today = self._today
        self._title.setText(self.tr("Today"))
        share = f"{in_time(today)}%" if today.timed else ""
        figures = (
            (self.tr("Talks answered"), f"{today.answered:,}"),
            # Where nothing has happened yet there is no share of it.
            (self.tr("Answered within 20 s") if share else "", share),
            (self.tr("Companion calls agreed"), f"{today.handed_over:,}"),
            (self.tr("Calls missed"), f"{today.abandoned:,}"),
        )
        for pair, (word, figure) in zip(self._pairs, figures, strict=True):
            pair.show_pair(word, figure)
        self._say_year()

    def _say_year(self) -> None:
        view = self._goal
        self._year.setText(self.tr("This year"))
        count = self.tr("{count} talks").format(count=f"{view.count:,}")
        share = self.tr("{percent}% of the goal").format(percent=view.percent)
        self._count.show_pair(count, share if view.goal else "")
        goal = self.tr("Goal {count}").format(count=f"{view.goal:,}")
        self._bar.show_view(view, goal if view.goal else "")
        self._bar.setVisible(bool(view.goal))
        self._rule.setText(
            self.tr("Signed talks only. Practice and broken-off calls are left out, chats count.")
        )

    def _resize(self) -> None:
        self._bar.setFixedWidth(self.theme.px(_BAR))
        self._bar.setFixedHeight(self._bar.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the bar where there is room, else below it."""
        super().resizeEvent(event)
        roomy = event.size().width() >= self.theme.px(_ROOMY)
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if roomy else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def in_time(today: Today) -> int:
    """The share answered in time, in percent; 100 only where it was everybody."""
    share = round(today.in_time * 100 / today.timed)
    return share if today.in_time == today.timed else min(share, 99)
