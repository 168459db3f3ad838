import json
from pathlib import Path
from typing import Any

import pytest

from console.launch.practice import PracticeOptions, run_practice
from tests.launch.test_demo import _both_are_gone

_STANDIN = "tests.launch.standin"


def _said(folder: Path, name: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((folder / f"{name}.json").read_text())
    return said


def test_what_center_and_console_are_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "closes")
    options = PracticeOptions(
        home=folder / "real",
        scenario="cold-room",
        track="companion",
        login="mina",
        lang="en",
        theme="contrast",
        program=_STANDIN,
    )
    assert run_practice(options) == 0
    _both_are_gone(folder)
    center, console = _said(folder, "center"), _said(folder, "console")
    assert center["argv"] == [
        *("center", "serve", "--home", f"{center['home']}/center", "--port", "0", "--practice"),
        *("--track", "companion", "--trainee", "mina", "--scenario", "cold-room", "--lang", "en"),
    ]
    assert console["argv"] == [
        *("open", "--center", "http://127.0.0.1:43210", "--practice", "--login", "practice"),
        *("--password-stdin", "--lang", "en", "--theme", "contrast"),
    ]
    assert center["home"] != str(folder / "real")
    # Neither knows anything of the real home.
    for said in (center, console):
        assert not [value for value in (*said["argv"], *said["values"]) if "real" in value]
    assert not (folder / "real").exists()
    assert not list((folder / "temporary").iterdir())


def test_a_console_that_breaks_off_says_that_what_was_finished_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "breaks")
    assert run_practice(PracticeOptions(home=folder / "real", program=_STANDIN)) == 70
    said = capsys.readouterr().err
    assert "마친 연습은 남아 있습니다" in said


def test_a_center_that_does_not_start_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STANDIN_CENTER", "dies")
    assert run_practice(PracticeOptions(home=folder / "real", program=_STANDIN, lang="en")) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("lang", ["ko", "en", None])
def test_without_a_screen_it_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: Any
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run_practice(PracticeOptions(home=folder, program=_STANDIN, lang=lang)) == 2
    assert capsys.readouterr().err.count("\n") == 1
