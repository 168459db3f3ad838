from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console import wire
from console.model import changes
from console.model import commands as c
from console.model.contact import Caller, Contact, ContactState
from console.model.note import Line, NoteContent

IDS = st.text("abcdef0123456789-", min_size=8, max_size=64)
MILLIS = st.integers(0, 2**52)
CONTENTS = st.builds(
    NoteContent,
    lines=st.lists(st.builds(Line, st.none() | MILLIS, st.text(max_size=50)), max_size=4).map(
        tuple
    ),
)
FACTS = st.one_of(
    st.builds(c.ContactOpened, contact_id=IDS, opened_at=MILLIS),
    st.builds(c.ContactEnded, contact_id=IDS, ended_at=MILLIS),
    st.builds(c.NoteDrafted, contact_id=IDS, device=IDS, content=CONTENTS, written_at=MILLIS),
    st.builds(c.NoteSigned, contact_id=IDS, device=IDS, content=CONTENTS, signed_at=MILLIS),
    st.builds(c.RiskAssessed, contact_id=IDS, asked=st.booleans(), assessed_at=MILLIS),
)
COMMANDS = st.builds(c.FactCommand, id=IDS, made_at=MILLIS, body=FACTS)


@given(COMMANDS)
def test_a_fact_survives_the_wire(command: c.FactCommand) -> None:
    text = wire.fact_shape(command).model_dump_json()
    assert wire.fact_of(wire.FactShape.model_validate_json(text)) == command


@pytest.mark.parametrize("kind", sorted(c.FACTS))
def test_every_fact_refuses_an_unknown_field(kind: str) -> None:
    shape = wire.FactShape(id="x" * 8, kind=kind, version=1, made_at=0, body={"words": "secret"})
    with pytest.raises(wire.MalformedError) as told:
        wire.fact_of(shape)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(("kind", "version"), [("note.burned", 1), ("note.signed", 2)])
def test_an_unknown_kind_or_a_later_version_is_malformed(kind: str, version: int) -> None:
    shape = wire.FactShape(id="x" * 8, kind=kind, version=version, made_at=0, body={})
    with pytest.raises(wire.MalformedError):
        wire.fact_of(shape)


def test_a_row_of_the_feed_becomes_its_value() -> None:
    contact = Contact(
        id="c", state=ContactState.WAITING, joined_at=4, caller=Caller(alias="민들레")
    )
    assert wire.value_of("contact", wire.to_json(contact)) == contact


def test_an_unknown_kind_of_row_is_malformed() -> None:
    with pytest.raises(wire.MalformedError):
        wire.value_of("horoscope", {})


def test_every_kind_of_row_can_be_described() -> None:
    kinds: list[Any] = list(changes.KINDS.values())
    assert all(wire._adapter(value).json_schema() for value in kinds)


def test_a_request_survives_the_wire() -> None:
    command = c.RequestCommand(id="r" * 8, valid_until=9, body=c.ContactAccept(contact_id="c" * 8))
    assert wire.request_of(wire.request_shape(command, "v" * 8)) == command
