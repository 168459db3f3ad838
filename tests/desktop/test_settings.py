import json
from pathlib import Path

import pytest

from console.desktop import settings
from console.desktop.settings import FILE, Settings


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    mine = Settings(center="http://127.0.0.1:8120", center_name="곁", scale=1.5, scheme="dark")
    settings.save(tmp_path / "home", mine)
    assert settings.load(tmp_path / "home") == mine
    assert [file.name for file in (tmp_path / "home").iterdir()] == [FILE]


def test_nothing_kept_is_the_usual(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "damage", ["", "{", "null", "[1]", '"text"', "[" * 99_999, "\ufffe", '{"scale": 1e999}']
)
def test_damage_is_the_usual(tmp_path: Path, damage: str) -> None:
    (tmp_path / FILE).write_text(damage, "utf-8", errors="surrogatepass")
    assert settings.load(tmp_path) == Settings()


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00{")
    assert settings.load(tmp_path) == Settings()


def test_what_is_odd_is_left_out_and_the_rest_holds(tmp_path: Path) -> None:
    plain = {"center": 3, "language": "en", "scale": True, "more": 1, "last_login": None}
    (tmp_path / FILE).write_text(json.dumps(plain))
    assert settings.load(tmp_path) == Settings(language="en")


@pytest.mark.parametrize(("kept", "scale"), [(9, 2.0), (0, 0.8), (-1, 0.8), (1.2, 1.2)])
def test_text_stays_readable(tmp_path: Path, kept: float, scale: float) -> None:
    (tmp_path / FILE).write_text(json.dumps({"scale": kept}))
    assert settings.load(tmp_path).scale == scale


def test_a_home_that_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    with pytest.raises(OSError, match=r"exists|directory"):
        settings.save(tmp_path / "home", Settings())
