from PySide6.QtWidgets import QGridLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.wall.cards import Cards
from console.desktop.widgets.scroll import BAR

GAP = 16
SIDE = 424
SIDE_COMPACT = 344
ROOMY = 1240
"""From so many px at scale 1 on the side column has its whole width."""
TWO = 860
"""Below this there is one column, and the page scrolls."""
LEAST = 240
"""So high at least are lists where the page scrolls."""


class _Grid(QGridLayout):
    """Two columns share the height there is; only one column asks for all it would like."""

    scrolls = False

    def hasHeightForWidth(self) -> bool:
        return self.scrolls and super().hasHeightForWidth()


class Places:
    """Where the parts of the wall stand: two columns, or one where letters are large.

    Help and risk have their place whether somebody asks or not, so that a call moves nothing.
    """

    def __init__(  # noqa: PLR0913 - the parts of the page
        self,
        inner: QWidget,
        theme: Theme,
        *,
        queue: QWidget,
        states: QWidget,
        talks: QWidget,
        cards: Cards,
        people: QWidget,
    ) -> None:
        self._theme = theme
        self._grid = _Grid(inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._two = (
            (queue, 0, 0, 1),
            (states, 0, 1, 1),
            (talks, 1, 0, 2),
            (cards, 1, 1, 1),
            (people, 2, 1, 1),
        )
        self._one = (queue, cards, talks, states, people)
        self._side = (states, people)
        self._cards = cards
        self._tall = (cards, people)
        self._columns = 0

    def fit(self, wide: int) -> None:
        """Arrange for a page that is so wide."""
        columns = 2 if wide >= self._theme.px(TWO) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()
        # A low screen gives help and risk the larger half: one card of each is in sight.
        share = ((3, 2) if self._theme.look.compact else (1, 1)) if columns == 2 else (0, 0)  # noqa: PLR2004
        for row, stretch in enumerate(share, start=1):
            self._grid.setRowStretch(row, stretch)
        roomy = wide >= self._theme.px(ROOMY)
        side = self._theme.px(SIDE if roomy else SIDE_COMPACT)
        two = columns == 2  # noqa: PLR2004 - two columns
        # The bar of the cards lies beside them in the page's margin, where nothing else is.
        self._cards.keep_bar(kept=two)
        for part, wide_ in (*((part, side) for part in self._side), (self._cards, side + BAR)):
            part.setMinimumWidth(wide_ if two else 0)
            part.setMaximumWidth(wide_ if two else 16_777_215)
        self._grid.setContentsMargins(0, 0, 0 if two else BAR, 0)
        for part in self._tall:
            part.setMinimumHeight(0 if columns == 2 else self._theme.px(LEAST))  # noqa: PLR2004

    def _arrange(self) -> None:
        for part in self._one:
            self._grid.removeWidget(part)
        two = self._columns == 2  # noqa: PLR2004 - two columns
        self._grid.scrolls = not two
        if two:
            for part, row, column, rows in self._two:
                self._grid.addWidget(part, row, column, rows, 1)
        else:
            for row, part in enumerate(self._one):
                self._grid.addWidget(part, row, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0)
