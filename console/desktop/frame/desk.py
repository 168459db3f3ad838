from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.frame import truth
from console.desktop.frame.pages import DeskPages
from console.desktop.queue.colleagues import SHAPES
from console.desktop.style.theme import Theme
from console.desktop.widgets.notice import Notice, Weight
from console.desktop.widgets.rail import Rail
from console.desktop.widgets.statusbar import StatusBar
from console.model.presence import PresenceState
from console.model.screen import SyncTruth


class DeskFrame(QWidget):
    """The desk while somebody is at it: rail, strip for a notice, pages, status bar."""

    notice_asked = Signal()

    def __init__(self, theme: Theme, pages: DeskPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.truth = SyncTruth()
        self.rail = Rail(theme)
        self.strip = Notice(theme)
        self.status = StatusBar(theme)
        self.strip.asked.connect(self.notice_asked)
        self._strip_place = QWidget()
        strip = QHBoxLayout(self._strip_place)
        strip.setContentsMargins(24, 8, 24, 0)
        strip.addWidget(self.strip)
        self._strip_place.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strip_place)
        right.addWidget(pages, 1)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self.rail)
        above.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above, 1)
        column.addWidget(self.status)

    def show_notice(self, weight: Weight, sentence: str, action: str = "") -> None:
        """A sentence in the strip above the page; an empty one takes it away."""
        if sentence:
            self.strip.say(weight, sentence, action)
        else:
            self.strip.silence()
        self._strip_place.setVisible(bool(sentence))

    def show_truth(self, truth_: SyncTruth) -> None:
        """What is kept, sent, or needs a person."""
        self.truth = truth_
        self.status.show_sync(truth.sync_view(truth_))

    def show_presence(self, state: PresenceState | None) -> None:
        """What the person here is doing; None where it is not asked for, as with a trainee."""
        self.rail.avatar.show_state(SHAPES[state] if state is not None else None)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_truth(self.truth)
        super().changeEvent(event)
