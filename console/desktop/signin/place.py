from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from console.desktop.signin.step import WIDTH
from console.desktop.signin.steps import Steps
from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import dress

_SIDE = 4
_LEAST = 200


class Place(QScrollArea):
    """Where the forms stand: as high as they ask for; in a very low window they can be moved."""

    def __init__(self, theme: Theme, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, theme)
        self.theme = theme
        self._steps = steps
        self._high = 0
        self.setWidget(steps)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # No bar: it would lie on the languages. What is written in or said comes into sight.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        steps.setAutoFillBackground(False)  # setWidget has just switched it on
        steps.turned.connect(lambda: self.verticalScrollBar().setValue(0))
        theme.changed.connect(self._resize)
        self._resize()

    def sizeHint(self) -> QSize:
        """All of the forms."""
        return QSize(self._steps.width() + 2 * _SIDE, self._high)

    def minimumSizeHint(self) -> QSize:
        """Less is no harm."""
        return QSize(self._steps.width() + 2 * _SIDE, self.theme.px(_LEAST))

    def fit(self) -> None:
        """Ask for the height the forms now need."""
        high = self._steps.needed()
        if high != self._high:  # asking anew for the same would go on for ever
            self._high = high
            self.updateGeometry()

    def show_notice(self) -> None:
        """What is said is in sight, however low the window."""
        if self._steps.form.notice.sentence:
            self.ensureWidgetVisible(self._steps.form.notice, 0, 0)
        else:
            self.verticalScrollBar().setValue(0)

    def _resize(self) -> None:
        self._steps.setFixedWidth(self.theme.px(WIDTH))
        self.setFixedWidth(self.theme.px(WIDTH) + 2 * _SIDE)
        self.fit()
