import json
import os
from pathlib import Path

import pytest

from console.search.build import build, sha256
from console.search.errors import DirectoryDamagedError
from console.search.query import Directory
from console.search.shelf import Shelf
from tests.search.conftest import service


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf")


def made(tmp_path: Path, name: str) -> Path:
    build(tmp_path / name, [service(name)])
    return tmp_path / name


def names(shelf: Shelf) -> list[str]:
    return sorted(path.name for path in shelf.folder.iterdir())


def test_an_empty_shelf(shelf: Shelf) -> None:
    assert shelf.current() is None
    assert shelf.version() is None
    assert shelf.prune() == []


def test_a_file_is_put_and_found_again(shelf: Shelf, tmp_path: Path) -> None:
    file = made(tmp_path, "하나")
    put = shelf.put(file, sha256_expected=sha256(file))
    assert put.services == 1
    assert put.version == sha256(file)
    assert shelf.current() == put.path
    assert file.exists()
    assert Shelf(shelf.folder).version() == put.version


def test_the_one_in_use_stays_readable_while_another_comes(shelf: Shelf, tmp_path: Path) -> None:
    with Directory.open(shelf.put(made(tmp_path, "하나")).path) as directory:
        shelf.put(made(tmp_path, "둘"))
        assert directory.search("하나")[0].name == "하나"
    current = shelf.current()
    assert current is not None
    with Directory.open(current) as directory:
        assert directory.search("둘")


def test_old_ones_go(shelf: Shelf, tmp_path: Path) -> None:
    versions = [shelf.put(made(tmp_path, name)).version for name in ("하나", "둘", "셋")]
    assert set(names(shelf)) == {
        "current.json",
        f"directory-{versions[1]}.sqlite",
        f"directory-{versions[2]}.sqlite",
    }


def test_putting_the_same_twice_changes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    file = made(tmp_path, "하나")
    assert shelf.put(file) == shelf.put(file)
    assert len(names(shelf)) == 2


@pytest.mark.parametrize("keep", [0, 100, 9000])
def test_a_damaged_file_is_refused_and_the_one_in_use_stays(
    shelf: Shelf, tmp_path: Path, keep: int
) -> None:
    put = shelf.put(made(tmp_path, "하나"))
    file = made(tmp_path, "둘")
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(DirectoryDamagedError):
        shelf.put(file)
    assert shelf.current() == put.path
    assert len(names(shelf)) == 2


def test_another_checksum_than_announced(shelf: Shelf, tmp_path: Path) -> None:
    with pytest.raises(DirectoryDamagedError):
        shelf.put(made(tmp_path, "하나"), sha256_expected="0" * 64)
    assert shelf.current() is None


@pytest.mark.parametrize(
    "pointer", ["", "{}", "[1]", json.dumps({"version": "../x"}), json.dumps({"version": "0" * 64})]
)
def test_a_lost_pointer_leads_to_the_newest_whole_file(
    shelf: Shelf, tmp_path: Path, pointer: str
) -> None:
    put = shelf.put(made(tmp_path, "하나"))
    (shelf.folder / "current.json").write_text(pointer)
    assert shelf.current() == put.path
    put.path.write_bytes(b"junk")
    assert shelf.current() is None


def test_a_broken_file_of_the_same_version_is_mended(shelf: Shelf, tmp_path: Path) -> None:
    put = shelf.put(made(tmp_path, "하나"))
    put.path.write_bytes(b"junk")
    shelf.put(tmp_path / "하나")
    assert sha256(put.path) == put.version


def test_what_a_killed_console_left_is_swept_a_day_later(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put(made(tmp_path, "하나"))
    half = shelf.folder / ".abcdefgh.part"
    half.write_bytes(b"x")
    shelf.prune()
    assert half.exists()
    os.utime(half, (1, 1))
    shelf.put(made(tmp_path, "둘"))
    assert not half.exists()
