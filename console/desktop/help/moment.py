from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from console.desktop import times
from console.desktop.style.tone import Tone
from console.model.help import HelpState
from console.model.outcome import Answer
from console.model.screen import HelpView

Act = Literal["", "close", "dismiss"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpMoment:
    """All that is known here of one's own call for help.

    `view` is the call as the center has it, `asking_since` when a request for it went out that
    nobody has answered yet (ms), `answer` how the last one failed. `offered` says that closing
    was offered, `unclosed` that the wish to close it did not get through.
    """

    view: HelpView | None = None
    asking_since: int | None = None
    answer: Answer | None = None
    reason: str = ""
    offered: bool = False
    unclosed: bool = False
    offline: bool = False
    on_call_name: str = ""
    on_call_phone: str = ""

    @property
    def open(self) -> bool:
        """Whether somebody was asked and it is not over."""
        return self.view is not None

    @property
    def since(self) -> int | None:
        """From when the running time counts, while nobody has seen it (ms)."""
        if self.view is not None:
            return self.view.asked_at if self.view.state is HelpState.ASKED else None
        return self.asking_since


@dataclass(frozen=True, slots=True)
class Face:
    """What the button shows."""

    text: str
    tone: Tone | None = None
    icon: str = "hand"


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in the reserved line: words, whether they are grave, and what can be done."""

    text: str = ""
    grave: bool = False
    act: Act = ""


def face(moment: HelpMoment, now: int) -> Face:
    """The button at `now` (center's time, ms)."""
    view = moment.view
    if view is not None and view.state is HelpState.COMING:
        return Face(QCoreApplication.translate("Help", "On the way"), "ok", "check")
    if view is not None and view.state is HelpState.SEEN:
        return Face(
            QCoreApplication.translate("Help", "{name} has seen it").format(name=view.by_name),
            "lamp",
            "eye",
        )
    if moment.since is not None:
        waited = times.waited(now - moment.since)
        return Face(QCoreApplication.translate("Help", "Asked {time}").format(time=waited), "lamp")
    if moment.answer is Answer.NOT_CERTAIN:
        return Face(QCoreApplication.translate("Help", "Not certain"), "warn", "alert")
    if moment.answer is not None:
        return Face(QCoreApplication.translate("Help", "Not sent"), "danger", "alert")
    return Face(QCoreApplication.translate("Help", "Ask for help"))


def line(moment: HelpMoment) -> Line:
    """What there is to know and to do beside the button; empty while there is nothing."""
    if moment.view is not None:
        return _open(moment, moment.view)
    if moment.asking_since is not None or moment.answer is None:
        return Line()
    if moment.reason == "signed_out":
        # Nothing gets through until one has signed in again; the phone does.
        return Line(_call(moment) or _sign_in_again(), grave=True, act="dismiss")
    return Line(_call(moment) or _speak(), grave=True, act="dismiss")


def _open(moment: HelpMoment, view: HelpView) -> Line:
    if moment.unclosed:
        said = QCoreApplication.translate("Help", "Closing did not get through")
        return Line(said, grave=True, act="close")
    if moment.offered:
        return Line(QCoreApplication.translate("Help", "Is it all right again?"), act="close")
    if view.state is HelpState.COMING:
        text = QCoreApplication.translate("Help", "{name} is coming to you")
        return Line(text.format(name=view.by_name))
    return Line() if view.state is HelpState.SEEN else _unseen(moment, view)


def _unseen(moment: HelpMoment, view: HelpView) -> Line:
    if view.escalated_at is not None:
        return Line(_passed_on(moment, view))
    # What stands in the button is from before the connection broke.
    return Line(_call(moment), grave=True) if moment.offline else Line()


def _passed_on(moment: HelpMoment, view: HelpView) -> str:
    name = view.on_call_name or moment.on_call_name
    phone = view.on_call_phone or moment.on_call_phone
    if not name:
        return _call(moment) or _speak()
    said = QCoreApplication.translate("Help", "Passed on to {name}, on call").format(name=name)
    return f"{said} · {phone}" if phone else said


def _sign_in_again() -> str:
    return QCoreApplication.translate("Help", "Please sign in again")


def _speak() -> str:
    return QCoreApplication.translate("Help", "Please tell a colleague beside you")


def _call(moment: HelpMoment) -> str:
    name, phone = moment.on_call_name, moment.on_call_phone
    if phone and name:
        return QCoreApplication.translate("Help", "Please call {name}, on call · {phone}").format(
            name=name, phone=phone
        )
    if phone:
        return QCoreApplication.translate("Help", "Please call who is on call · {phone}").format(
            phone=phone
        )
    return (
        QCoreApplication.translate("Help", "Please speak to {name}, on call").format(name=name)
        if name
        else ""
    )
