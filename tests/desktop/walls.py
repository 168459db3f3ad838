"""An evening as a supervisor sees it, for tests and pictures of the wall. All invented."""

import dataclasses
from typing import Any

from console.model.contact import Caller, Channel
from console.model.help import HelpState
from console.model.presence import PresenceState
from console.model.risk import RiskLevel, RiskStep
from console.model.roles import Role
from console.model.screen import Colleague, HelpCall, QueueRow, Today, Wall, WallTalk
from tests.desktop.samples import NOW

MINUTE = 60_000


def row(name: str, ago: int, channel: Channel = Channel.CALL, **more: Any) -> QueueRow:
    return QueueRow(
        contact_id=f"c-{name}",
        channel=channel,
        joined_at=NOW - ago * 1_000,
        caller=Caller(**more.pop("caller", {})),
        **more,
    )


def waiting() -> tuple[QueueRow, ...]:
    return (
        row("back", 134, caller={"contacts_before": 2, "district": "11380"}),
        row("chat", 80, Channel.CHAT, caller={"age_band": "young_adult"}),
        row("risk", 38, caller={"contacts_before": 1, "risk_before": RiskLevel.HIGH}),
    )


def talk(name: str, minutes: float, **more: Any) -> WallTalk:
    return WallTalk(
        contact_id=f"t-{name}",
        staff_id=f"s-{name}",
        name=name,
        channel=more.pop("channel", Channel.CALL),
        connected_at=NOW - round(minutes * MINUTE),
        **more,
    )


def call(name: str = "정민호", ago: int = 42, **more: Any) -> HelpCall:
    return HelpCall(
        staff_id=f"s-{name}",
        name=name,
        state=more.pop("state", HelpState.ASKED),
        asked_at=NOW - ago * 1_000,
        contact_id=more.pop("contact_id", f"t-{name}"),
        connected_at=NOW - 708_000,
        reason="loneliness_talk",
        **more,
    )


def talks() -> tuple[WallTalk, ...]:
    return (
        talk("정민호", 11.8, help=call(), reason="loneliness_talk"),
        talk(
            "배소율",
            34.1,
            risk=RiskLevel.HIGH,
            risk_since=NOW - 5 * MINUTE,
            step=RiskStep.SOMEBODY_NEAR,
            reason="depression_or_anxiety",
        ),
        talk("조은결", 31.35, handed_over=True, reason="bereavement"),
        talk("한지우", 28.35, reason="living_costs"),
        talk("문태경", 18.55, reason="loneliness_talk"),
        talk("서다인", 6.2, channel=Channel.CHAT, reason="work"),
    )


def person(name: str, state: PresenceState | None, minutes: int = 3) -> Colleague:
    return Colleague(
        staff_id=f"s-{name}",
        name=name,
        role=Role.COUNSELOR,
        state=state,
        since=NOW - minutes * MINUTE,
    )


def people() -> tuple[Colleague, ...]:
    in_talk = tuple(person(one.name, PresenceState.IN_SESSION) for one in talks())
    return (
        person("유가온", PresenceState.READY, 12),
        person("임나래", PresenceState.READY, 3),
        person("오세린", PresenceState.WRAP_UP, 4),
        person("강이안", PresenceState.BREAK, 5),
        *in_talk,
    )


def wall(**more: Any) -> Wall:
    made = Wall(
        waiting=waiting(),
        talks=talks(),
        people=people(),
        calls=(call(),),
        today=Today(answered=41, timed=41, in_time=38, abandoned=2, handed_over=7),
        goal=3_000,
        goal_count=3_088,
    )
    return dataclasses.replace(made, **more)
