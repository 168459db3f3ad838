"""What comes with an accepted contact: whose eyes it reaches, and when it goes again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from console.center import histories
from console.center.unit import Unit
from console.model import commands as c
from console.model.followup import FollowUpPurpose
from console.model.note import Line, NoteContent
from console.model.risk import RiskLevel
from console.model.roles import Role
from tests.support.center import RunningCenter
from tests.support.desk import Desk, Json, staff_id
from tests.support.switchboard import TestSwitchboard

PERSON = "+821055512714"
MINUTE = 60_000


@pytest.fixture
def switchboard() -> TestSwitchboard:
    return TestSwitchboard()


@pytest.fixture
def center(
    tmp_path: Path, database_url: str, switchboard: TestSwitchboard
) -> Iterator[RunningCenter]:
    with RunningCenter(
        tmp_path / "center", database_url=database_url, switchboard=switchboard
    ) as running:
        running.staff("minji")
        running.staff("jun")
        running.staff("haru", Role.SUPERVISOR)
        yield running


@pytest.fixture
def past(minji: Desk, switchboard: TestSwitchboard) -> str:
    """One talk of before, signed by minji. Its contact's id."""
    return talked(minji, switchboard, 1)


def talked(desk: Desk, switchboard: TestSwitchboard, day: int) -> str:
    call, at = f"past-{day}", day * 86_400_000
    id_ = switchboard.join(call, at, person=PERSON)
    switchboard.tell(switchboard.ear.connected(call, staff_id(desk, "minji"), at + MINUTE))
    switchboard.tell(switchboard.ear.ended(call, at + 27 * MINUTE))
    desk.fact(
        c.RiskAssessed(contact_id=id_, asked=True, level=RiskLevel.LOW, assessed_at=at + MINUTE)
    )
    content = NoteContent(
        lines=(Line(0, f"{day}번째 이야기를 들음."),),
        reasons=("living_costs", "loneliness_talk"),
        primary_reason="loneliness_talk",
        remember=f"{day}번째로 기억할 것",
        promise=f"{day}번째 약속",
    )
    desk.fact(
        c.NoteSigned(
            contact_id=id_, device=desk.vault_id, content=content, signed_at=at + 30 * MINUTE
        )
    )
    return id_


def now_on_the_line(switchboard: TestSwitchboard) -> str:
    return switchboard.join("today", 10 * 86_400_000, person=PERSON)


def history(desk: Desk, id_: str) -> Json | None:
    return desk.pull().of("history").get(id_)


