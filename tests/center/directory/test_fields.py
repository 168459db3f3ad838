import uuid

import pytest

from console.center.directory import fields
from console.model.service import ServicePhone, ServiceStatus


@pytest.mark.parametrize(
    ("number", "extension", "label", "expected"),
    [
        ("(410) 555-0100", "", "Main", ServicePhone("(410) 555-0100", "", "Main")),
        ("(410) 555-0100 x22", "", "", ServicePhone("(410) 555-0100", "22")),
        ("02-000-1234 내선 5", "", "접수", ServicePhone("02-000-1234", "5", "접수")),
        ("02-000-1234", "7", "ext 5 B", ServicePhone("02-000-1234", "7", "B")),
        ("(410) 555-0100", "", "Ext.12", ServicePhone("(410) 555-0100", "12")),
        ("(   ) 911-", "", "", ServicePhone("911")),
        ("(800) AGE-DIAL", "", "", ServicePhone("(800) AGE-DIAL")),
        ("1577-0199", "", "", ServicePhone("1577-0199")),
        ("(3  )    -", "", "", None),
        ("", "", "", None),
    ],
)
def test_phone(number: str, extension: str, label: str, expected: ServicePhone | None) -> None:
    assert fields.phone(number, extension, label) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:00am", "09:00"),
        ("9:00 am ", "09:00"),
        ("9am", "09:00"),
        ("9 a.m.", "09:00"),
        ("12am", "00:00"),
        ("12:30 PM", "12:30"),
        ("21.30", "21:30"),
        ("09:00:00", "09:00"),
        ("24:00", "24:00"),
        ("midnight", "24:00"),
        ("24:30", None),
        ("13pm", None),
        ("9:75", None),
        ("by appointment", None),
        ("", None),
    ],
)
def test_clock(text: str, expected: str | None) -> None:
    assert fields.clock(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Monday", 0), ("tue", 1), ("SU", 6), ("월요일", 0), ("7", 6), ("8", None), ("", None)],
)
def test_weekday(text: str, expected: int | None) -> None:
    assert fields.weekday(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("http://a.org/x", "http://a.org/x"),
        ("a.org", "https://a.org"),
        ("//a.org", "https://a.org"),
        ("a.org:8080/x", "https://a.org:8080/x"),
        ("https://a.org `", "https://a.org"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt:alert(1).x", None),
        ("data:text/html,x.y", None),
        ("mailto:a@b.org", None),
        ("http://[bad", None),
        ("none", None),
        ("", None),
    ],
)
def test_url(text: str, expected: str | None) -> None:
    assert fields.url(text) == expected


def test_status() -> None:
    assert fields.status("") is ServiceStatus.ACTIVE
    assert fields.status(" Temporarily_Closed ") is ServiceStatus.TEMPORARILY_CLOSED
    assert fields.status("maybe") is None


def test_an_id_depends_on_source_and_source_id_alone() -> None:
    first = fields.stable_id("ohana", "1")
    assert first == fields.stable_id("ohana", "1") == str(uuid.UUID(first))
    assert len({first, fields.stable_id("ohana", "2"), fields.stable_id("demo", "1")}) == 3
