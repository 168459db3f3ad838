import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.model.center import CenterInfo
from console.model.contact import Contact, ContactState
from console.store.page import parse_page
from console.wire import MalformedError
from tests.store import made

CONTACT = made.row(Contact(id="contact-1", state=ContactState.WAITING, joined_at=5))


def changed(**told: Any) -> str:
    return json.dumps(json.loads(made.page_text(CONTACT)) | told)


def with_row(**told: Any) -> str:
    plain = json.loads(made.page_text(CONTACT))
    plain["rows"][0] |= told
    return json.dumps(plain)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html><body>502 Bad Gateway</body></html>",
        "null",
        "[]",
        '"page"',
        "{}",
        "NaN",
        "[" * 100_000,
        '{"after": ' + "9" * 5_000 + "}",
        changed(after=-1),
        changed(after=True),
        changed(after="0"),
        changed(after=1.0),
        changed(upto=None),
        changed(head=2**63, upto=2**63),
        changed(after=2),
        changed(upto=2, head=1),
        changed(incarnation=""),
        changed(incarnation="x" * 401),
        changed(incarnation="a\nb"),
        changed(epoch=None),
        changed(now="today"),
        changed(rows=None),
        changed(rows={}),
        changed(rows=[None]),
        changed(rows=[[1, 2]]),
        changed(rows=[{"seq": 1, "kind": "contact", "id": "x"}]),
        with_row(seq=0),
        with_row(seq=2),
        with_row(seq=2**70),
        with_row(seq=True),
        with_row(kind=7),
        with_row(id=""),
        with_row(id="half \ud800"),
        with_row(body=[]),
        with_row(body="text"),
        with_row(kind="gone", id="noslash", body=None),
        made.page_text(CONTACT).replace("5", "Infinity"),
        made.page_text(CONTACT)[:-20],
    ],
)
def test_what_is_no_page_is_refused(text: str) -> None:
    with pytest.raises(MalformedError):
        parse_page(text)


def test_rows_must_come_in_order() -> None:
    plain = json.loads(made.page_text(CONTACT, CONTACT))
    plain["rows"].reverse()
    with pytest.raises(MalformedError):
        parse_page(json.dumps(plain))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_comes_is_a_page_or_malformed(plain: object) -> None:
    text = json.dumps({"after": 0, "upto": 1, "head": 1, "now": 1, "epoch": 1} | {"rows": plain})
    with pytest.raises(MalformedError):
        parse_page(text)


def test_a_refusal_never_repeats_what_was_written() -> None:
    with pytest.raises(MalformedError) as caught:
        parse_page(with_row(body="비밀 이야기"))
    assert "비밀" not in str(caught.value)


def test_a_row_is_kept_as_text_with_what_is_looked_for() -> None:
    (kept,) = parse_page(made.page_text(CONTACT)).puts
    assert kept[:6] == ("contact", "contact-1", "contact-1", 5, 1, 1)
    assert json.loads(kept[6]) == CONTACT[2]


@pytest.mark.parametrize(("state", "desk"), [("abandoned", 0), ("ended", 1), ("novel", 1)])
def test_what_the_desk_looks_at(state: str, desk: int) -> None:
    (kept,) = parse_page(with_row(body={"state": state, "joined_at": 2**70})).puts
    assert kept[3:5] == (None, desk)


def test_a_row_of_a_kind_not_known_yet_is_kept() -> None:
    (kept,) = parse_page(made.page_text(("novelty", "id-1", {"contact_id": 7}))).puts
    assert kept[:3] == ("novelty", "id-1", None)


def test_of_one_row_named_twice_the_later_counts() -> None:
    gone = ("gone", "contact/contact-1", None)
    assert parse_page(made.page_text(CONTACT, gone)).drops == (("contact", "contact-1"),)
    assert not parse_page(made.page_text(gone, CONTACT)).drops
    assert parse_page(made.page_text(gone, CONTACT)).puts


def test_a_gone_draft_is_named_by_its_whole_id() -> None:
    page = parse_page(made.page_text(("gone", "draft/contact-1/vault-2", None)))
    assert page.drops == (("draft", "contact-1/vault-2"),)
    assert page.kinds == {"draft"}


@pytest.mark.parametrize(
    "body", [None, {}, {"verdict": "perhaps"}, {"verdict": 7}, {"verdict": ["accepted"]}]
)
def test_an_outcome_not_understood_is_passed_over(body: dict[str, Any] | None) -> None:
    assert not parse_page(made.page_text(("outcome", "fact-a-xx", body))).outcomes


def test_an_outcome_is_no_row() -> None:
    page = parse_page(made.page_text(made.outcome("fact-a-xx")))
    assert page.outcomes == (("accepted", "", 1, "fact-a-xx"),)
    assert not page.puts


def test_how_far_the_backup_reaches() -> None:
    center = made.row(CenterInfo(id="center-1", name="곁", backup_seq=44))
    assert parse_page(made.page_text(center)).backup_seq == 44
    assert parse_page(made.page_text(CONTACT)).backup_seq is None
    assert parse_page(made.page_text(("center", "c", {"backup_seq": "4"}))).backup_seq is None


def test_half_a_character_in_a_row_does_not_stop_the_feed() -> None:
    (kept,) = parse_page(with_row(body={"alias": "가\ud800"})).puts
    assert json.loads(kept[6]) == {"alias": "가\ufffd"}
