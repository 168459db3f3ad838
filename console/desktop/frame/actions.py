"""Everything a person can do from a key: one table.

Key strip, palette, list of shortcuts and key filter are made from it; a feature adds one entry.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.frame.moment import Moment
from console.model import commands as c

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow

Source = object
"""English words as QT_TRANSLATE_NOOP marks them."""


def always(_moment: Moment) -> bool:
    """At any time."""
    return True


def nowhere(_moment: Moment) -> str:
    """Not in the strip of keys."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do.

    `words` and what `strip` gives are English sources of the contexts "Action" and "hints".
    `key` is the usual key as Qt writes it ("Ctrl+M"). On `page` alone it acts, or anywhere where
    that is empty; then only `when` it is valid, and only at the desk unless `in_front`. What is
    `over` lies over the page itself; for anything else what lies over it is taken away. `strip`
    gives its brief word for the status bar, empty where it has no place there at this moment.
    Without `do` it is a key of the page's own (arrows): named in the strip, never changed.
    """

    id: str
    words: Source
    icon: str = ""
    key: str
    do: "Callable[[MainWindow], object] | None" = None
    page: str = ""
    when: Callable[[Moment], bool] = always
    in_front: bool = False
    over: bool = False
    strip: Callable[[Moment], str] = nowhere
    context: str = "Action"

    @property
    def said(self) -> str:
        """Its words in the language of the moment."""
        return QCoreApplication.translate(self.context, str(self.words))

    def within(self, moment: Moment) -> bool:
        """Whether its key belongs to this place at all; elsewhere it goes on its way."""
        return not self.page or self.page == moment.page

    def valid(self, moment: Moment) -> bool:
        """Whether it does something now."""
        return self.within(moment) and (moment.at_desk or self.in_front) and self.when(moment)

    def meets(self, other: "Action") -> bool:
        """Whether both can be within reach at once, so that one key cannot be for both."""
        return not (self.page and other.page) or self.page == other.page


def brief(word: Source, *places: str) -> Callable[[Moment], str]:
    """This word in the strip, on these pages or while the talk on its page is in these phases."""

    def strip(moment: Moment) -> str:
        here = moment.phase if moment.page == "session" else moment.page
        return str(word) if here in places else ""

    return strip


def in_session(window: "MainWindow", do: Callable[[], object]) -> None:
    """Do this on the page of the talk, if there is a talk."""
    if window.session.contact_id is not None:
        window.open_page("session")
        do()


def look_up(window: "MainWindow") -> None:
    """To the search field: beside the talk if there is one, else on its own page."""
    here = window.page == "session" and window.session.contact_id is not None
    if here or window.moment.writing:
        window.open_page("session")
        window.session.open_lookup()
    else:
        window.open_page("services")


def read_message(window: "MainWindow") -> None:
    """On the page that is open, where it has a place for messages; else beside the talk."""
    page = window.pages.currentWidget()
    getattr(page, "read_message", window.session.read_message)()


def show_numbers(window: "MainWindow") -> None:
    """The desk has its overlay; a page in front shows the numbers over itself."""
    over = window.overlays
    front = over if over.emergency.isVisible() or window.signed_in else window.front
    getattr(front, "toggle_emergency", over.toggle_emergency)()


def confirm(window: "MainWindow") -> None:
    """The one thing to do: on the page that looks back, the same story once more."""
    if window.page == "review":
        window.pages.review.again.emit()
    else:
        in_session(window, window.session.confirm)


def _confirm(moment: Moment) -> str:
    if moment.page == "review":
        return str(QT_TRANSLATE_NOOP("hints", "Once more"))
    if moment.page != "session":
        return ""
    words = {
        "wrap_up": QT_TRANSLATE_NOOP("hints", "Go on"),
        "signed": QT_TRANSLATE_NOOP("hints", "Add to it"),
    }
    return str(words.get(moment.phase, ""))


_NUMBERS: tuple[Source, ...] = (
    QT_TRANSLATE_NOOP("Action", "Show 119 large, with words to say"),
    QT_TRANSLATE_NOOP("Action", "Show 112 large, with words to say"),
    QT_TRANSLATE_NOOP("Action", "Show 109 large, with words to say"),
    QT_TRANSLATE_NOOP("Action", "Show 1577-0199 large, with words to say"),
)


def _number(at: int) -> Action:
    return Action(
        id=f"number-{at + 1}",
        words=_NUMBERS[at],
        icon="phone",
        key=f"Alt+{at + 1}",
        do=lambda window: in_session(window, lambda: window.session.side.show_number(at)),
        page="session",
        when=lambda moment: moment.writing,
    )


def _on_note(moment: Moment) -> bool:
    return moment.phase != "none"


def to_help(window: "MainWindow") -> None:
    """To who asked for help: on the wall to the card there, else in a panel over the page."""
    if window.page == "wall":
        window.pages.wall.to_help()
    else:
        window.overlays.toggle_help(window.status.height())


def answering() -> tuple[Action, ...]:
    """Answering a call for help from wherever one is, and the keys of the supervisor's page."""
    return (
        Action(
            id="answer_help",
            words=QT_TRANSLATE_NOOP("Action", "Answer a colleague's call for help"),
            icon="hand",
            key="Ctrl+F7",
            do=to_help,
            over=True,
            when=lambda moment: moment.may(c.HelpCome.KIND),
        ),
        Action(
            id="come",
            words=QT_TRANSLATE_NOOP("Action", "I am coming"),
            key="Enter",
            page="wall",
            when=lambda moment: moment.calls > 0,
            strip=brief(QT_TRANSLATE_NOOP("hints", "I am coming"), "wall"),
        ),
        Action(
            id="wall_message",
            words=QT_TRANSLATE_NOOP("Action", "A quiet message"),
            icon="chat",
            key="Alt+M",
            do=lambda window: window.pages.wall.write(),
            page="wall",
            strip=brief(QT_TRANSLATE_NOOP("hints", "Message"), "wall"),
        ),
        Action(
            id="wall_watch",
            words=QT_TRANSLATE_NOOP("Action", "Follow a talk at high risk"),
            icon="eye",
            key="Alt+L",
            do=lambda window: window.pages.wall.watch(),
            page="wall",
            strip=brief(QT_TRANSLATE_NOOP("hints", "Follow along"), "wall"),
        ),
        Action(
            id="wall_mode",
            words=QT_TRANSLATE_NOOP("Action", "Wall view"),
            icon="expand",
            key="F11",
            do=lambda window: window.pages.wall.wall_asked.emit(),
            page="wall",
            strip=brief(QT_TRANSLATE_NOOP("hints", "Wall view"), "wall"),
        ),
    )


