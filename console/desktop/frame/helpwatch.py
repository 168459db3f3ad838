from typing import TYPE_CHECKING

from console.desktop.wall.attention import Attention
from console.desktop.wall.bell import ACTION, HelpBell
from console.desktop.wall.helpcard import HelpCard
from console.model.screen import HelpCall

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow


class HelpWatch:
    """Colleagues' calls for help, wherever on the desk one is: the bell in the status bar, the
    panel it opens, and who has seen them.
    """

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self.bell = HelpBell(window.theme, window.now)
        window.status.add(self.bell)
        self.bell.clicked.connect(lambda: window.doer.do(ACTION))
        self.attention = Attention(window, self._cards, window.now, lambda: window.signed_in)

    def show_calls(self, calls: tuple[HelpCall, ...]) -> None:
        """These are open."""
        self.bell.show_calls(calls)
        self._window.overlays.help.show_calls(calls)
        self._window.doer.be(calls=len(self.bell.open))

    def _cards(self) -> tuple[HelpCard, ...]:
        window = self._window
        return (*window.pages.wall.cards.in_sight(), *window.overlays.help.cards.in_sight())
