from random import Random

from hypothesis import given
from hypothesis import strategies as st

from console.sync.backoff import FIRST_MS, LONGEST_MS, Backoff


@given(st.integers(), st.integers(1, 200))
def test_never_none_and_never_for_ever(seed: int, failures: int) -> None:
    backoff = Backoff(Random(seed))
    waits = [backoff.failed() for _ in range(failures)]
    assert all(FIRST_MS // 2 <= wait <= LONGEST_MS for wait in waits)


def test_it_doubles_and_starts_anew_after_a_success() -> None:
    backoff = Backoff(Random(1))
    waits = [backoff.failed() for _ in range(8)]
    assert waits[7] >= LONGEST_MS // 2
    backoff.succeeded()
    assert backoff.failed() <= FIRST_MS
