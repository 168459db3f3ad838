import pytest

from console.store.errors import OfflineTooLong
from console.store.offline import OFFLINE_MS, require_recent
from tests.store.made import NOW


def test_seventy_two_hours_and_no_longer() -> None:
    require_recent(NOW, NOW + OFFLINE_MS)
    with pytest.raises(OfflineTooLong):
        require_recent(NOW, NOW + OFFLINE_MS + 1)


def test_a_clock_set_back_locks_nobody_out() -> None:
    require_recent(NOW, 0)
