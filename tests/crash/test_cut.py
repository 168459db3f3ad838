from pathlib import Path

from tests.crash import cut
from tests.crash.cut import SECTOR
from tests.crash.disk import MACHINES, Disk
from tests.crash.trial import Way

HALF, WHOLE = "console/half", "console/whole"


def written() -> Disk:
    """A file that is synced in all but its last bytes, under a new name that is not."""
    disk = Disk()
    file = disk.create(HALF, 0o600)
    disk.write(HALF, file, b"a" * SECTOR, 0)
    disk.fsync(HALF, file)
    disk.fsync_folder("console")
    disk.write(HALF, file, b"b" * SECTOR * 6, SECTOR)
    disk.rename(HALF, WHOLE)
    return disk


def left(target: Path, disk: Disk, way: Way) -> dict[str, bytes]:
    target.mkdir()
    cut.lay(disk, dict(zip(MACHINES, way, strict=True)), target)
    assert {one.name for one in target.iterdir()} == set(MACHINES)
    return {file.name: file.read_bytes() for file in (target / "console").iterdir()}


def test_the_machine_that_goes_on_keeps_all(tmp_path: Path) -> None:
    found = left(tmp_path / "to", written(), (cut.nothing_more, cut.everything))
    assert found == {"whole": b"a" * SECTOR + b"b" * SECTOR * 6}


def test_the_machine_that_lost_power_keeps_what_was_synced(tmp_path: Path) -> None:
    found = left(tmp_path / "to", written(), (cut.everything, cut.nothing_more))
    assert found == {"half": b"a" * SECTOR}


def test_bytes_and_names_may_come_through_alone(tmp_path: Path) -> None:
    disk = written()
    assert set(left(tmp_path / "1", disk, (cut.bytes_only, cut.bytes_only))) == {"half"}
    assert left(tmp_path / "2", disk, (cut.names_only, cut.names_only)) == {"whole": b"a" * SECTOR}


def test_torn_pages_are_drawn_by_seed(tmp_path: Path) -> None:
    disk = written()

    def torn(seed: int, name: str) -> dict[str, bytes]:
        way = cut.torn(seed)
        return left(tmp_path / f"{seed}{name}", disk, (way, way))

    drawn = [torn(seed, "") for seed in range(12)]
    assert drawn == [torn(seed, "again") for seed in range(12)]
    bytes_of = {next(iter(one.values())) for one in drawn}
    assert {name for one in drawn for name in one} == {"half", "whole"}
    assert all(one.startswith(b"a" * SECTOR) for one in bytes_of)
    # Some with a hole: a later sector is there and an earlier one is not.
    assert any(b"\0" * SECTOR in one.rstrip(b"\0") for one in bytes_of)
