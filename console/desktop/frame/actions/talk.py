"""What is done in the talk one has, from its page or from any other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from console.desktop.frame.action import Action, brief
from console.desktop.frame.moment import Moment
from console.model import commands as c

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow
    from console.desktop.session.page import SessionPage


def in_talk(do: "Callable[[SessionPage], object]") -> "Callable[[MainWindow], None]":
    """Open the page of the talk and do this on it, if there is a talk."""

    def done(window: "MainWindow") -> None:
        if window.session.contact_id is not None:
            window.open_page("session")
            do(window.session)

    return done


def read_message(window: "MainWindow") -> None:
    """On the page that is open, where it has a place for messages; else beside the talk."""
    page = window.pages.currentWidget()
    getattr(page, "read_message", window.session.read_message)()


def _say(moment: Moment) -> str:
    said = moment.practice and moment.place == "talk"
    return str(QT_TRANSLATE_NOOP("hints", "Say")) if said else ""


TALK: tuple[Action, ...] = (
    Action(
        id="say",
        words=QT_TRANSLATE_NOOP("Action", "To what you say, where it is heard in words"),
        icon="chat",
        key="F5",
        do=in_talk(lambda page: page.focus_said()),
        when=lambda moment: moment.talking,
        strip=_say,
    ),
    Action(
        id="note",
        words=QT_TRANSLATE_NOOP("Action", "To the note"),
        icon="pencil",
        key="F4",
        do=in_talk(lambda page: page.focus_note()),
        when=lambda moment: moment.has_note,
        strip=brief(QT_TRANSLATE_NOOP("hints", "Note"), "talk", "wrap_up"),
    ),
    Action(
        id="risk",
        words=QT_TRANSLATE_NOOP("Action", "Risk"),
        icon="shield",
        key="F8",
        do=in_talk(lambda page: page.toggle_risk()),
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
        do=in_talk(lambda page: page.show_person()),
        when=lambda moment: moment.has_note,
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
        do=in_talk(lambda page: page.open_follow_up()),
        when=lambda moment: moment.writing,
        strip=brief(QT_TRANSLATE_NOOP("hints", "Hand over"), "talk"),
    ),
    Action(
        id="stamp",
        words=QT_TRANSLATE_NOOP("Action", "Note the time"),
        icon="clock",
        key="Ctrl+M",
        do=in_talk(lambda page: page.stamp()),
        when=lambda moment: moment.writing,
    ),
    Action(
        id="end",
        words=QT_TRANSLATE_NOOP("Action", "End the talk"),
        icon="hang-up",
        key="Ctrl+E",
        do=in_talk(lambda page: page.end()),
        when=lambda moment: moment.talking,
        strip=brief(QT_TRANSLATE_NOOP("hints", "End the talk"), "talk"),
    ),
)
