import json
from pathlib import Path

import pytest

from console.center.directory.report import (
    LEFT_OUT,
    SENTENCES,
    ImportReport,
    Language,
    Log,
    Verdict,
    Why,
)


def report(*whys: Why) -> ImportReport:
    log = Log()
    for line, why in enumerate(whys, start=2):
        log.note("a.csv", line, "name", why, "what\n it  was " + "x" * 200)
    return ImportReport("ohana", "ohana", 1876, "abc", log.entries)


def test_every_reason_has_a_sentence_in_both_languages() -> None:
    assert set(SENTENCES) == set(Why)
    assert all(ko and en for ko, en in SENTENCES.values())
    assert Why.TWICE in LEFT_OUT
    assert Why.HTML not in LEFT_OUT


def test_verdicts() -> None:
    assert report().verdict is Verdict.CLEAN
    assert report(Why.HTML).verdict is Verdict.REPAIRED


def test_the_same_is_noted_once() -> None:
    log = Log()
    for _ in range(3):
        log.note("a.csv", 2, "x", Why.HTML, "y")
    assert len(log.entries) == 1


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "1,876 services imported. Repaired 7, left out 1."),
        ("ko", "서비스 1,876개를 가져왔습니다. 고친 곳 7, 뺀 것 1."),
    ],
)
def test_the_page_for_people(language: Language, first: str) -> None:
    page = report(*[Why.HTML] * 7, Why.TWICE).page(language).splitlines()
    assert page[0] == first
    assert page[2].strip().startswith("a.csv:2 (name): ")
    assert "    …" in page
    assert max(map(len, page)) < 200


def test_the_file_holds_every_entry(tmp_path: Path) -> None:
    report(*[Why.HTML] * 9, Why.TWICE).write(tmp_path / "report.json")
    held = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert held["verdict"] == "repaired"
    assert len(held["entries"]) == 10
    assert held["entries"][9]["left_out"] is True
    assert held["entries"][0]["line"] == 2
    assert held["entries"][0]["en"] == SENTENCES[Why.HTML][1]
