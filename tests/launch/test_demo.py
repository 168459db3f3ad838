import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from console.launch.demo import DemoOptions, run_demo

_STANDIN = "tests.launch.standin"
_RUN = f"""
from console.launch.demo import DemoOptions, run_demo
raise SystemExit(run_demo(DemoOptions(program="{_STANDIN}", lang="en")))
"""


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _said(folder: Path, name: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((folder / f"{name}.json").read_text())
    return said


def _both_are_gone(folder: Path) -> None:
    for name in ("center", "console"):
        with FileLock(folder / f"{name}.alive").acquire(timeout=30):
            pass


def _running(folder: Path) -> "subprocess.Popen[bytes]":
    parent = subprocess.Popen([sys.executable, "-c", _RUN], start_new_session=True)
    _until((folder / "console.json").exists)
    return parent


def test_it_ends_when_the_console_closes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "closes")
    options = DemoOptions(
        program=_STANDIN, role="supervisor", lang="ko", theme="dark", console_args=("--shots", "x")
    )
    assert run_demo(options) == 0
    _both_are_gone(folder)
    center, console = _said(folder, "center"), _said(folder, "console")
    assert center["argv"][:2] == ["center", "serve"]
    assert center["argv"][2:] == ["--home", f"{center['home']}/center", "--port", "0", "--demo"]
    assert console["argv"] == [
        *("open", "--center", "http://127.0.0.1:43210", "--login", "kim.doyun"),
        *("--password-stdin", "--lang", "ko", "--theme", "dark", "--shots", "x"),
    ]
    assert console["secret"] == center["secret"] != ""
    assert not list((folder / "temporary").iterdir())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_tidies_up_when_told_to_end(folder: Path, number: signal.Signals) -> None:
    parent = _running(folder)
    parent.send_signal(number)
    assert parent.wait(30) == 130
    _both_are_gone(folder)
    assert not list((folder / "temporary").iterdir())


def test_nothing_outlives_it_when_it_is_killed(folder: Path) -> None:
    parent = _running(folder)
    parent.kill()
    parent.wait(30)
    _both_are_gone(folder)


def test_a_center_that_does_not_start_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STANDIN_CENTER", "dies")
    assert run_demo(DemoOptions(program=_STANDIN, lang="en")) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not list((folder / "temporary").iterdir())


def test_of_a_console_that_breaks_off_the_log_is_left(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "breaks")
    assert run_demo(DemoOptions(program=_STANDIN, lang="en")) == 70
    (log,) = (folder / "temporary").iterdir()
    assert log.read_text() == "what went wrong"
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert str(log) in said


@pytest.mark.parametrize("lang", ["ko", "en", None])
def test_without_a_screen_it_says_in_one_line_what_can_be_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: Any
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run_demo(DemoOptions(program=_STANDIN, lang=lang)) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "make test" in said.err
    assert "make story" in said.err
    assert not said.out
    assert not list((folder / "temporary").iterdir())


def test_the_password_is_in_no_argument(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDIN_CONSOLE", "closes")
    run_demo(DemoOptions(program=_STANDIN))
    for name in ("center", "console"):
        said = _said(folder, name)
        assert said["secret"] not in " ".join([*said["argv"], *said["values"]])
