import pytest

from console.desktop.frame import truth as words
from console.model.screen import Link, SyncTruth
from console.store.errors import DiskFailed, DiskFull
from tests.desktop.running import Eyes, Opens
from tests.support.center import RunningCenter


@pytest.fixture
def eyes(running_center: RunningCenter, opens: Opens) -> Eyes:
    made = opens(running_center.url)
    made.enter_online("mina")
    return made


def test_what_the_disk_refuses_stands_until_all_is_kept(eyes: Eyes) -> None:
    standing = eyes.shift.standing
    standing.hold(2, DiskFull.code)
    eyes.says("디스크가 가득 찼습니다", "The disk is full")
    standing.hold(1, "")
    eyes.sees("디스크가 가득 찼습니다")
    standing.hold(0, "")
    eyes.sees("모두 보냈습니다")
    standing.hold(1, DiskFailed.code)
    eyes.says("디스크에 쓸 수 없습니다", "The disk does not write")
    standing.hold(0, "")


def test_what_comes_after_the_person_left_is_not_shown(eyes: Eyes) -> None:
    standing = eyes.shift.standing
    heard: list[SyncTruth] = []
    eyes.signed_out()
    standing.changed.connect(heard.append)
    standing._take(SyncTruth(link=Link.ONLINE, needs_you=3))
    assert heard == []
    assert eyes.window.desk.truth == SyncTruth()


def test_a_failing_disk_weighs_more_than_the_line() -> None:
    view = words.sync_view(SyncTruth(link=Link.OFFLINE, disk_failed=True))
    assert view.state == "needs"
