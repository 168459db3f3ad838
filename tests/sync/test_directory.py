import asyncio
import gzip
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from console.center.directory.publish import publish
from console.search.errors import DirectoryDamagedError
from console.search.query import Directory
from console.search.shelf import Shelf
from console.sync.directory import DirectoryKeeper
from console.sync.errors import CenterFaultError, UnauthorizedError, UnreachableError
from tests.search.conftest import service
from tests.support.center import RunningCenter, until
from tests.support.faults import Fault
from tests.support.headless import HeadlessDesk
from tests.sync.portal import CAPTIVE, Answer, Portal, always, reply
from tests.sync.rig import Rig

DIRECTORY = "GET /v1/directory"
GZIP = 'application/gzip\r\nETag: "{}"'


def put(center: RunningCenter, name: str) -> str:
    """The center's directory is another one; its version."""
    return publish([service(name)], center.home / "directory")[1].version


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf")


@pytest.fixture
def keeper(desk: HeadlessDesk, shelf: Shelf) -> DirectoryKeeper:
    return DirectoryKeeper(desk.api, shelf.folder, desk.loop.line.up)


def left_over(shelf: Shelf) -> list[str]:
    """Files in the folder beside the directories and the pointer."""
    names = [path.name for path in shelf.folder.iterdir()]
    return [name for name in names if not name.startswith(("directory-", "current"))]


def test_without_one_at_the_center_there_is_none(
    desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf
) -> None:
    assert not desk.on_loop(keeper.once())
    assert shelf.version() is None


def test_it_is_fetched_once_and_again_when_it_is_another(
    center: RunningCenter, desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf
) -> None:
    first = put(center, "하나")
    assert desk.on_loop(keeper.once())
    assert shelf.version() == first
    assert not desk.on_loop(keeper.once())
    second = put(center, "둘")
    assert desk.on_loop(keeper.once())
    assert shelf.version() == second != first
    assert left_over(shelf) == []


def test_it_is_switched_while_the_old_one_is_open(
    center: RunningCenter, desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf
) -> None:
    put(center, "하나")
    desk.on_loop(keeper.once())
    path = shelf.current()
    assert path is not None
    with Directory.open(path) as in_use:
        put(center, "둘")
        assert desk.on_loop(keeper.once())
        assert [hit.name for hit in in_use.search("하나")] == ["하나"]
    assert shelf.current() != path


@pytest.mark.parametrize("fault", [Fault.CUT_ANSWER, Fault.DROP_REQUEST, Fault.ERROR])
def test_what_does_not_come_whole_leaves_the_one_in_use(
    center: RunningCenter, desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf, fault: Fault
) -> None:
    first = put(center, "하나")
    desk.on_loop(keeper.once())
    put(center, "둘")
    center.faults.add(DIRECTORY, fault)
    with pytest.raises((UnreachableError, CenterFaultError)):
        desk.on_loop(keeper.once())
    assert shelf.version() == first
    assert left_over(shelf) == []


PARCELS: dict[str, bytes] = {
    "no gzip": b"not a parcel at all",
    "cut": gzip.compress(b"x" * 1_000)[:-20],
    "no directory": gzip.compress(b"x" * 1_000),
    "empty": b"",
}


@pytest.mark.parametrize("parcel", PARCELS.values(), ids=PARCELS.keys())
def test_a_damaged_parcel_is_not_put_up(
    rig: Callable[..., Rig],
    portal: Callable[[Answer], Portal],
    shelf: Shelf,
    parcel: bytes,
) -> None:
    made = rig(portal(always(reply(parcel, GZIP.format("a" * 64)))).url)
    keeper = DirectoryKeeper(made.api, shelf.folder, made.line.up)
    with pytest.raises(DirectoryDamagedError):
        made.on_loop(keeper.once())
    assert shelf.version() is None
    assert left_over(shelf) == []


def test_what_is_no_directory_is_a_fault(
    rig: Callable[..., Rig], portal: Callable[[Answer], Portal], shelf: Shelf
) -> None:
    made = rig(portal(CAPTIVE).url)
    with pytest.raises(CenterFaultError):
        made.on_loop(DirectoryKeeper(made.api, shelf.folder, made.line.up).once())


def test_a_revoked_token_is_told(desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf) -> None:
    desk.on_loop(desk.api.sign_out())
    with pytest.raises(UnauthorizedError):
        desk.on_loop(keeper.once())
    assert shelf.version() is None


def test_it_waits_for_the_center_and_comes_by_itself(
    center: RunningCenter, desk: HeadlessDesk, keeper: DirectoryKeeper, shelf: Shelf
) -> None:
    version = put(center, "하나")
    keeping = desk._thread.submit(keeper.run())
    until(lambda: shelf.version() == version)
    assert not keeping.done()


def test_a_disk_that_takes_nothing_does_not_end_it(
    desk: HeadlessDesk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    up = asyncio.Event()
    up.set()
    keeping = desk._thread.submit(DirectoryKeeper(desk.api, in_the_way, up).run())
    with caplog.at_level(logging.WARNING):
        until(lambda: "the directory was not fetched" in caplog.text)
    assert not keeping.done()
