"""What the wall says of a talk, a call for help, a risk, in the language now worn."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from console.desktop import times, words
from console.desktop.style.tokens import Ink
from console.model.contact import Channel
from console.model.help import HelpState
from console.model.risk import SILENCING, RiskLevel
from console.model.screen import HelpCall, WallTalk


@dataclass(frozen=True, slots=True)
class State:
    """A few words at the end of a talk's row, with a shape where colour alone would not do.

    `brief` says it where there is no room for `text`; empty where there is nothing shorter.
    """

    text: str
    ink: Ink = "text2"
    icon: str = ""
    strong: bool = False
    brief: str = ""


def states(talk: WallTalk, now: int) -> tuple[State, ...]:
    """The gravest first: help, then risk, then what the talk is about and what comes of it."""
    found = []
    if talk.help is not None:
        found.append(_help(talk.help, now))
    if talk.risk in SILENCING and talk.risk is not None:
        found.append(State(risk(talk.risk), "danger", "shield", strong=True))
    if talk.handed_over:
        # Agreed with the person; whether a companion has taken it nobody here knows.
        text = QCoreApplication.translate("wall", "Companion call agreed")
        found.append(State(text, "text2", "follow-up"))
    about = _about(talk)
    return (*found, State(about)) if about else tuple(found)


def _help(call: HelpCall, now: int) -> State:
    said = {
        HelpState.ASKED: QCoreApplication.translate("wall", "Help asked {time}"),
        HelpState.SEEN: QCoreApplication.translate("wall", "Help asked {time} · seen"),
        HelpState.COMING: QCoreApplication.translate("wall", "Help is coming {time}"),
    }
    text = said.get(call.state, said[HelpState.ASKED])
    asked = text.format(time=times.waited(now - call.asked_at))
    return State(asked, "warn", "hand", strong=True)


def _about(talk: WallTalk) -> str:
    parts = [QCoreApplication.translate("wall", "Chat")] if talk.channel is Channel.CHAT else []
    if talk.reason:
        parts.append(words.reason(talk.reason))
    return " · ".join(parts)


def risk(level: RiskLevel) -> str:
    """The level as the shield says it: "Risk high"."""
    return QCoreApplication.translate("wall", "Risk {level}").format(
        level=words.risk(level).lower()
    )


def asked_for_help(name: str) -> str:
    """The title of a card."""
    text = QCoreApplication.translate("wall", "{name} has asked for help")
    return text.format(name=name)


def about_call(call: HelpCall, now: int) -> str:
    """What one has to know before going: the reason, how long the talk is, the risk."""
    parts = []
    if call.contact_id is None:
        parts.append(QCoreApplication.translate("wall", "Not in a talk"))
    if call.reason:
        parts.append(words.reason(call.reason))
    if call.connected_at is not None:
        minute = QCoreApplication.translate("wall", "for {m} min")
        parts.append(minute.format(m=max(0, now - call.connected_at) // 60_000))
    if call.contact_id is not None:
        parts.append(_risk_of(call))
    if call.escalated:
        parts.append(QCoreApplication.translate("wall", "came to you as the one on call"))
    return " · ".join(parts)


def _risk_of(call: HelpCall) -> str:
    if call.risk is not None:
        return risk(call.risk)
    if call.risk_asked:
        return QCoreApplication.translate("wall", "risk asked")
    return QCoreApplication.translate("wall", "risk not asked yet")


def help_stands(call: HelpCall) -> str:
    """Who has seen it, who is on the way; empty while nobody has."""
    if call.mine:
        return QCoreApplication.translate("wall", "You are on your way")
    if call.coming_name:
        text = QCoreApplication.translate("wall", "{name} is on the way")
        return text.format(name=call.coming_name)
    if call.seen_name:
        return QCoreApplication.translate("wall", "{name} has seen it").format(name=call.seen_name)
    return ""


def step(talk: WallTalk) -> str:
    """Where in the risk panel a talk is: ordinal and words."""
    if talk.step is None:
        return QCoreApplication.translate("wall", "All steps have been gone through")
    return f"{words.nth_step(talk.step)} · {words.step(talk.step)}"


def watched(talk: WallTalk) -> str:
    """Who follows it; empty while nobody does."""
    if talk.watched_by_me:
        return QCoreApplication.translate("wall", "You are following this talk")
    if talk.watched_name:
        text = QCoreApplication.translate("wall", "{name} is following this talk")
        return text.format(name=talk.watched_name)
    return ""