def _work() -> tuple[Action, ...]:
    return (
        Action(
            id="confirm",
            words=QT_TRANSLATE_NOOP("Action", "Go on: the one thing to do here"),
            icon="check",
            key="Ctrl+Return",
            do=confirm,
            when=lambda moment: moment.page == "review" or _on_note(moment),
            strip=_confirm,
        ),
        Action(
            id="accept",
            words=QT_TRANSLATE_NOOP("Action", "Answer who waits first"),
            icon="phone",
            key="F2",
            do=lambda window: window.queue.accept(),
            # In the middle of a talk it could only be a slip.
            when=lambda moment: moment.phase != "talk" and moment.takes_calls,
            strip=brief(QT_TRANSLATE_NOOP("hints", "Answer"), "queue", "none", "signed"),
        ),
        Action(
            id="choose",
            words=QT_TRANSLATE_NOOP("Action", "Choose"),
            key="↑ ↓",
            strip=brief(QT_TRANSLATE_NOOP("hints", "Choose"), "queue", "services", "review"),
        ),
        Action(
            id="lookup",
            words=QT_TRANSLATE_NOOP("Action", "Find a service"),
            icon="search",
            key="F3",
            do=look_up,
            strip=brief(
                QT_TRANSLATE_NOOP("hints", "Find a service"), "talk", "wrap_up", "services"
            ),
        ),
        Action(
            id="say",
            words=QT_TRANSLATE_NOOP("Action", "To what you say, where it is heard in words"),
            icon="chat",
            key="F5",
            do=lambda window: in_session(window, window.session.focus_said),
            when=lambda moment: moment.phase == "talk",
            strip=lambda moment: (
                str(QT_TRANSLATE_NOOP("hints", "Say"))
                if moment.practice and moment.page == "session" and moment.phase == "talk"
                else ""
            ),
        ),
        Action(
            id="note",
            words=QT_TRANSLATE_NOOP("Action", "To the note"),
            icon="pencil",
            key="F4",
            do=lambda window: in_session(window, window.session.focus_note),
            when=_on_note,
            strip=brief(QT_TRANSLATE_NOOP("hints", "Note"), "talk", "wrap_up"),
        ),
        Action(
            id="risk",
            words=QT_TRANSLATE_NOOP("Action", "Risk"),
            icon="shield",
            key="F8",
            do=lambda window: in_session(window, window.session.toggle_risk),
            when=lambda moment: moment.writing,
            strip=brief(QT_TRANSLATE_NOOP("hints", "Risk"), "talk", "wrap_up"),
        ),
        Action(
            id="help",
            words=QT_TRANSLATE_NOOP("Action", "Ask for help silently"),
            icon="hand",
            key="F7",
            do=lambda window: window.session.help_asked.emit(),
            when=lambda moment: moment.may(c.HelpAsk.KIND),
            strip=brief(QT_TRANSLATE_NOOP("hints", "Ask for help"), "talk", "wrap_up"),
        ),
        Action(
            id="person",
            words=QT_TRANSLATE_NOOP("Action", "What is known of the person"),
            icon="user",
            key="F6",
            do=lambda window: in_session(window, window.session.show_person),
            when=_on_note,
        ),
        Action(
            id="message",
            words=QT_TRANSLATE_NOOP("Action", "Read the quiet message"),
            icon="chat",
            key="Alt+R",
            do=read_message,
        ),
        Action(
            id="follow_up",
            words=QT_TRANSLATE_NOOP("Action", "Hand over to a companion counselor"),
            icon="follow-up",
            key="Ctrl+H",
            do=lambda window: in_session(window, window.session.open_follow_up),
            when=lambda moment: moment.writing,
            strip=brief(QT_TRANSLATE_NOOP("hints", "Hand over"), "talk"),
        ),
        Action(
            id="stamp",
            words=QT_TRANSLATE_NOOP("Action", "Note the time"),
            icon="clock",
            key="Ctrl+M",
            do=lambda window: in_session(window, window.session.stamp),
            when=lambda moment: moment.writing,
        ),
        Action(
            id="end",
            words=QT_TRANSLATE_NOOP("Action", "End the talk"),
            icon="hang-up",
            key="Ctrl+E",
            do=lambda window: in_session(window, window.session.end),
            when=lambda moment: moment.phase == "talk",
            strip=brief(QT_TRANSLATE_NOOP("hints", "End the talk"), "talk"),
        ),
        *(_number(at) for at in range(4)),
        Action(
            id="emergency",
            words=QT_TRANSLATE_NOOP("Action", "Emergency numbers"),
            icon="phone",
            key="F12",
            do=show_numbers,
            in_front=True,
            over=True,
            strip=lambda _moment: str(QT_TRANSLATE_NOOP("hints", "Emergency numbers")),
        ),
        *answering(),
        Action(
            id="palette",
            words=QT_TRANSLATE_NOOP("Action", "All commands"),
            icon="search",
            key="Ctrl+K",
            do=lambda window: window.finder.toggle(),
            over=True,
            strip=lambda _moment: str(QT_TRANSLATE_NOOP("hints", "All commands")),
        ),
    )


