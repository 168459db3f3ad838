import json
from collections import Counter
from pathlib import Path

import pytest

from console.center.directory import demo
from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why
from console.model.districts import DISTRICTS
from console.model.service import Service, ServiceStatus

DEMO = Path(__file__).parents[3] / "resources" / "directory" / "demo"
CRISIS = {"119", "112", "109", "1577-0199", "129", "1388", "1366", "110", "120"}


@pytest.fixture(scope="module")
def services() -> list[Service]:
    log = Log()
    found = list(demo.services(DEMO, log))
    assert log.entries == ()
    return found


def test_the_demo_covers_the_city(services: list[Service]) -> None:
    assert 150 <= len(services) <= 220
    assert {place for one in services for place in one.districts} >= set(DISTRICTS.values())
    names = Counter(service.name for service in services)
    assert max(names.values()) == 1


def test_only_the_public_crisis_numbers_are_real(services: list[Service]) -> None:
    assert {one.phones[0].number for one in services if one.crisis} == CRISIS
    for one in services:
        assert one.crisis != one.fictional
        assert one.crisis or all(phone.number.startswith("02-000-") for phone in one.phones)
        assert not any(phone.number == "1393" for phone in one.phones)
    numbers = Counter(phone.number for one in services for phone in one.phones)
    assert max(numbers.values()) == 1


def test_every_entry_can_be_read_aloud_and_acted_on(services: list[Service]) -> None:
    for one in services:
        assert one.phrase.endswith(".")
        assert one.aliases
        assert one.eligibility
        assert one.application_process
        assert one.required_documents
        assert one.hours
        assert one.categories
        assert not one.confidential or not one.address


def test_what_is_wrong_in_a_file_is_said(tmp_path: Path) -> None:
    log = Log()
    (tmp_path / "directory.json").write_text(
        '{"gyeot_directory": 1, "source": "x", "files": ["a.json"]}'
    )
    items = [
        {"source_id": "1", "name": "하나", "aliases": "no list", "colour": 3, "crisis": "yes"},
        {"source_id": "1", "name": "하나 더"},
        {"source_id": "2", "name": " "},
        {"name": "둘", "phones": [{"number": "none"}], "url": "javascript:x", "last_verified": "?"},
        {"source_id": "3", "name": "셋", "schedules": [{"weekday": 9}], "status": "?"},
        "no object",
        {"source_id": "4", "name": 4},
        {"source_id": "5", "name": "넷", "confidential": "yes", "phones": 3},
    ]
    (tmp_path / "a.json").write_text(json.dumps(items))
    found = {one.name: one for one in demo.services(tmp_path, log)}
    assert list(found) == ["하나", "둘", "셋", "넷"]
    assert found["셋"].status is ServiceStatus.INACTIVE
    assert found["넷"].confidential
    assert not found["하나"].crisis
    whys = {entry.why for entry in log.entries}
    assert whys == {
        Why.WRONG_KIND, Why.UNKNOWN_FIELD, Why.TWICE, Why.NO_NAME, Why.BLANK_ID,
        Why.NUMBER_UNREADABLE, Why.URL_REFUSED, Why.DATE, Why.TIME_UNREADABLE, Why.STATUS,
    }  # fmt: skip


@pytest.mark.parametrize(
    "held",
    [
        "",
        "[]",
        "{}",
        '{"gyeot_directory": 2, "source": "x", "files": []}',
        '{"gyeot_directory": 1, "source": "", "files": []}',
        '{"gyeot_directory": 1, "source": "x", "files": ["../secret.json"]}',
        '{"gyeot_directory": 1, "source": "x", "files": [3]}',
    ],
)
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, held: str) -> None:
    (tmp_path / "directory.json").write_text(held)
    with pytest.raises(ImportRefusedError, match="not understood"):
        list(demo.services(tmp_path, Log()))
