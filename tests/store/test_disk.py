from pathlib import Path

import pytest

from console.store import disk
from console.store.errors import DiskFailed, DiskFull
from tests.store.places import small_disk

__all__ = ["small_disk"]


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    file = tmp_path / "a.keys"
    disk.replace(file, b"one")
    disk.replace(file, b"two")
    assert file.read_bytes() == b"two"
    assert [part.name for part in tmp_path.iterdir()] == ["a.keys"]


def test_on_a_full_disk_the_old_file_stays(small_disk: Path) -> None:
    file = small_disk / "a.keys"
    disk.replace(file, b"one")
    with pytest.raises(DiskFull):
        disk.replace(file, b"x" * 9_000_000)
    assert file.read_bytes() == b"one"
    assert [part.name for part in small_disk.iterdir()] == ["a.keys"]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed):
        disk.replace(tmp_path / "no" / "a.keys", b"one")


def test_a_folder_is_made_with_all_above_it(tmp_path: Path) -> None:
    folder = tmp_path / "gyeot" / "vaults"
    disk.make_folder(folder)
    disk.make_folder(folder)
    assert folder.is_dir()
    assert folder.stat().st_mode & 0o077 == 0


def test_a_folder_where_a_file_lies(tmp_path: Path) -> None:
    (tmp_path / "gyeot").write_bytes(b"")
    with pytest.raises(DiskFailed):
        disk.make_folder(tmp_path / "gyeot" / "vaults")
