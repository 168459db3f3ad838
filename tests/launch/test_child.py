import os
from pathlib import Path

import pytest

from console.launch import child as children
from console.launch.child import Child, ChildError
from console.launch.home import environment

_CENTER = ["tests.launch.standin", "center"]


def _start(folder: Path) -> Child:
    return Child.start(_CENTER, environment(folder, os.environ), secret="s")


def test_it_tells_its_address_however_much_it_prints(folder: Path) -> None:
    with _start(folder) as child:
        assert child.address(20) == "http://127.0.0.1:43210"


def test_one_that_ends_early_is_told_of_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDIN_CENTER", "dies")
    with _start(folder) as child, pytest.raises(ChildError, match="ended before"):
        child.address(20)


def test_one_that_says_nothing_is_given_up(folder: Path) -> None:
    stays = ["tests.launch.standin", "open"]
    with (
        Child.start(stays, environment(folder, os.environ)) as child,
        pytest.raises(ChildError, match="not ready"),
    ):
        child.address(0.2)


def test_one_that_does_not_listen_is_killed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDIN_CENTER", "deaf")
    monkeypatch.setattr(children, "STOP_S", 0.5)
    child = _start(folder)
    child.address(20)
    assert child.stop() == -9


def test_stopping_twice_is_no_harm(folder: Path) -> None:
    child = _start(folder)
    child.address(20)
    assert child.stop() == child.stop()
