"""The emergency numbers: in the talk each large with its words, everywhere all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from console.desktop.frame.action import Action, Source, brief
from console.desktop.frame.actions.talk import in_talk

if TYPE_CHECKING:
    from console.desktop.frame.window import MainWindow

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
        do=in_talk(lambda page: page.side.show_number(at)),
        page="session",
        when=lambda moment: moment.writing,
    )


def show_numbers(window: "MainWindow") -> None:
    """The desk has its overlay; a page in front shows the numbers over itself."""
    over = window.overlays
    front = over if over.emergency.isVisible() or window.signed_in else window.front
    getattr(front, "toggle_emergency", over.toggle_emergency)()


NUMBERS: tuple[Action, ...] = (
    *(_number(at) for at in range(len(_NUMBERS))),
    Action(
        id="emergency",
        words=QT_TRANSLATE_NOOP("Action", "Emergency numbers"),
        icon="phone",
        key="F12",
        do=show_numbers,
        in_front=True,
        over=True,
        strip=brief(QT_TRANSLATE_NOOP("hints", "Emergency numbers")),
    ),
)
