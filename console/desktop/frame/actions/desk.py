"""The work of the day: who waits, what is known, and the one thing to do next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from console.desktop.frame.action import Action, brief, briefs
from console.desktop.frame.actions.talk import in_talk

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow


def look_up(window: "MainWindow") -> None:
    """To the search field: beside the talk if there is one, else on its own page."""
    here = window.page == "session" and window.session.contact_id is not None
    if here or window.moment.writing:
        window.open_page("session")
        window.session.open_lookup()
    else:
        window.open_page("services")


def confirm(window: "MainWindow") -> None:
    """The one thing to do: on the page that looks back, the same story once more."""
    if window.page == "review":
        window.pages.review.again.emit()
    else:
        in_talk(lambda page: page.confirm())(window)


DESK: tuple[Action, ...] = (
    Action(
        id="confirm",
        words=QT_TRANSLATE_NOOP("Action", "Go on: the one thing to do here"),
        icon="check",
        key="Ctrl+Return",
        do=confirm,
        when=lambda moment: moment.page == "review" or moment.has_note,
        strip=briefs(
            review=QT_TRANSLATE_NOOP("hints", "Once more"),
            wrap_up=QT_TRANSLATE_NOOP("hints", "Go on"),
            signed=QT_TRANSLATE_NOOP("hints", "Add to it"),
        ),
    ),
    Action(
        id="accept",
        words=QT_TRANSLATE_NOOP("Action", "Answer who waits first"),
        icon="phone",
        key="F2",
        do=lambda window: window.queue.accept(),
        # In the middle of a talk it could only be a slip.
        when=lambda moment: not moment.talking and moment.takes_calls,
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
        strip=brief(QT_TRANSLATE_NOOP("hints", "Find a service"), "talk", "wrap_up", "services"),
    ),
)
