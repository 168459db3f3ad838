from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QStackedWidget, QWidget

from console.desktop.frame.action import Action, Source
from console.desktop.frame.actions.opening import opening
from console.desktop.frame.moment import Moment
from console.desktop.lookup.page import LookupPage
from console.desktop.practice.hourspage import HoursPage
from console.desktop.practice.reviewpage import ReviewPage
from console.desktop.queue.page import QueuePage
from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Theme
from console.desktop.wall.page import WallPage
from console.desktop.widgets.rail import RailItem
from console.model.roles import Role

LOW = 360
"""A sheet lower than this (pixels at 100 %) has no room for a list over it."""
WRITERS = frozenset({Role.COUNSELOR, Role.COMPANION, Role.SUPERVISOR})
"""Who has talks to write down; the page of a talk is theirs."""
TRAINEES = frozenset({Role.TRAINEE})
"""Whose day begins with the hours of practice: nobody waits for them yet."""
LEADERS = frozenset({Role.SUPERVISOR})
"""Who sees every talk that is on, and is asked for help."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the rail: its key in code, icon, word (context "Page"), widget, and for whom."""

    key: str
    icon: str
    word: Source
    widget: QWidget
    shown: Callable[[Moment], bool] = lambda _moment: True

    @property
    def said(self) -> str:
        """Its word in the language of the moment."""
        return QCoreApplication.translate("Page", str(self.word))


def in_practice(moment: Moment) -> bool:
    """What practice alone has, or calls otherwise."""
    return moment.practice


def of_role(roles: frozenset[Role]) -> Callable[[Moment], bool]:
    """For these; before anybody has signed in the pages stand as for a counselor."""
    return lambda moment: (moment.role or Role.COUNSELOR) in roles


class DeskPages(QStackedWidget):
    """All pages there are, one of them in sight. The table's order is the rail's."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.queue = QueuePage(theme, now)
        self.session = SessionPage(theme, now)
        self.services = LookupPage(theme)
        self.hours = HoursPage(theme)
        self.review = ReviewPage(theme)
        self.wall = WallPage(theme, now)
        practice = QT_TRANSLATE_NOOP("Page", "Practice")
        self.table: tuple[Page, ...] = (
            Page("wall", "eye", QT_TRANSLATE_NOOP("Page", "Overview"), self.wall, of_role(LEADERS)),
            Page("hours", "mortarboard", practice, self.hours, of_role(TRAINEES)),
            Page(
                "queue",
                "list",
                QT_TRANSLATE_NOOP("Page", "Queue"),
                self.queue,
                lambda moment: not moment.practice and moment.role not in TRAINEES,
            ),
            Page("queue", "mortarboard", practice, self.queue, in_practice),
            Page("review", "ear", QT_TRANSLATE_NOOP("Page", "Look back"), self.review, in_practice),
            Page("session", "file", QT_TRANSLATE_NOOP("Page", "Record"), self.session, in_practice),
            Page(
                "session",
                "headset",
                QT_TRANSLATE_NOOP("Page", "Talk"),
                self.session,
                lambda moment: not moment.practice and of_role(WRITERS)(moment),
            ),
            Page("services", "book", QT_TRANSLATE_NOOP("Page", "Services"), self.services),
        )
        for page in self.table:
            if self.indexOf(page.widget) < 0:
                self.addWidget(page.widget)
        # Nobody has signed in yet: the page that everybody has.
        self.setCurrentWidget(self.queue)

    def rail(self, moment: Moment) -> tuple[Page, ...]:
        """The pages for this person."""
        return tuple(page for page in self.table if page.shown(moment))

    def open(self, key: str, moment: Moment) -> bool:
        """Bring this page to sight; False if there is none for this person."""
        page = next((page for page in self.rail(moment) if page.key == key), None)
        if page is not None:
            self.setCurrentWidget(page.widget)
        return page is not None

    def home(self, moment: Moment) -> str:
        """Where a day begins: the first page there is for this person."""
        return self.rail(moment)[0].key

    def give_hands(self) -> None:
        """The focus goes where it usually is on the page in sight."""
        page = self.currentWidget()
        if page is self.session:
            self.session.focus_note()
        elif page is self.queue:
            self.queue.view.setFocus()

    def sheet(self, window: QWidget) -> QRect:
        """Where the sheet one writes on lies in the window; empty on a page that has none.

        A low one is taken from the timer down, which stays in sight.
        """
        session = self.session
        for one in (session.note, session.after):
            if one.isVisible():
                place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
                talk = session.talk
                if one.height() < session.theme.px(LOW) and talk.isVisible():
                    place.setTop(talk.mapTo(window, QPoint(0, talk.height())).y())
                return place
        return QRect()

    def openings(self, moment: Moment) -> tuple[Action, ...]:
        """Opening them, each a thing to do of its own."""
        return opening((page.key, page.icon, str(page.word)) for page in self.rail(moment))

    def items(self, moment: Moment) -> tuple[RailItem, ...]:
        """What the rail shows: in a talk the count of who waits is quiet."""
        counts = {"queue": self.queue.waiting, "wall": moment.calls}
        return tuple(
            RailItem(page.key, page.icon, page.said, counts.get(page.key, 0), quiet=moment.talking)
            for page in self.rail(moment)
        )
