from collections.abc import Iterator
from functools import partial

import pytest

from console.model.clock import CenterTime
from console.store import meta
from console.store.store import Store
from console.sync.timekeeper import META, SLOWEST_MS, TimeKeeper
from tests.sync.rig import OWNER, HandClock

CENTER = 1_900_000_000_000
HOUR = 3_600_000


@pytest.fixture
def store() -> Iterator[Store]:
    made = Store.create(None, None, OWNER)
    yield made
    made.close()


def loaded(store: Store, clock: HandClock) -> TimeKeeper:
    """As a console that starts."""
    return TimeKeeper(clock, store.read(TimeKeeper.load).result())


def learnt(keeper: TimeKeeper, store: Store, center_now: int, round_trip: int = 0) -> None:
    assert isinstance(keeper.clock, HandClock)
    asked_at = keeper.clock.running()
    keeper.clock.passes(round_trip)
    keeper.learn(center_now, asked_at, store)


def test_without_a_center_it_is_the_wall_clock_and_not_exact(store: Store) -> None:
    keeper = loaded(store, HandClock())
    assert keeper.now() == keeper.clock.wall()
    assert not keeper.exact


def test_half_of_the_way_is_taken_off(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, CENTER, round_trip=400)
    assert keeper.now() == CENTER + 200
    assert keeper.exact


def test_the_first_answer_counts_however_slow(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, CENTER, round_trip=SLOWEST_MS * 2)
    assert keeper.now() == CENTER + SLOWEST_MS
    assert keeper.exact


def test_after_that_a_slow_answer_teaches_nothing(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, CENTER)
    learnt(keeper, store, CENTER, round_trip=SLOWEST_MS + 1)
    assert keeper.now() == CENTER + SLOWEST_MS + 1


def test_time_does_not_tremble_with_the_network(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, CENTER, round_trip=10)
    first = keeper.now()
    # The center answered at once, and the answer took the whole of the way back.
    learnt(keeper, store, first, round_trip=1_000)
    assert keeper.now() == first + 1_000


def test_a_center_whose_clock_was_set_is_believed(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, CENTER, round_trip=10)
    learnt(keeper, store, CENTER + HOUR, round_trip=300)
    assert keeper.now() == CENTER + HOUR + 150


def test_a_jump_of_the_wall_clock_bends_nothing(store: Store) -> None:
    clock = HandClock()
    keeper = loaded(store, clock)
    learnt(keeper, store, CENTER)
    clock.wall_ms -= HOUR
    clock.passes(1_000)
    assert keeper.now() == CENTER + 1_000
    assert keeper.exact


def test_sleep_and_a_restart_of_the_console_neither(store: Store) -> None:
    clock = HandClock()
    learnt(loaded(store, clock), store, CENTER)
    clock.passes(HOUR)
    again = loaded(store, clock)
    assert (again.now(), again.exact) == (CENTER + HOUR, True)


def test_after_a_reboot_it_is_about(store: Store) -> None:
    clock = HandClock()
    learnt(loaded(store, clock), store, CENTER)
    clock.wall_ms += HOUR
    clock.running_ms, clock.boot = 100, "boot-2"
    again = loaded(store, clock)
    assert (again.now(), again.exact) == (CENTER + HOUR, False)
    learnt(again, store, CENTER + 2 * HOUR)
    assert (again.now(), again.exact) == (CENTER + 2 * HOUR, True)


def test_a_wall_clock_set_before_a_reboot_is_known_after_it(store: Store) -> None:
    clock = HandClock()
    keeper = loaded(store, clock)
    learnt(keeper, store, CENTER)
    clock.wall_ms += HOUR
    learnt(keeper, store, CENTER, round_trip=100)
    clock.boot = "boot-2"
    assert loaded(store, clock).now() == CENTER + 100


def test_the_error_of_the_wall_clock_is_told(store: Store) -> None:
    keeper = loaded(store, HandClock())
    learnt(keeper, store, keeper.clock.wall() + HOUR)
    assert keeper.wall_error == HOUR


def test_what_was_kept_and_is_not_understood_is_nothing(store: Store) -> None:
    odd: tuple[object, ...] = (None, [], {"offset": 1, "more": 2}, 7)
    for one in odd:
        store.write(partial(meta.put, key=META, value=one)).result()
        assert store.read(TimeKeeper.load).result() == CenterTime()
