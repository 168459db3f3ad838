from console.model.outcome import Answer
from console.sync.request import Asking, Reply


def test_it_asks_again_while_it_is_valid() -> None:
    asking = Asking(valid_until=10_000)
    assert asking.unanswered(1_000, sent=False, offline=False) is None


def test_never_received_is_not_sent() -> None:
    asking = Asking(valid_until=10_000)
    assert asking.unanswered(9_900, sent=False, offline=False) == Reply(Answer.NOT_SENT)


def test_perhaps_received_is_not_certain() -> None:
    asking = Asking(valid_until=10_000)
    assert asking.unanswered(1_000, sent=True, offline=False) is None
    assert asking.unanswered(9_900, sent=False, offline=False) == Reply(Answer.NOT_CERTAIN)


def test_offline_already_says_so_at_once() -> None:
    asking = Asking(valid_until=10_000)
    assert asking.unanswered(1_000, sent=False, offline=True) == Reply(Answer.NOT_SENT)


def test_offline_but_perhaps_received_is_asked_again() -> None:
    asking = Asking(valid_until=10_000)
    assert asking.unanswered(1_000, sent=True, offline=True) is None
