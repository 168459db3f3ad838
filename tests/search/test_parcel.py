import gzip
from pathlib import Path

import pytest

from console.search.errors import DirectoryDamagedError
from console.search.parcel import pack, unpacked


@pytest.fixture
def parcel(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"directory" * 100_000)
    size = pack(tmp_path / "file", tmp_path / "file.gz")
    assert size == (tmp_path / "file.gz").stat().st_size < 10_000
    return tmp_path / "file.gz"


def test_what_was_packed_comes_out(parcel: Path) -> None:
    with unpacked(parcel) as file:
        assert file.read_bytes() == b"directory" * 100_000
    assert not file.exists()


def test_the_same_file_gives_the_same_parcel(parcel: Path, tmp_path: Path) -> None:
    pack(tmp_path / "file", tmp_path / "again.gz")
    assert (tmp_path / "again.gz").read_bytes() == parcel.read_bytes()


@pytest.mark.parametrize("keep", [0, 5, 500])
def test_a_parcel_cut_short(parcel: Path, keep: int) -> None:
    parcel.write_bytes(parcel.read_bytes()[:keep])
    if keep == 0:
        with unpacked(parcel) as file:
            assert file.read_bytes() == b""
        return
    with pytest.raises(DirectoryDamagedError), unpacked(parcel):
        pass


def test_no_parcel_at_all(tmp_path: Path) -> None:
    (tmp_path / "page").write_bytes(b"<html>please sign in to the wifi</html>")
    with pytest.raises(DirectoryDamagedError), unpacked(tmp_path / "page"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["page"]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bomb", "wb") as file:
        file.write(bytes(50_000_000))
    with pytest.raises(DirectoryDamagedError), unpacked(tmp_path / "bomb", limit=1_000_000):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["bomb"]
