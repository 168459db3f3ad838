import logging
from collections.abc import Awaitable, Callable, Iterator

import pytest

from console.model.screen import Link
from console.store.errors import DiskFailed, DiskFull, StoreClosed
from console.sync.part import Part
from tests.support.center import until
from tests.sync.rig import Rig

Making = Callable[..., Rig]
WORDS = "민들레님이 하신 말씀"


def running(rig: Rig, errors: Iterator[Exception | None]) -> tuple[Part, list[int]]:
    """A part that breaks off with each error in turn, and waits where there is none."""
    begun: list[int] = []

    async def work() -> None:
        begun.append(1)
        error = next(errors, None)
        if error is not None:
            raise error
        await rig.line.token_changed.wait()

    return Part("under test", work, rig.line), begun


def begin(rig: Rig, work: Callable[[], Awaitable[None]]) -> None:
    async def online() -> None:
        rig.line.linked(Link.ONLINE)

    rig.on_loop(online())
    rig.thread.submit(work())  # type: ignore[arg-type]  # `run` is a coroutine function


def test_a_fault_of_ours_is_told_and_the_part_begun_anew(
    rig: Making, caplog: pytest.LogCaptureFixture
) -> None:
    made = rig()
    part, begun = running(made, iter([ValueError(WORDS), KeyError(WORDS)]))
    begin(made, part.run)
    until(lambda: len(begun) == 3)
    until(lambda: made.line.truth.shown.link is Link.ONLINE)
    assert [truth.link for truth in made.heard] == [Link.ONLINE, Link.OFFLINE, Link.ONLINE]
    told = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert len(told) == 2
    assert "ValueError" in told[0]
    assert "test_part.py" in told[0]
    assert WORDS not in caplog.text


def test_a_full_disk_is_told_as_what_it_is(rig: Making, caplog: pytest.LogCaptureFixture) -> None:
    made = rig()
    part, begun = running(made, iter([DiskFull(), DiskFailed()]))
    begin(made, part.run)
    until(lambda: len(begun) == 3)
    assert made.links == {Link.ONLINE}
    assert made.line.truth.shown.disk_full
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_a_closed_store_is_its_end(rig: Making) -> None:
    made = rig()
    part, begun = running(made, iter([StoreClosed()]))
    made.on_loop(part.run())
    assert len(begun) == 1
    assert not made.heard
