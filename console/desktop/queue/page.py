from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.desktop import words
from console.desktop.help.corner import HelpCorner
from console.desktop.queue import answers
from console.desktop.queue.byhand import ByHand
from console.desktop.queue.columns import Columns
from console.desktop.queue.empty import EmptyQueue
from console.desktop.queue.head import QueueHead
from console.desktop.queue.model import Doing, QueueModel
from console.desktop.queue.side import QueueSide
from console.desktop.queue.tofinish import ToFinishList
from console.desktop.queue.view import QueueView
from console.desktop.style.theme import Theme
from console.desktop.widgets.sheet import Sheet
from console.model.outcome import Answer
from console.model.presence import PresenceState
from console.model.screen import Desk

TOLD_MS = 8_000
"""An answer whose row is gone stays readable so long."""


GIVEN_UP_MS = 20_000
"""A request is answered within 10 s, and a row that is taken is gone soon after."""


class QueuePage(QWidget):
    """Who waits, what one has to finish, and who is here: picture 02.

    `show_desk` brings a new moment in. `accept` is F2, from wherever it was pressed.
    """

    accept_requested = Signal(str)
    presence_chosen = Signal(PresenceState)
    resume_requested = Signal(str)
    look_requested = Signal(str)
    call_by_hand_requested = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._now = now
        self._desk = Desk()
        self._offline_since: int | None = None
        self._asked: dict[str, str] = {}
        self._since: dict[str, int] = {}
        self.model = QueueModel(now, self)
        self.view = QueueView(theme, self.model, now)
        self.head = QueueHead(theme, now)
        self.side = QueueSide(theme, now)
        self.to_finish = ToFinishList(theme)
        self.by_hand = ByHand(theme)
        self.help = HelpCorner(theme, now)
        self._sheet = Sheet(theme)
        self._empty = EmptyQueue(theme)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self._connect()
        self._say()
        theme.changed.connect(self._resize)
        self._resize()

    def _build(self) -> None:
        paper = QVBoxLayout(self._sheet)
        paper.setContentsMargins(1, 1, 1, 1)
        paper.addWidget(self.view)
        self._left = QVBoxLayout()
        self._left.setSpacing(0)
        self._left.addWidget(self.head)
        self._left.addWidget(self._sheet)
        self._left.addWidget(self._empty)
        self._left.addSpacing(32)
        self._left.addWidget(self.to_finish)
        self._left.addStretch(1)
        self._left.addWidget(self.by_hand)
        columns = Columns(self.theme)
        columns.row.addLayout(self._left, 1)
        columns.row.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 12)
        whole.setSpacing(0)
        whole.addWidget(columns, 1)
        # Not among what scrolls: whoever asks for help, or is told something, has it in sight.
        whole.addWidget(self.help)

    def _connect(self) -> None:
        self.view.accepted.connect(self._ask)
        self.head.presence_chosen.connect(self.presence_chosen)
        self.to_finish.resumed.connect(self.resume_requested)
        self.to_finish.looked_at.connect(self.look_requested)
        self.by_hand.asked.connect(self.call_by_hand_requested)

    @property
    def waiting(self) -> int:
        """How many wait, for the rail."""
        return sum(not row.taken_by for row in self._desk.waiting)

    def show_desk(self, desk: Desk) -> None:
        """Another moment of the desk. Takes neither focus nor choice."""
        self._desk = desk
        self.model.show(desk.waiting)
        self._expire()
        some = bool(desk.waiting)
        if not some and self.view.hasFocus():
            # Hiding the list would hand the focus to a button, where Enter acts.
            self.setFocus()
        self._sheet.setVisible(some)
        self._empty.setVisible(not some)
        self._empty.show_due(sum(call.due for call in desk.agreed))
        self.head.show_desk(desk, self._offline_since)
        self.side.show_desk(desk)
        self.to_finish.show_items(desk.to_finish, desk.handed_over)

    def show_link(self, offline_since: int | None) -> None:
        """None while the center is there; else since when it is not (ms)."""
        self._offline_since = offline_since
        self.by_hand.show_offline(offline=offline_since is not None)
        self.view.show_offline(offline=offline_since is not None)
        self.head.show_desk(self._desk, offline_since)

    def show_role(self, *, takes_calls: bool) -> None:
        """Whether this account answers who waits."""
        self._empty.show_role(takes_calls=takes_calls)
        self.head.show_role(takes_calls=takes_calls)
        self.by_hand.setVisible(takes_calls)

    def read_message(self) -> None:
        """Alt+R: the quiet message has been read, or is opened to be read."""
        self.help.line.messages.confirm()

    def accept(self) -> None:
        """F2 was pressed somewhere."""
        self._expire()
        self.view.accept()

    def forget(self) -> None:
        """The person has gone: no request of theirs is under way any more."""
        self._asked.clear()
        self._since.clear()
        self.head.say("", 0)

    def show_answer(self, contact_id: str, answer: Answer, reason: str = "") -> None:
        """What became of a request, said in its own row, or in the head if that is gone."""
        sentence = answers.sentence(answer, reason)
        name = self._asked.pop(contact_id, "")
        doing = Doing.ANSWERED if sentence else Doing.UNDER_WAY
        self.model.mark(contact_id, doing, sentence or answers.under_way())
        if sentence and self.model.position(contact_id) is None:
            said = f"{name}: {sentence}" if name else sentence
            self.head.say(said, self._now() + TOLD_MS)

    def _ask(self, contact_id: str) -> None:
        line = self.model.line(contact_id)
        if line is None or contact_id in self._asked:
            return
        self._asked[contact_id] = words.caller_name(line.row.caller, line.row.channel)
        self._since[contact_id] = self._now()
        self.model.mark(contact_id, Doing.UNDER_WAY, answers.under_way())
        self.accept_requested.emit(contact_id)

    def _expire(self) -> None:
        """Nothing stays under way for ever, whatever became of the answer."""
        for contact_id, since in list(self._since.items()):
            line = self.model.line(contact_id)
            if line is None or line.doing != Doing.UNDER_WAY:
                del self._since[contact_id]
            elif not line.row.mine and self._now() - since > GIVEN_UP_MS:
                self.show_answer(contact_id, Answer.NOT_CERTAIN)
                del self._since[contact_id]

    def showEvent(self, event: QShowEvent) -> None:
        """The list is ready for the arrow keys; no row is chosen for the person."""
        super().showEvent(event)
        (self.view if self._desk.waiting else self).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.view.say_accept(self.tr("Answer"))
        self.view.setAccessibleName(self.tr("Who is waiting"))

    def _resize(self) -> None:
        self.head.fit()
