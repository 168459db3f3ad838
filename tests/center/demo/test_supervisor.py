from dataclasses import replace
from random import Random

import pytest

from console.center.demo.board import Board
from console.center.demo.supervisor import Manner, Supervisor
from console.model import commands as c
from console.model.contact import Contact, ContactState
from console.model.help import Help
from console.model.presence import PresenceState
from console.model.risk import RiskLevel

AT = 1_000_000
MINUTE = 60_000
CALL = Help(staff_id="jiwoo", contact_id="talk", asked_at=AT)
TALK = Contact(
    id="talk", state=ContactState.CONNECTED, joined_at=AT, connected_at=AT, counselor_id="jiwoo"
)


class Scene:
    def __init__(self, manner: Manner | None = None) -> None:
        self.board = Board()
        self.lead = Supervisor(
            staff_id="doyun",
            user_ids=("jiwoo",),
            words=("곁에 있습니다.",),
            random=Random(3),
            manner=manner or Manner(words=0),
        )

    def call(self, call: Help) -> None:
        self.board._help[call.staff_id] = call

    def until(self, end: int, start: int = AT) -> list[tuple[int, c.Request]]:
        """Everything that is asked for, and when (ms after AT), second by second."""
        return [
            (at - AT, body)
            for at in range(start, end + 1, 1_000)
            for body in self.lead.step(self.board, at)
        ]


def test_a_call_is_seen_after_four_seconds_answered_after_nine_and_closed_later() -> None:
    scene = Scene()
    scene.call(CALL)
    ((seen, body),) = scene.until(AT + 20_000)
    assert (body, 3_000 < seen <= 5_000) == (c.HelpSee(staff_id="jiwoo"), True)
    scene.call(replace(CALL, seen_by="doyun", seen_at=AT + seen))
    ((coming, body),) = scene.until(AT + 20_000, AT + seen)
    assert (body, 8_000 < coming <= 10_000) == (c.HelpCome(staff_id="jiwoo"), True)
    scene.call(replace(CALL, seen_by="doyun", coming_by="doyun", coming_at=AT + coming))
    ((closed, body),) = scene.until(AT + 3 * MINUTE, AT + coming)
    assert (body, closed > MINUTE) == (c.HelpClose(staff_id="jiwoo"), True)


@pytest.mark.parametrize("state", sorted(set(PresenceState) - {PresenceState.AWAY}))
def test_while_a_person_sits_there_nobody_is_simulated(state: PresenceState) -> None:
    scene = Scene(Manner(words=1))
    scene.call(CALL)
    scene.board._put(replace(TALK, risk=RiskLevel.HIGH))
    scene.board._presence["doyun"] = state
    assert scene.until(AT + 10 * MINUTE) == []
    scene.board._presence["doyun"] = PresenceState.AWAY
    assert c.HelpSee(staff_id="jiwoo") in [body for _, body in scene.until(AT + 11 * MINUTE)]


def test_what_another_has_seen_or_is_over_is_left_alone() -> None:
    scene = Scene()
    scene.call(replace(CALL, seen_by="seoa"))
    scene.call(replace(CALL, staff_id="minho", closed_at=AT))
    assert scene.until(AT + MINUTE) == []


def test_a_second_call_is_answered_like_the_first() -> None:
    scene = Scene()
    scene.call(CALL)
    scene.until(AT + 10_000)
    scene.call(replace(CALL, asked_at=AT + 5 * MINUTE))
    asked = scene.until(AT + 6 * MINUTE, AT + 5 * MINUTE)
    assert [body for _, body in asked] == [c.HelpSee(staff_id="jiwoo")]


def test_a_talk_at_high_risk_is_followed_once() -> None:
    scene = Scene()
    scene.board._put(replace(TALK, risk=RiskLevel.MODERATE))
    assert scene.until(AT + MINUTE) == []
    scene.board._put(replace(TALK, risk=RiskLevel.IMMINENT))
    asked = scene.until(AT + 2 * MINUTE, AT + MINUTE)
    assert [body for _, body in asked] == [c.ContactWatch(contact_id="talk")]
    scene = Scene()
    scene.board._put(replace(TALK, risk=RiskLevel.HIGH, watched_by="seoa"))
    assert scene.until(AT + MINUTE) == []


def test_a_few_words_come_once_a_talk_and_only_to_who_sits_at_a_console() -> None:
    scene = Scene(Manner(words=1))
    scene.board._put(TALK)
    scene.board._put(replace(TALK, id="other", counselor_id="minho"))
    ((at, body),) = scene.until(AT + 20 * MINUTE)
    assert 3 * MINUTE <= at <= 7 * MINUTE
    assert body == c.MessageSend(to_id="jiwoo", text="곁에 있습니다.", contact_id="talk")
