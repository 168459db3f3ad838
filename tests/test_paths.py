from pathlib import Path

import pytest

from console import paths


def test_what_is_given_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "/elsewhere")
    assert paths.console_home(Path("/given")) == Path("/given")
    assert paths.center_home(Path("/given")) == Path("/given")


def test_then_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, "/elsewhere")
    assert paths.console_home() == Path("/elsewhere")
    assert paths.center_home() == Path("/elsewhere/center")


def test_then_the_persons_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    assert paths.console_home() != paths.center_home()
    assert "gyeot" in str(paths.console_home())
