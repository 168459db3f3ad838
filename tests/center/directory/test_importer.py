import csv
import json
import os
import re
from pathlib import Path

import pytest
from filelock import FileLock

from console.center.directory.errors import ImportRefusedError
from console.center.directory.importer import import_directory
from console.center.directory.publish import published
from console.center.directory.report import Verdict, Why
from console.search.query import Directory
from tests.center.directory import sample
from tests.center.directory.test_demo import DEMO
from tests.center.directory.test_ohana import BALTIMORE


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home" / "directory"


def names(home: Path, words: str) -> list[str]:
    held = published(home)
    assert held is not None
    with Directory.open(held.path) as directory:
        return [hit.name for hit in directory.search(words)]


def test_the_demo_answers(home: Path) -> None:
    report = import_directory(DEMO, home)
    assert report.verdict is Verdict.CLEAN
    assert report.format == "gyeot"
    for typed in ("난ㅂ", "ㄴㅂㅂ", "난방비"):
        assert "난방비" in names(home, typed)[0], typed
    assert names(home, "죽고 싶")[0] == "자살예방 상담전화 109"
    for typed in ("정신건강", "정신 건강", "ㅈㅅㄱㄱ"):
        assert names(home, typed)[0] == "정신건강 위기상담전화 1577-0199", typed
    assert names(home, "food pantry") == ["Itaewon Community Food Pantry"]
    for typed in (
        "우울",
        "연료비",
        "무료 급식",
        "채무 상담",
        "말벗",
        "청년",
        "고립",
        "마포 난방비",
    ):
        assert names(home, typed), typed


def test_baltimore_answers(home: Path) -> None:
    if not BALTIMORE.is_dir():
        pytest.skip(f"the Baltimore sample is not here: {BALTIMORE}")
    report = import_directory(BALTIMORE, home)
    assert (report.format, report.services, report.verdict) == ("ohana", 1876, Verdict.REPAIRED)
    found = names(home, "food pantry")
    assert len(found) == 20
    with (BALTIMORE / "services.csv").open(encoding="utf-8-sig", newline="") as file:
        held = [row["name"] for row in csv.DictReader(file)]
    both = [
        name
        for name in held
        if all(re.search(rf"\b{w}", name, re.IGNORECASE) for w in ("food", "pantry"))
    ]
    assert len(both) > 10
    assert set(found[: len(both)]) <= set(both)
    assert names(home, "foo pan") == found
    for typed in ("우울", "ㄴㅂㅂ", "정신건강", "난ㅂ"):
        assert names(home, typed) == [], typed


def test_the_sample_and_its_report(home: Path, tmp_path: Path) -> None:
    report = import_directory(sample.write(tmp_path / "ohana"), home)
    assert report.services == 7
    assert [one.what for one in report.entries if one.why is Why.DEFUNCT] == ["Ended Service"]
    held = json.loads((home / "import-report.json").read_text("utf-8"))
    assert held["services"] == 7
    assert len(held["entries"]) == len(report.entries)


def test_importing_again_keeps_ids_and_version(home: Path, tmp_path: Path) -> None:
    folder = sample.write(tmp_path / "ohana")
    first = import_directory(folder, home)
    services = sample.FILES["services.csv"].split("\n")
    held = published(home)
    assert held is not None
    with Directory.open(held.path) as directory:
        before = {hit.name: hit.id for hit in directory.search("lantern")}
    # Another row in between moves no id.
    changed = "\n".join([services[0], "90,100,New Lantern Service,,,,,,active,", *services[1:]])
    second = import_directory(sample.write(folder, services=changed), home)
    assert second.version != first.version
    held = published(home)
    assert held is not None
    with Directory.open(held.path) as directory:
        after = {hit.name: hit.id for hit in directory.search("lantern")}
    assert before.items() <= after.items()
    third = import_directory(sample.write(folder), home)
    assert third.version == first.version


@pytest.mark.parametrize(
    "changed",
    [
        {"services": None},
        {"services": ""},
        {"services": "id,name\n"},
        {"services": "id,name\n1,\n"},
        {"services": "id,title\n1,x\n"},
        {"services": "id,name,status\n1,x,defunct\n"},
        {"services": "id,name\n1," + "x" * 200_000 + "\n"},
        {"phones": '"' + "x" * 200_000},
        {"locations": ""},
    ],
)
def test_what_would_break_the_directory_leaves_it(
    home: Path, tmp_path: Path, changed: dict[str, str | None]
) -> None:
    import_directory(DEMO, home)
    before = published(home)
    report = (home / "import-report.json").read_bytes()
    with pytest.raises(ImportRefusedError) as refused:
        import_directory(sample.write(tmp_path / "ohana", **changed), home)
    assert "그대로 있습니다" in refused.value.ko
    assert "unchanged" in refused.value.en
    assert published(home) == before
    assert (home / "import-report.json").read_bytes() == report


def test_what_is_no_source_is_refused_in_a_sentence(home: Path, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK")
    (tmp_path / "empty").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "photo.jpg").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "services.csv").mkdir()
    for name, says in (
        ("nothing", "no folder"),
        ("a.zip", "Unpack it"),
        ("empty", "is empty"),
        ("other", "Nothing known"),
        ("folder", "Nothing known"),
        ("x" * 5000, "cannot be opened"),
        ("nul\0", "no folder|cannot be opened"),
    ):
        with pytest.raises(ImportRefusedError, match=says):
            import_directory(tmp_path / name, home)
    assert not home.exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user who may be refused")
def test_a_folder_that_may_not_be_read(home: Path, tmp_path: Path) -> None:
    folder = sample.write(tmp_path / "ohana")
    folder.chmod(0)
    with pytest.raises(ImportRefusedError, match="cannot be opened"):
        import_directory(folder, home)
    folder.chmod(0o700)


def test_another_import_under_way(home: Path) -> None:
    home.mkdir(parents=True)
    with FileLock(home / "import.lock"), pytest.raises(ImportRefusedError, match="under way"):
        import_directory(DEMO, home)


def test_a_home_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ImportRefusedError, match="could not be stored"):
        import_directory(DEMO, tmp_path / "file" / "directory")
