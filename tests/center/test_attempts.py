from concurrent.futures import ThreadPoolExecutor

from console.center import attempts
from tests.support.center import RunningCenter


def begin(center: RunningCenter, login: str) -> bool:
    return not center.center.write_now(lambda unit: attempts.begin(unit, login, "here"))


def test_many_at_once_get_no_more_tries_than_one_after_another(center: RunningCenter) -> None:
    with ThreadPoolExecutor(8) as threads:
        allowed = list(threads.map(lambda _: begin(center, "minji"), range(24)))
    assert allowed.count(True) == attempts.FAILURES


def test_one_login_however_it_is_typed(center: RunningCenter) -> None:
    for spelling in ("minji", "MINJI", " minji ", "ｍｉｎｊｉ", "Minji"):
        assert begin(center, spelling)
    assert not begin(center, "minji")


def test_the_rest_is_counted_from_the_last_try_and_not_prolonged(center: RunningCenter) -> None:
    for _ in range(attempts.FAILURES):
        begin(center, "minji")
    center.clock.ahead = attempts.REST_MS - 1_000  # type: ignore[attr-defined]  # a TestClock
    assert not begin(center, "minji")
    left = center.center.write_now(lambda unit: attempts.begin(unit, "minji", "here"))
    assert 0 < left <= 1_000
    center.clock.ahead = attempts.REST_MS + 1_000  # type: ignore[attr-defined]  # as above
    assert begin(center, "minji")


def test_what_is_over_is_forgotten(center: RunningCenter) -> None:
    begin(center, "minji")
    center.clock.ahead = attempts.REST_MS + 1_000  # type: ignore[attr-defined]  # a TestClock
    center.center.write_now(attempts.forget_old)
    for _ in range(attempts.FAILURES):
        assert begin(center, "minji")