def _leaving() -> tuple[Action, ...]:
    return (
        Action(
            id="lock",
            words=QT_TRANSLATE_NOOP("Action", "Lock the screen"),
            icon="lock",
            key="Ctrl+L",
            do=lambda window: window.lock_requested.emit(),
            when=lambda moment: moment.can_lock,
        ),
        Action(
            id="hide",
            words=QT_TRANSLATE_NOOP("Action", "Hide the screen at once, and show it again"),
            icon="eye-off",
            key="F10",
            do=lambda window: window.hide_requested.emit(),
            when=lambda moment: moment.can_lock,
            in_front=True,
        ),
        Action(
            id="settings",
            words=QT_TRANSLATE_NOOP("Action", "Settings"),
            icon="sliders",
            key="Ctrl+,",
            do=lambda window: window.settings.toggle(),
            over=True,
        ),
        Action(
            id="sign_out",
            words=QT_TRANSLATE_NOOP("Action", "Sign out"),
            icon="log-out",
            key="",
            do=lambda window: window.sign_out_requested.emit(),
        ),
    )


def opening(pages: Iterable[tuple[str, str, str]]) -> tuple[Action, ...]:
    """The pages of the rail (key, icon, word) as actions: Ctrl+1 opens the first, and so on."""

    def one(at: int, key: str, icon: str, word: str) -> Action:
        return Action(
            id=f"page-{at}",
            words=word,
            icon=icon,
            key=f"Ctrl+{at}",
            do=lambda window: window.open_page(key),
            context="Page",
        )

    return tuple(one(at, *page) for at, page in enumerate(pages, 1))


WORK = _work()
LEAVING = _leaving()
"""Stands last in every list."""
ACTIONS = WORK + LEAVING
