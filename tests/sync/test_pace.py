from console.model.presence import LEASE_MS
from console.sync.pace import USUAL


def test_a_lease_outlives_a_lost_renewal() -> None:
    assert 2 * USUAL.renew * 1000 < LEASE_MS


def test_a_stream_is_not_dead_for_one_lost_heartbeat() -> None:
    assert USUAL.silence > 2 * 10


def test_no_wait_is_none() -> None:
    assert min(USUAL.first_wait, USUAL.request_again, USUAL.signed_out, USUAL.drafts) > 0.1
