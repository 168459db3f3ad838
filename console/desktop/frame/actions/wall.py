"""Answering a call for help from wherever one is, and the keys of the supervisor's page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from console.desktop.frame.action import Action, brief
from console.model import commands as c

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow
    from console.desktop.wall.page import WallPage


def on_wall(do: "Callable[[WallPage], object]") -> "Callable[[MainWindow], object]":
    """Do this on the supervisor's page."""
    return lambda window: do(window.pages.wall)


def to_help(window: "MainWindow") -> None:
    """To who asked for help: on the wall to the card there, else in a panel over the page."""
    if window.page == "wall":
        window.pages.wall.to_help()
    else:
        window.overlays.toggle_help(window.status.height())


WALL: tuple[Action, ...] = (
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
        do=on_wall(lambda page: page.write()),
        page="wall",
        strip=brief(QT_TRANSLATE_NOOP("hints", "Message"), "wall"),
    ),
    Action(
        id="wall_watch",
        words=QT_TRANSLATE_NOOP("Action", "Follow a talk at high risk"),
        icon="eye",
        key="Alt+L",
        do=on_wall(lambda page: page.watch()),
        page="wall",
        strip=brief(QT_TRANSLATE_NOOP("hints", "Follow along"), "wall"),
    ),
    Action(
        id="wall_mode",
        words=QT_TRANSLATE_NOOP("Action", "Wall view"),
        icon="expand",
        key="F11",
        do=on_wall(lambda page: page.wall_asked.emit()),
        page="wall",
        strip=brief(QT_TRANSLATE_NOOP("hints", "Wall view"), "wall"),
    ),
)
