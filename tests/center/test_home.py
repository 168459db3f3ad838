from pathlib import Path

import pytest

from console.center import home
from console.center.errors import HomeError


def test_everything_in_it_is_for_its_owner_alone(tmp_path: Path) -> None:
    made = home.make(tmp_path / "c", "some-center")
    assert made.path.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in made.path.iterdir()} == {0o600}
    assert (made.path / "center.db").exists()
    assert home.find(tmp_path / "c") == made


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_key_file_that_is_not_whole_is_a_sentence(tmp_path: Path, key: bytes) -> None:
    made = home.make(tmp_path / "c", "some-center")
    (made.path / "center.key").write_bytes(key)
    with pytest.raises(HomeError, match=r"center\.key"):
        made.key()


def test_one_runs_at_a_time(tmp_path: Path) -> None:
    made = home.make(tmp_path / "c", "some-center")
    lock = home.hold(made.running())
    with pytest.raises(HomeError, match="running"):
        home.hold(made.running())
    lock.release()
    home.hold(made.running()).release()
