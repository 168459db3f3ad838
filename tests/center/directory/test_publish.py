import gzip
from pathlib import Path

import pytest

from console.center.directory.publish import publish, published
from console.search.build import sha256
from tests.search.conftest import service


def test_nothing_is_published_yet(tmp_path: Path) -> None:
    assert published(tmp_path / "none") is None


def test_the_parcel_is_the_file(tmp_path: Path) -> None:
    report, held = publish([service("난방비")], tmp_path)
    assert held == published(tmp_path)
    assert held.etag == f'"{held.version}"'
    assert held.version == report.sha256 == sha256(held.path)
    assert gzip.decompress(held.parcel.read_bytes()) == held.path.read_bytes()


def test_the_same_services_keep_their_etag(tmp_path: Path) -> None:
    first = publish([service("하나"), service("둘")], tmp_path)[1]
    again = publish([service("둘"), service("하나")], tmp_path)[1]
    assert first == again


def test_old_parcels_go_with_their_files(tmp_path: Path) -> None:
    for name in ("하나", "둘", "셋"):
        publish([service(name)], tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len([name for name in names if name.endswith(".gz")]) == 2
    assert len([name for name in names if name.endswith(".sqlite")]) == 2
    assert len(names) == 5


def test_a_lost_parcel_is_packed_anew(tmp_path: Path) -> None:
    _, held = publish([service("난방비")], tmp_path)
    held.parcel.unlink()
    assert published(tmp_path) == held
    assert held.parcel.is_file()


def test_a_failure_leaves_what_is_published(tmp_path: Path) -> None:
    _, held = publish([service("난방비")], tmp_path)
    with pytest.raises(ValueError, match="share an id"):
        publish([service("둘"), service("둘")], tmp_path)
    assert published(tmp_path) == held
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
