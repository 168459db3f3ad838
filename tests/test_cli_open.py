from pathlib import Path

import pytest

from console import cli_open
from console.cli_open import _options


def test_what_is_not_given_is_left_to_what_is_remembered() -> None:
    given = _options().parse_args([])
    assert (given.lang, given.theme, given.scale, given.size) == (None, None, 0, "")
    assert (given.center, given.login, given.home) == ("", "", None)
    assert not given.practice
    assert not given.password_stdin


def test_everything_can_be_given() -> None:
    words = "--center http://c --login han --lang en --theme dark --scale 200 --size 1366x768"
    given = _options().parse_args([*words.split(), "--home", "/h", "--practice"])
    assert (given.center, given.login, given.home) == ("http://c", "han", Path("/h"))
    assert (given.lang, given.theme, given.scale, given.size) == ("en", "dark", 200, "1366x768")
    assert given.practice


@pytest.mark.parametrize(
    "words",
    ["--scale 79", "--scale 201", "--scale big", "--lang de", "--theme pink", "--lan ko", "x"],
)
def test_what_cannot_be_is_told_with_what_can(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli_open.main(words.split())
    assert ended.value.code == 2
    assert "usage: gyeot open" in capsys.readouterr().err


def test_help_says_what_each_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        cli_open.main(["--help"])
    told = capsys.readouterr().out
    for option in ("--center", "--login", "--password-stdin", "--lang", "--theme", "--home"):
        assert option in told


def test_without_a_screen_it_says_so_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert cli_open.main(["--home", str(tmp_path / "home")]) == cli_open.NO_SCREEN
    said = capsys.readouterr().err
    assert "창을 띄울 화면이 없어" in said
    assert "no screen" in said
    assert not (tmp_path / "home").exists()
