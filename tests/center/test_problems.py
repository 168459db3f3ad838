"""Bad input of every sort, at every address: a problem in two languages, never a fault."""

import itertools
import json
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console import wire
from console.center import problems
from console.center.problems import SENTENCES
from console.center.unit import Unit
from tests.support.center import RunningCenter
from tests.support.desk import Desk

ADDRESSES = [
    ("POST", "/v1/sign-in"),
    ("POST", "/v1/facts"),
    ("POST", "/v1/requests"),
    ("POST", "/v1/password"),
    ("PUT", "/v1/vaults/some-vault"),
    ("POST", "/v1/vaults/some-vault/release"),
    ("POST", "/v1/vaults/some-vault/drain"),
]
NAMES = [
    "id",
    "kind",
    "version",
    "vault_id",
    "facts",
    "body",
    "made_at",
    "valid_until",
    "login",
    "password",
    "old",
    "new",
    "secret",
    "contact_id",
    "content",
    "x",
]
_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec="utf-8"))
    | st.sampled_from(["12345678", "contact.opened", "note.added", "minji", "\x00" * 9]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner,
            max_size=8,
        )
    ),
    max_leaves=12,
)


@pytest.fixture
def desk(lone: RunningCenter) -> Iterator[Desk]:
    lone.staff("minji")
    desk = Desk.at(lone, "minji")
    yield desk
    desk.close()


def is_problem(answer: httpx.Response) -> str:
    problem = wire.Problem.model_validate_json(answer.text)
    assert problem.ko
    assert problem.en
    return problem.code


def test_every_sentence_is_polite_and_there_in_both_languages() -> None:
    for status, ko, en in SENTENCES.values():
        assert status >= 400
        assert ko.endswith(("다.", "오."))
        assert en.endswith(".")


@given(where=st.sampled_from(ADDRESSES), body=_JSON)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_json_is_a_fault(desk: Desk, where: tuple[str, str], body: Any) -> None:
    answer = desk.client.request(
        *where, content=json.dumps(body), headers={"content-type": "application/json"}
    )
    assert answer.status_code < 500
    if not answer.is_success:
        is_problem(answer)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"vault_id": ' + b"9" * 10_000 + b"}",
        b'{"vault_id": "\\ud800aaaaaaa", "facts": []}',
        b'{"vault_id": "12345678", "facts": [], "facts": 1}',
        b'{"vault_id": NaN, "facts": Infinity}',
        "가".encode("cp949"),
    ],
)
def test_broken_bodies(desk: Desk, body: bytes) -> None:
    kinds = ["application/json", "text/plain", "", "a/b; charset=\x01"]
    for (method, path), kind in itertools.product(ADDRESSES, kinds):
        answer = desk.client.request(method, path, content=body, headers={"content-type": kind})
        assert 400 <= answer.status_code < 500
        is_problem(answer)


@pytest.mark.parametrize(
    "query",
    [
        "after=-1",
        "after=99999999999999999999",
        "after=x",
        "epoch=1e9",
        "epoch=-5",
        "vault_id=%00",
        "vault_id=" + "x" * 10_000,
        "incarnation=" + "%F0%9F" * 70,
        "after=1&after=2&after=",
    ],
)
@pytest.mark.parametrize("path", ["/v1/changes", "/v1/stream"])
def test_broken_questions(desk: Desk, path: str, query: str) -> None:
    answer = desk.client.get(f"{path}?{query}")
    assert 400 <= answer.status_code < 500
    is_problem(answer)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/", 404, "unknown_address"),
        ("GET", "/v1/nothing", 404, "unknown_address"),
        ("GET", "/v1/%00%ff", 404, "unknown_address"),
        ("GET", "/v1/facts", 405, "wrong_method"),
        ("DELETE", "/v1/changes", 405, "wrong_method"),
        ("BREW", "/v1/health", 405, "wrong_method"),
        ("GET", "/docs", 404, "unknown_address"),
    ],
)
def test_unknown_addresses_and_methods(
    desk: Desk, method: str, path: str, status: int, code: str
) -> None:
    answer = desk.client.request(method, path)
    assert (answer.status_code, is_problem(answer)) == (status, code)


def test_what_is_wrong_is_told_by_place_and_never_by_value(desk: Desk) -> None:
    answer = desk.client.post("/v1/sign-in", json={"login": "x", "password": {"secret": "말"}})
    assert is_problem(answer) == "malformed"
    assert "말" not in answer.text
    assert answer.json()["details"]["errors"] == [{"at": "body.password", "what": "string_type"}]


def test_a_fault_is_a_number_in_answer_and_log_and_nothing_more(
    lone: RunningCenter, caplog: pytest.LogCaptureFixture
) -> None:
    lone.staff("minji")
    desk = Desk.at(lone, "minji")

    def spoil(unit: Unit) -> None:
        unit.connection.exec_driver_sql("DROP TABLE command")

    lone.center.write_now(spoil)
    contact = "비밀 이야기"
    with caplog.at_level(logging.INFO):
        answer = desk.client.post(
            "/v1/facts", json={"vault_id": desk.vault_id, "facts": [shape(contact)]}
        )
    assert answer.status_code == 500
    assert is_problem(answer) == "fault"
    number = answer.json()["details"]["number"]
    errors = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert [number in record.getMessage() for record in errors] == [True]
    assert "Traceback" not in caplog.text
    assert contact not in caplog.text
    desk.close()


def shape(words: str) -> dict[str, Any]:
    body = {"contact_id": "12345678", "written_at": 1, "content": {"lines": [[0, words]]}}
    return {"id": "12345678", "kind": "note.added", "version": 1, "made_at": 1, "body": body}


def test_faults_are_logged_by_where_they_arose(caplog: pytest.LogCaptureFixture) -> None:
    try:
        {"": ""}["somebody's words"]
    except KeyError as error:
        number = problems.fault(error)
    assert number in caplog.text
    assert "KeyError at test_problems.py" in caplog.text
    assert "words" not in caplog.text
