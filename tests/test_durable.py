import os
import time
from pathlib import Path

import pytest

from console import durable


def test_a_folder_is_made_with_all_above_it(tmp_path: Path) -> None:
    folder = tmp_path / "gyeot" / "vaults"
    durable.make_folder(folder)
    durable.make_folder(folder)
    assert folder.is_dir()
    assert folder.stat().st_mode & 0o077 == 0
    assert folder.parent.stat().st_mode & 0o077 == 0


def test_a_folder_where_a_file_lies(tmp_path: Path) -> None:
    (tmp_path / "gyeot").write_bytes(b"")
    with pytest.raises(OSError, match="gyeot"):
        durable.make_folder(tmp_path / "gyeot" / "vaults")


def test_a_file_takes_the_place_of_another(tmp_path: Path) -> None:
    half, whole = tmp_path / "half", tmp_path / "whole"
    whole.write_text("old")
    half.write_text("new")
    durable.sync_file(half)
    durable.replace(half, whole)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("whole", "new")]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        durable.sync_folder(tmp_path / "no")


def test_what_was_left_half_made_goes_after_a_day(tmp_path: Path) -> None:
    old = time.time() - durable.LEFT_BEHIND_S - 60
    for name in (".old.part", ".new.part", "whole"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / ".build-old").mkdir()
    (tmp_path / ".build-old" / "in").write_bytes(b"x")
    for name in (".old.part", "whole", ".build-old"):
        os.utime(tmp_path / name, (old, old))
    durable.sweep(tmp_path, ".*.part", ".build-*")
    assert sorted(one.name for one in tmp_path.iterdir()) == [".new.part", "whole"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder that cannot be synced")
def test_a_file_system_that_syncs_no_folder_is_used_as_it_is() -> None:
    durable.sync_folder(Path("/proc"))
