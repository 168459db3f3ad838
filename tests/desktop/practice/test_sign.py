from pathlib import Path

import pytest

from console.desktop.practice.sign import VARIABLE, AlreadyOpenError, awaited, hold, look


def test_a_sign_is_there_as_long_as_it_is_held(tmp_path: Path) -> None:
    sign = tmp_path / "sign"
    assert look(sign) == "waiting"
    lock = hold(sign)
    assert look(sign) == "open"
    with pytest.raises(AlreadyOpenError):
        hold(sign)
    lock.release()
    assert look(sign) == "closed"


def test_only_a_console_that_somebody_waits_for_leaves_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert awaited() is None
    monkeypatch.setenv(VARIABLE, str(tmp_path / "gone" / "sign"))
    assert awaited() is None
    monkeypatch.setenv(VARIABLE, str(tmp_path / "sign"))
    assert awaited() == tmp_path / "sign"