def test_it_comes_with_the_accepted_contact_to_who_accepted(
    minji: Desk, jun: Desk, haru: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    minji.fact(
        c.FollowUpRequested(
            contact_id=past, purpose=FollowUpPurpose.TALK, consented_at=1, requested_at=2
        )
    )
    id_ = now_on_the_line(switchboard)
    assert history(jun, id_) is None
    assert jun.ask(c.ContactAccept(contact_id=id_)).answer == "done"
    known = history(jun, id_)
    assert known is not None
    (talk,) = known["talks"]
    assert talk == {
        "contact_id": past,
        "at": 86_400_000 + MINUTE,
        "minutes": 26,
        "counselor_id": staff_id(jun, "minji"),
        "counselor_name": "minji 님",
        "summary": "1번째 이야기를 들음.",
        "reasons": ["loneliness_talk", "living_costs"],
    }
    assert [(risk["asked"], risk["level"]) for risk in known["risks"]] == [(True, "low")]
    assert [one["purpose"] for one in known["follow_ups"]] == ["talk"]
    assert (known["remember"], known["promise"]) == ("1번째로 기억할 것", "1번째 약속")
    assert history(minji, id_) is None
    assert history(haru, id_) is None


def test_a_failed_connection_takes_it_back(
    jun: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    assert history(jun, id_) is not None
    switchboard.tell(switchboard.ear.connecting("today", staff_id(jun, "jun")))
    head = jun.pull().cursor["after"]
    switchboard.tell(switchboard.ear.connection_failed("today"))
    assert history(jun, id_) is None
    farewells = [row for row in jun.told if row.seq > head and row.kind in ("history", "gone")]
    assert [row.body for row in farewells] == [None]


def test_taken_by_another_it_goes_from_one_and_comes_to_the_other(
    minji: Desk, jun: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    assert history(jun, id_) is not None
    switchboard.tell(switchboard.ear.connected("today", staff_id(jun, "minji"), 9))
    assert history(jun, id_) is None
    assert history(minji, id_) is not None
    switchboard.tell(switchboard.ear.connected("today", staff_id(jun, "jun"), 9))
    assert history(minji, id_) is None
    assert history(jun, id_) is not None


def test_reassigned_while_waiting_only_who_accepts_gets_it(
    minji: Desk, jun: Desk, haru: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    haru.ask(c.ContactAssign(contact_id=id_, staff_id=staff_id(haru, "jun")))
    assert history(jun, id_) is None
    jun.ask(c.ContactAccept(contact_id=id_))
    assert history(jun, id_) is not None
    assert history(minji, id_) is None


def test_it_stays_until_the_note_is_signed(
    jun: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    switchboard.tell(switchboard.ear.connected("today", staff_id(jun, "jun"), 9))
    first = history(jun, id_)
    switchboard.tell(switchboard.ear.ended("today", 99))
    assert history(jun, id_) == first is not None
    content = NoteContent(lines=(Line(0, "끝"),))
    jun.fact(c.NoteSigned(contact_id=id_, device=jun.vault_id, content=content, signed_at=100))
    assert history(jun, id_) is None


def test_who_gives_up_while_the_phone_rings_takes_it_along(
    jun: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    assert history(jun, id_) is not None
    switchboard.tell(switchboard.ear.abandoned("today", 99))
    assert history(jun, id_) is None


def test_a_switchboard_that_fails_leaves_nothing(
    jun: Desk, switchboard: TestSwitchboard, past: str
) -> None:
    assert past
    id_ = now_on_the_line(switchboard)
    switchboard.broken = True
    assert jun.ask(c.ContactAccept(contact_id=id_)).reason == "switchboard"
    assert history(jun, id_) is None


def test_the_last_three_talks_and_five_findings(
    minji: Desk, jun: Desk, switchboard: TestSwitchboard
) -> None:
    for day in range(1, 7):
        talked(minji, switchboard, day)
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    known = history(jun, id_)
    assert known is not None
    assert [talk["summary"][0] for talk in known["talks"]] == ["6", "5", "4"]
    assert len(known["risks"]) == histories.RISKS
    assert known["promise"] == "6번째 약속"


def test_an_unsigned_talk_is_no_story_yet_but_its_risk_is_known(
    minji: Desk, jun: Desk, switchboard: TestSwitchboard
) -> None:
    before = switchboard.join("past-1", 1_000, person=PERSON)
    switchboard.tell(switchboard.ear.connected("past-1", staff_id(minji, "minji"), 2_000))
    level = RiskLevel.HIGH
    minji.fact(c.RiskAssessed(contact_id=before, asked=True, level=level, assessed_at=3_000))
    switchboard.tell(switchboard.ear.ended("past-1", 4_000))
    id_ = now_on_the_line(switchboard)
    jun.ask(c.ContactAccept(contact_id=id_))
    known = history(jun, id_)
    assert known is not None
    assert known["talks"] == []
    assert [risk["level"] for risk in known["risks"]] == ["high"]


def test_who_never_called_brings_none_and_costs_no_look(
    jun: Desk, switchboard: TestSwitchboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    real = histories.history

    def counted(unit: Unit, contact: object, staff: str) -> object:
        looked.append(staff)
        return real(unit, contact, staff)  # type: ignore[arg-type]  # a Contact

    monkeypatch.setattr(histories, "history", counted)
    first = switchboard.join("new", person="+821000000000")
    withheld = switchboard.join("withheld")
    for id_ in (first, withheld):
        assert jun.ask(c.ContactAccept(contact_id=id_)).answer == "done"
        assert history(jun, id_) is None
    assert looked == []
