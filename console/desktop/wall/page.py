from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from console.desktop.queue.goal import GoalView
from console.desktop.style.theme import Theme
from console.desktop.wall import answers
from console.desktop.wall.cards import Cards
from console.desktop.wall.head import WallHead
from console.desktop.wall.messagefield import To
from console.desktop.wall.people import PeopleModel, PeopleView, grouped, on_duty
from console.desktop.wall.places import Places
from console.desktop.wall.queuesheet import QueueSheet
from console.desktop.wall.rowmessage import RowMessage
from console.desktop.wall.states import States
from console.desktop.wall.talks import Talks
from console.desktop.widgets.scroll import BAR, dress
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.outcome import Answer
from console.model.screen import Wall

TOLD_MS = 8_000
"""An answer whose row or card is gone stays readable so long."""


class WallPage(QWidget):
    """The supervisor's page: who waits, which talks are on, who asked for help: picture 08.

    `show_wall` brings a new moment in and takes neither focus nor choice. While the center is
    gone the picture stands still, grey, and says since when.
    """

    came = Signal(str)
    help_closed = Signal(str)
    message_sent = Signal(object, str)
    given = Signal(str, str)
    watched = Signal(str)
    wall_asked = Signal()
    shown = Signal(bool)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._clock = now
        self._wall = Wall()
        self._offline_since: int | None = None
        self.head = WallHead(theme, now)
        self.queue = QueueSheet(theme, self._now)
        self.states = States(theme)
        self.talks = Talks(theme, self._now)
        self.cards = Cards(theme, self._now)
        self._people_sheet = Sheet(theme)
        self.people = PeopleModel(self._now, self)
        self.people_view = PeopleView(theme, self.people, self._now)
        self.people_message = RowMessage(theme, self.people_view, lambda: theme.px(84))
        self._nobody = Words(theme, "", "body", ink="text2")
        self._body = QScrollArea()
        dress(self._body, theme)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        self._connect()
        self._say()
        theme.changed.connect(self._resize)
        self._resize()

    def _build(self) -> None:
        people = QVBoxLayout(self._people_sheet)
        people.setContentsMargins(12, 14, 12, 14)
        people.addWidget(self._nobody)
        people.addWidget(self.people_view)
        # In line with the names it takes the place of.
        self._nobody.setContentsMargins(12, 2, 12, 0)
        inner = QWidget()
        self._places = Places(
            inner,
            self.theme,
            queue=self.queue,
            states=self.states,
            talks=self.talks,
            cards=self.cards,
            people=self._people_sheet,
        )
        self._body.setWidget(inner)
        self._body.setWidgetResizable(True)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        # At the right it is the margin, less the place of the bar that lies in it.
        column.setContentsMargins(24, 0, 24 - BAR, 16)
        column.setSpacing(0)
        self.head.setContentsMargins(0, 0, BAR, 0)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.head.wall_asked.connect(self.wall_asked)
        self.queue.given.connect(self._give)
        self.cards.came.connect(self.came)
        self.cards.closed.connect(self.help_closed)
        self.cards.watched.connect(self.watched)
        self.cards.message_sent.connect(self.message_sent)
        self.talks.message.sent.connect(self.message_sent)
        self.people_message.sent.connect(self.message_sent)
        self.talks.view.entered.connect(self._enter_talk)
        self.people_view.entered.connect(lambda _key: self.write())
        self.talks.view.chosen_changed.connect(lambda: self._alone(self.talks.view))
        self.people_view.chosen_changed.connect(lambda: self._alone(self.people_view))

    def _now(self) -> int:
        """While the center is gone nothing is claimed about the time since."""
        return self._clock() if self._offline_since is None else self._offline_since

    @property
    def calls(self) -> int:
        """How many have asked for help and nobody comes to, for the rail."""
        return sum(card.open for card in self.cards.help.values())

    def show_wall(self, wall: Wall) -> None:
        """Another moment."""
        self._wall = wall
        self.queue.show_rows(wall.waiting, wall.people)
        self.states.show_people(wall.people)
        self.talks.show_talks(wall.talks)
        self.talks.foot.show_today(wall.today, GoalView(wall.goal_count, wall.goal))
        self.cards.show_calls(wall.calls)
        self.cards.show_risks(wall.talks)
        self.people.show(grouped(wall.people, wall.talks))
        self._nobody.setVisible(not self.people.lines)
        self._show_head()

    def show_link(self, offline_since: int | None) -> None:
        """None while the center is there; else since when it is not (ms)."""
        self._offline_since = offline_since
        self.talks.view.show_grey(grey=offline_since is not None)
        self._show_head()

    def show_on_wall(self, *, on_wall: bool) -> None:
        """Whether it hangs on a wall: F11."""
        self.head.show_wall(on_wall=on_wall)

    def show_answer(self, about: str, key: str, answer: Answer, reason: str = "") -> None:
        """What became of a request: where it was made, or in the head if that is gone.

        `about` is help, message, watch or assign; `key` the staff id, or the contact's.
        """
        said = answers.sentence(about, answer, reason)
        if about == "assign":
            told = self.queue.model.position(key) is not None
            self.queue.model.mark(key, said)
        elif about == "message":
            told = self._message_answered(key, answer, reason)
        else:
            told = self.cards.show_answer(about, key, answer, reason)
        if said and not told:
            self.head.say(said, self._clock() + TOLD_MS)

    def write(self) -> None:
        """Alt+M: to who is chosen, else to who asked for help first."""
        person = self.people.line(self.people_view.chosen)
        if self.talks.view.chosen is not None:
            self.talks.write()
        elif person is not None and person.person is not None:
            one = person.person
            self.people_message.open(one.staff_id, To(one.staff_id, one.name))
        else:
            self.cards.write()

    def watch(self) -> None:
        """Alt+L: follow the first talk at a high risk that nobody follows."""
        self.cards.watch()

    def to_help(self) -> None:
        """To the first card, hands on its first button."""
        card = next(iter(self.cards.help.values()), None)
        if card is not None:
            self.cards.ensureWidgetVisible(card)
            (card.come if card.open else card.message).setFocus()

    def forget(self) -> None:
        """The person has gone: nothing of theirs is left."""
        for part in (self.talks, self.people_message, self.queue, self.cards):
            part.forget()
        self.head.say("", 0)
        self.show_wall(Wall())

    def _message_answered(self, key: str, answer: Answer, reason: str) -> bool:
        told = False
        for field in (self.talks.message, self.people_message):
            if field.field.to.staff_id == key and field.field.under_way:
                field.show_answer(answer, reason)
                told = True
        if told:
            done = answers.sent() if answer is Answer.DONE else ""
            self.talks.model.mark(key, done)
            self.people.mark(key, done)
            return True
        return self.cards.show_answer("message", key, answer, reason)

    def _give(self, contact_id: str, staff_id: str) -> None:
        self.queue.model.mark(contact_id, answers.sending())
        self.given.emit(contact_id, staff_id)

    def _enter_talk(self, contact_id: str) -> None:
        """Enter on a talk: to who asked for help in it, else a message."""
        line = self.talks.model.line(contact_id)
        card = self.cards.help.get(line.talk.staff_id) if line else None
        if card is not None and card.open:
            card.press()
        else:
            self.write()

    def _alone(self, view: QWidget) -> None:
        """One choice on the page, so that Alt+M is never in doubt."""
        if view is self.talks.view and self.talks.view.chosen:
            self.people_view.choose(None)
        elif view is self.people_view and self.people_view.chosen:
            self.talks.view.choose(None)

    def _show_head(self) -> None:
        self.head.show_shift(len(on_duty(self._wall.people)), self._offline_since)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nothing under the hands has taken: on the way to who asked first."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.isAutoRepeat():
            self.cards.press()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The talks are ready for the arrow keys; nobody is chosen for the person."""
        super().showEvent(event)
        self.shown.emit(True)
        (self.talks.view if self._wall.talks else self).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight it need not be read."""
        self.shown.emit(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one that scrolls."""
        super().resizeEvent(event)
        self._places.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.people_view.setAccessibleName(self.tr("Who is here"))
        self._nobody.setText(self.tr("Nobody is here outside a talk."))
        self.setAccessibleName(self.tr("Now"))

    def _resize(self) -> None:
        self.head.setFixedHeight(self.theme.frame("head"))
        self._places.fit(self.width())
