from random import Random

import pytest

from console.center.switchboard.arrivals import HOUR_MS, WEEKDAY, Arrivals
from tests.center.switchboard.world import START


def _count(arrivals: Arrivals, start: int, hours: int, seed: int = 3) -> int:
    random, at, count = Random(seed), start, -1
    while at < start + hours * HOUR_MS:
        at, count = arrivals.after(at, random), count + 1
    return count


def test_as_many_call_as_the_rate_says() -> None:
    steady = Arrivals(an_hour=(6.0,) * 24)
    assert _count(steady, START, 1000) == pytest.approx(6000, rel=0.05)


def test_speed_multiplies_the_rate() -> None:
    assert _count(Arrivals(an_hour=(6.0,) * 24, speed=10), START, 100) == pytest.approx(
        6000, rel=0.05
    )


def test_the_day_has_its_hours_in_seoul() -> None:
    midnight_in_seoul = 1_700_060_400_000
    arrivals = Arrivals()
    assert arrivals.rate(midnight_in_seoul) == WEEKDAY[0]
    assert arrivals.rate(midnight_in_seoul + 21 * HOUR_MS) == max(WEEKDAY)


def test_nobody_calls_in_an_hour_without_calls() -> None:
    only_at_night = Arrivals(an_hour=(50.0,) + (0.0,) * 23)
    midnight_in_seoul = 1_700_060_400_000
    first = only_at_night.after(midnight_in_seoul + HOUR_MS, Random(1))
    assert first >= midnight_in_seoul + 24 * HOUR_MS


def test_it_can_be_evening_at_any_time() -> None:
    evening = Arrivals().from_hour(21, START)
    assert evening.rate(START) == WEEKDAY[21]
    assert evening.rate(START + HOUR_MS) == WEEKDAY[22]
