from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from console.desktop.frame.action import Action
from console.desktop.frame.keys import Keys
from console.desktop.frame.scrim import paint_scrim
from console.desktop.frame.settings.keyspart import KeysPart
from console.desktop.frame.settings.lookpart import LookPart
from console.desktop.frame.settings.restpart import RestPart
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.segmented import Option, Segmented
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words

WIDE = 760
TALL = 700
AIR = 16


class SettingsPanel(QWidget):
    """How the console is to be for whoever sits here, over the page: look, keys, alerts and lock.

    Esc closes it. Everything is kept as it is chosen.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, keys: Keys, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._card = Sheet(theme, "raised", "palette", self)
        self._title = Words(theme, "", "name", 700, oneline=True)
        self._close = Button(theme, "", "ghost", key="Esc", height="inline")
        self.parts = Segmented(theme, (), "inline")
        self.look = LookPart(theme, preferences)
        self.keys = KeysPart(theme, preferences, keys)
        self.rest = RestPart(theme, preferences)
        self._stack = QStackedWidget()
        self._shown = {"look": self.look, "keys": self.keys, "rest": self.rest}
        self._build()
        self._close.clicked.connect(self.closed)
        self.parts.chosen.connect(self.turn_to)
        self._say()
        self.turn_to("look")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(32, 16, 24, 12)
        head.setSpacing(24)
        head.addWidget(self._title)
        head.addWidget(self.parts)
        head.addStretch(1)
        head.addWidget(self._close)
        for part in self._shown.values():
            scroll = QScrollArea()
            dress(scroll, self.theme)
            scroll.setWidgetResizable(True)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            part.setContentsMargins(32, 20, 32, 24)
            scroll.setWidget(part)
            part.setAutoFillBackground(False)
            self._stack.addWidget(scroll)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self.theme))
        column.addWidget(self._stack, 1)

    def begin(self, actions: Sequence[Action]) -> None:
        """Opened anew: what holds now, and these can be given keys."""
        self.look.show_now()
        self.keys.show_actions(actions)

    def turn_to(self, part: str) -> None:
        """look, keys or rest."""
        self.keys.stop()
        self.parts.choose(part)
        self._stack.setCurrentIndex(list(self._shown).index(part))

    @property
    def paper(self) -> QRect:
        """Where the paper lies."""
        return self._card.geometry()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab goes round within: what lies beneath is not to be reached."""
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            return False
        reached: QWidget | None = here
        while reached is not None:
            reached = reached.nextInFocusChain() if forward else reached.previousInFocusChain()
            if reached is here or (reached is not None and self._takes(reached)):
                break
        if reached is not None:
            reached.setFocus(
                Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            )
        return True

    def _takes(self, widget: QWidget) -> bool:
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        proxied = widget.focusProxy() is not None
        return tabbed and not proxied and self.isAncestorOf(widget) and widget.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """No row waits for a key any more."""
        self.keys.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands begin with what can be turned to."""
        self.parts.setFocus(event.reason())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the paper: close."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In the middle, as large as it may."""
        super().resizeEvent(event)
        wide = min(self.theme.px(WIDE), self.width() - 2 * AIR)
        tall = min(self.theme.px(TALL), self.height() - 2 * AIR)
        left, top = (self.width() - wide) // 2, (self.height() - tall) // 2
        self._card.setGeometry(left, top, wide, tall)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Settings"))
        self._close.setText(self.tr("Close"))
        self.parts.setAccessibleName(self.tr("Settings"))
        self.parts.set_options(
            (
                Option("look", self.tr("Look")),
                Option("keys", self.tr("Shortcuts")),
                Option("rest", self.tr("Alerts and lock")),
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is beneath, dimmed but readable."""
        painter = QPainter(self)
        paint_scrim(painter, self.theme, QRectF(self.rect()), QRectF(self._card.geometry()))
        painter.end()
