import pytest

from console.desktop.lock import idle
from console.desktop.lock.idle import MINUTE_MS, Stage


@pytest.mark.parametrize(
    ("minutes", "talking", "expected"),
    [(10, False, 10), (10, True, 30), (60, True, 60), (0, False, 1), (500, False, 60)],
)
def test_a_talk_has_half_an_hour_and_nothing_is_without_a_limit(
    minutes: int,
    talking: bool,  # noqa: FBT001 - a case
    expected: int,
) -> None:
    assert idle.limit(minutes, talking=talking) == expected * MINUTE_MS


def test_the_warning_comes_a_minute_before() -> None:
    limit = 10 * MINUTE_MS
    assert idle.stage(0, limit) is Stage.AWAKE
    assert idle.stage(9 * MINUTE_MS - 1, limit) is Stage.AWAKE
    assert idle.stage(9 * MINUTE_MS, limit) is Stage.WARNED
    assert idle.stage(limit, limit) is Stage.OVER


def test_the_shortest_limit_warns_in_its_middle() -> None:
    assert idle.stage(29_999, MINUTE_MS) is Stage.AWAKE
    assert idle.stage(30_000, MINUTE_MS) is Stage.WARNED


def test_it_is_looked_at_again_just_when_something_changes() -> None:
    limit = 10 * MINUTE_MS
    assert idle.next_look(0, limit) == 9 * MINUTE_MS
    assert idle.next_look(9 * MINUTE_MS, limit) == MINUTE_MS
    assert idle.next_look(limit - 1, limit) == idle.LEAST_LOOK_MS
