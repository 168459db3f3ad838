import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from console.cli import app
from console.resources import path as resource

DEMO = str(resource("directory", "demo"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def gyeot(*words: str, home: Path | None = None) -> Result:
    return CliRunner().invoke(app, [*words, *(("--home", str(home)) if home else ())])


@pytest.fixture
def center(home: Path) -> Path:
    assert gyeot("center", "init", "--name", "시험 센터", home=home).exit_code == 0
    return home


def test_a_new_center_tells_its_first_passwords_and_what_no_backup_holds(home: Path) -> None:
    made = gyeot("center", "init", "--name", "시험 센터", home=home)
    assert made.exit_code == 0
    assert "admin" in made.output
    assert "supervisor" in made.output
    assert "center.key" in made.output


def test_a_second_center_in_one_home_is_refused_in_both_languages(center: Path) -> None:
    again = gyeot("center", "init", "--name", "또", home=center)
    assert again.exit_code == 1
    assert len(again.output.strip().splitlines()) == 2
    assert "Traceback" not in again.output


def test_staff_come_go_and_come_back(center: Path) -> None:
    assert gyeot("center", "staff", "add", "han", "--name", "한지우", home=center).exit_code == 0
    assert gyeot("center", "staff", "disable", "han", home=center).exit_code == 0
    assert "disabled" in gyeot("center", "staff", "list", home=center).output
    assert gyeot("center", "staff", "enable", "han", home=center).exit_code == 0
    assert gyeot("center", "staff", "role", "han", "supervisor", home=center).exit_code == 0
    listed = gyeot("center", "staff", "list", home=center).output
    assert "disabled" not in listed
    assert "han                  supervisor" in listed


@pytest.mark.parametrize("word", ["disable", "enable", "reset"])
def test_an_unknown_login_is_told(center: Path, word: str) -> None:
    told = gyeot("center", "staff", word, "nobody", home=center)
    assert told.exit_code == 1
    assert "nobody" in told.output


def test_backup_and_restore(center: Path, tmp_path: Path) -> None:
    target = tmp_path / "yesterday.db"
    assert gyeot("center", "backup", str(target), home=center).exit_code == 0
    gyeot("center", "staff", "add", "later", "--name", "나중", home=center)
    assert gyeot("center", "restore", str(target), home=center).exit_code == 0
    assert "later" not in gyeot("center", "staff", "list", home=center).output


def test_restore_wants_one_thing(center: Path) -> None:
    assert gyeot("center", "restore", home=center).exit_code == 1
    assert gyeot("center", "restore", "--renew", home=center).exit_code == 0


def test_a_backup_by_other_means_is_recorded(center: Path) -> None:
    head = gyeot("center", "backup", "--head", home=center).output.strip()
    assert head.isdecimal()
    assert gyeot("center", "backup", "--covers", head, home=center).exit_code == 0


def test_the_audit_is_whole(center: Path) -> None:
    assert "whole" in gyeot("center", "audit", home=center).output


def test_another_address_than_this_machine_needs_tls(center: Path) -> None:
    told = gyeot("center", "serve", "--host", "0.0.0.0", home=center)  # noqa: S104 - refused
    assert told.exit_code == 1
    assert "TLS" in told.output


def test_serving_where_no_center_is_says_how_to_make_one(home: Path) -> None:
    told = gyeot("center", "serve", home=home)
    assert told.exit_code == 1
    assert "gyeot center init" in told.output


@pytest.mark.parametrize("words", ["우울", "ㄴㅂㅂ", "정신건강", "난ㅂ", "food pantry"])
def test_the_directory_answers(home: Path, words: str) -> None:
    assert gyeot("directory", "import", DEMO, home=home).exit_code == 0
    found = gyeot("directory", "search", words, "--json", home=home)
    hits = json.loads(found.output)
    assert hits
    assert {"id", "name", "organization", "phone", "last_verified"} <= set(hits[0])


def test_before_an_import_it_says_what_to_do(home: Path) -> None:
    told = gyeot("directory", "search", "우울", home=home)
    assert told.exit_code == 1
    assert "gyeot directory import demo" in told.output


def test_the_demo_directory_has_a_name(home: Path) -> None:
    told = gyeot("directory", "import", "demo", "--lang", "en", home=home)
    assert "services imported" in told.output


def test_a_path_that_leads_nowhere_is_told_and_nothing_is_lost(home: Path, tmp_path: Path) -> None:
    gyeot("directory", "import", DEMO, home=home)
    assert gyeot("directory", "import", str(tmp_path / "nowhere"), home=home).exit_code == 1
    assert json.loads(gyeot("directory", "search", "난방", "--json", home=home).output)


def test_who_is_on_call_is_set_and_taken_back(center: Path) -> None:
    gyeot("center", "staff", "add", "han", "--name", "한지우", home=center)
    told = gyeot("center", "on-call", "han", "--phone", "02-120", home=center)
    assert (told.exit_code, told.output.split()) == (0, ["한지우", "02-120"])
    assert gyeot("center", "on-call", "--nobody", home=center).exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("han",),
        ("--phone", "02-120"),
        ("han", "--nobody"),
        ("han", "--phone", "02-120", "--nobody"),
        ("nobody-here", "--phone", "02-120"),
        ("supervisor", "--phone", "a word"),
    ],
)
def test_half_of_it_is_told_and_changes_nothing(center: Path, words: tuple[str, ...]) -> None:
    told = gyeot("center", "on-call", *words, home=center)
    assert told.exit_code == 1
    assert len(told.output.strip().splitlines()) == 2
    assert "Traceback" not in told.output


def test_practice_without_a_screen_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    told = gyeot("practice", "--login", "mina", "--track", "companion", home=home)
    assert told.exit_code == 2
    assert "연습에는 화면이 필요합니다" in told.output
    assert not home.exists()


def test_a_scenario_that_is_none_is_told_with_those_there_are(home: Path) -> None:
    told = gyeot("center", "serve", "--practice", "--scenario", "nobody", home=home)
    assert told.exit_code == 1
    assert "cold-room, lunch-break, closed-shop" in told.output
