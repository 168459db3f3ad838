"""Whose contact it is: remembered as a keyed hash, told to nobody."""

import logging
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
import sqlalchemy as sa

from console.center import home, persons, schema
from console.center.switchboard.interface import IncomingCall
from console.model import commands as c
from console.model.contact import Caller, Channel
from console.model.note import AgeBand, Line, NoteContent
from console.model.risk import RiskLevel
from tests.support.center import RunningCenter
from tests.support.desk import Desk, Json, staff_id
from tests.support.switchboard import TestSwitchboard

NUMBER = "+821055512714"


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
        yield running


def talked(desk: Desk, switchboard: TestSwitchboard, call: str, at: int, person: str) -> str:
    """A talk with minji that is over and signed."""
    id_ = switchboard.join(call, at, person=person)
    switchboard.tell(switchboard.ear.connected(call, staff_id(desk, "minji"), at + 1_000))
    switchboard.tell(switchboard.ear.ended(call, at + 601_000))
    content = NoteContent(
        lines=(Line(0, "이야기를 나눔."),),
        alias="달",
        district="은평구",
        age_band=AgeBand.SENIOR,
    )
    level = RiskLevel.MODERATE
    desk.fact(c.RiskAssessed(contact_id=id_, asked=True, level=level, assessed_at=at))
    desk.fact(
        c.NoteSigned(contact_id=id_, device=desk.vault_id, content=content, signed_at=at + 700_000)
    )
    return id_


def caller(desk: Desk, id_: str) -> Json:
    found: Json = desk.pull().of("contact")[id_]["caller"]
    return found


def test_who_called_before_is_introduced_where_the_switchboard_is_silent(
    minji: Desk, switchboard: TestSwitchboard
) -> None:
    talked(minji, switchboard, "pbx-1", 1_000, NUMBER)
    talked(minji, switchboard, "pbx-2", 9_000_000, NUMBER)
    known = caller(minji, switchboard.join("pbx-3", 20_000_000, person=NUMBER))
    assert known == {
        **known,
        "alias": "달",
        "contacts_before": 2,
        "last_contact_at": 9_001_000,
        "last_counselor_id": staff_id(minji, "minji"),
        "last_counselor_name": "minji 님",
        "district": "은평구",
        "age_band": "senior",
        "risk_before": "moderate",
    }


def test_a_withheld_or_another_number_is_nobody_known(
    minji: Desk, switchboard: TestSwitchboard
) -> None:
    talked(minji, switchboard, "pbx-1", 1_000, "")
    talked(minji, switchboard, "pbx-2", 1_000, NUMBER)
    for call, person in (("pbx-3", ""), ("pbx-4", "+821000000000")):
        assert caller(minji, switchboard.join(call, person=person))["contacts_before"] == 0


def test_who_gave_up_before_has_not_talked(minji: Desk, switchboard: TestSwitchboard) -> None:
    switchboard.join("pbx-1", person=NUMBER)
    switchboard.tell(switchboard.ear.abandoned("pbx-1", 2_000))
    assert caller(minji, switchboard.join("pbx-2", person=NUMBER))["contacts_before"] == 0


def test_the_number_reaches_no_table(
    center: RunningCenter, minji: Desk, switchboard: TestSwitchboard
) -> None:
    talked(minji, switchboard, "pbx-1", 1_000, NUMBER)
    talked(minji, switchboard, "pbx-2", 2_000_000, NUMBER)

    def texts(connection: sa.Connection) -> list[str]:
        return [
            str(value)
            for table in schema.metadata.sorted_tables
            for row in connection.execute(sa.select(table))
            for value in row
        ]

    everything = center.center.db.read_now(texts)
    assert not [text for text in everything if NUMBER in text or NUMBER[1:] in text]
    assert persons.opaque(center.center.home, NUMBER) in everything


def test_the_hash_needs_the_centers_key(tmp_path: Path) -> None:
    one, other = home.make(tmp_path / "a", "a"), home.make(tmp_path / "b", "b")
    assert persons.opaque(one, NUMBER) == persons.opaque(one, NUMBER)
    assert persons.opaque(one, NUMBER) != persons.opaque(other, NUMBER)
    assert persons.opaque(one, "") == ""


def test_without_the_key_file_a_caller_still_waits(
    center: RunningCenter,
    minji: Desk,
    switchboard: TestSwitchboard,
    caplog: pytest.LogCaptureFixture,
) -> None:
    (center.home / "center.key").unlink()
    with caplog.at_level(logging.ERROR):
        id_ = switchboard.join(person=NUMBER)
    assert caller(minji, id_)["contacts_before"] == 0
    assert NUMBER not in caplog.text


def test_what_the_switchboard_knows_stays_as_it_says(
    center: RunningCenter, minji: Desk, switchboard: TestSwitchboard
) -> None:
    talked(minji, switchboard, "pbx-1", 1_000, NUMBER)
    person = persons.opaque(center.center.home, NUMBER)
    said = call(contacts_before=7)
    kept = center.center.write_now(lambda unit: persons.introduced(unit, "a-contact", said, person))
    assert kept == said
    told = center.center.write_now(
        lambda unit: persons.introduced(unit, "a-contact", call(alias="민들레"), person)
    )
    assert asdict(told.caller) == {
        **asdict(told.caller),
        "alias": "민들레",
        "contacts_before": 1,
    }


def call(**known: object) -> IncomingCall:
    return IncomingCall(
        switchboard_id="pbx-9",
        channel=Channel.CALL,
        joined_at=1,
        caller=Caller(**known),  # type: ignore[arg-type]  # names of fields
        person=NUMBER,
    )
