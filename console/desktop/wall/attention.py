from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from console.desktop.wall.helpcard import HelpCard
from console.model.help import HelpState

LOOK_MS = 200
SETTLE_MS = 700
"""A hand that was moving already has seen nothing: as long as for F2 under a new caller."""
_DEEDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Attention(QObject):
    """Tells when a person has seen a call for help: its card lay in sight, and then they moved.

    A card that arrives on an unwatched screen, behind the lock or behind another window is not
    seen. `seen` carries the staff id, once for each call unless `again` takes it back.
    """

    seen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        cards: Callable[[], Iterable[HelpCard]],
        now: Callable[[], int],
        unlocked: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._cards = cards
        self._now = now
        self._unlocked = unlocked
        self._since: dict[tuple[str, int], int] = {}
        self._told: set[tuple[str, int]] = set()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, *, asked: bool) -> None:
        """Look while somebody has asked and nobody has seen it; else rest."""
        handle = self._window.windowHandle()
        if asked and not self._timer.isActive() and handle is not None:
            self._watched = handle
            handle.installEventFilter(self)
            self._timer.start()
            self.look()
        elif not asked and self._timer.isActive():
            self.rest()

    def rest(self) -> None:
        """Nobody asks any more, or nobody sits here."""
        self._timer.stop()
        self._since.clear()
        self._told.clear()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def again(self, staff_id: str) -> None:
        """It did not reach the center: what the person does next tells it anew."""
        self._told = {key for key in self._told if key[0] != staff_id}

    def look(self) -> None:
        """Which cards are in sight now, and since when."""
        now = self._now()
        here = {_key(card) for card in self._in_sight()}
        self._since = {key: self._since.get(key, now) for key in here}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody did something: what lay in sight before that is seen."""
        if event.type() in _DEEDS:
            self._deed()
        return super().eventFilter(watched, event)

    def _deed(self) -> None:
        now = self._now()
        before = self._since
        self.look()
        for card in self._in_sight():
            key = _key(card)
            since = before.get(key)
            asked = card.call.state is HelpState.ASKED
            if asked and since is not None and now - since >= SETTLE_MS and key not in self._told:
                self._told.add(key)
                self.seen.emit(card.call.staff_id)

    def _in_sight(self) -> list[HelpCard]:
        if not (self._window.isActiveWindow() and self._unlocked()):
            return []
        return [card for card in self._cards() if self._uncovered(card)]

    def _uncovered(self, card: HelpCard) -> bool:
        """Whether nothing lies over the middle of the card: an overlay hides what is below it."""
        middle = card.mapTo(self._window, card.rect().center())
        top: QWidget | None = self._window.childAt(middle)
        return card.isVisible() and top is not None and (top is card or card.isAncestorOf(top))


def _key(card: HelpCard) -> tuple[str, int]:
    return card.call.staff_id, card.call.asked_at
