import errno

import pytest

from tests.crash.disk import ROOM_AGAIN, Disk, Fault, File, Folder

HERE = "console/a"


def refused(error: pytest.ExceptionInfo[OSError]) -> int | None:
    return error.value.errno


def test_a_file_is_seen_as_written_and_keeps_what_was_synced() -> None:
    disk = Disk()
    file = disk.create(HERE, 0o600)
    disk.write(HERE, file, b"one", 0)
    disk.fsync(HERE, file)
    disk.write(HERE, file, b"two", 3)
    assert (bytes(file.data), file.synced) == (b"onetwo", b"one")
    disk.truncate(HERE, file, 8)
    disk.fsync(HERE, file)
    assert file.synced == b"onetwo\0\0"
    assert disk.steps == [
        "create console/a",
        "write console/a",
        "fsync console/a",
        "write console/a",
        "truncate console/a",
        "fsync console/a",
    ]


def test_a_name_is_kept_by_its_folder_s_fsync() -> None:
    disk = Disk()
    disk.create(HERE, 0o600)
    disk.rename(HERE, "console/b")
    console = disk.folder("console")
    assert set(console.entries) == {"b"}
    assert console.synced == {}
    disk.fsync_folder("console")
    assert set(console.synced) == {"b"}
    assert disk.names == []


def test_a_disk_that_lies_about_folders_keeps_no_name() -> None:
    disk = Disk(heeds_folders=False)
    disk.create(HERE, 0o600)
    disk.fsync_folder("console")
    assert disk.folder("console").synced == {}


def test_folders_are_made_and_only_empty_ones_go() -> None:
    disk = Disk()
    disk.mkdir("console/in", 0o700)
    disk.create("console/in/a", 0o600)
    with pytest.raises(OSError, match="console/in") as error:
        disk.rmdir("console/in")
    assert refused(error) == errno.ENOTEMPTY
    disk.unlink("console/in/a")
    disk.rmdir("console/in")
    assert disk.folder("console").entries == {}


def test_what_is_not_there_is_not_found() -> None:
    disk = Disk()
    with pytest.raises(OSError, match="a") as error:
        disk.find(HERE)
    assert refused(error) == errno.ENOENT
    disk.create(HERE, 0o600)
    with pytest.raises(OSError, match="a") as error:
        disk.find(f"{HERE}/b")
    assert refused(error) == errno.ENOTDIR


def test_an_error_comes_once_and_changes_nothing() -> None:
    disk = Disk(Fault.ERROR, at=2)
    file = disk.create(HERE, 0o600)
    with pytest.raises(OSError, match="error") as error:
        disk.write(HERE, file, b"one", 0)
    assert refused(error) == errno.EIO
    assert bytes(file.data) == b""
    disk.write(HERE, file, b"one", 0)
    assert bytes(file.data) == b"one"


def test_bytes_of_a_failed_fsync_are_lost_for_good() -> None:
    disk = Disk(Fault.ERROR, at=3)
    file = disk.create(HERE, 0o600)
    disk.write(HERE, file, b"lost", 0)
    with pytest.raises(OSError, match="error"):
        disk.fsync(HERE, file)
    disk.write(HERE, file, b"more", 4)
    disk.fsync(HERE, file)
    assert bytes(file.data) == b"lostmore"
    assert file.synced == b"\0\0\0\0more"


def test_a_full_disk_takes_nothing_until_there_is_room() -> None:
    disk = Disk(Fault.FULL, at=2)
    file = disk.create(HERE, 0o600)
    for _ in range(ROOM_AGAIN):
        with pytest.raises(OSError, match="space") as error:
            disk.write(HERE, file, b"one", 0)
        assert refused(error) == errno.ENOSPC
    disk.unlink(HERE)
    disk.create(HERE, 0o600)


def test_shared_memory_is_no_step() -> None:
    disk = Disk()
    disk.create("console/a-shm", 0o600)
    assert disk.steps == []


def test_the_two_machines_are_there_from_the_beginning() -> None:
    root = Disk().root
    assert set(root.synced) == {"center", "console"}
    assert all(isinstance(node, Folder) for node in root.entries.values())
    assert not isinstance(File(0o600), Folder)
