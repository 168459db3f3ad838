"""How long a vault may be used without the center."""

from console.store.errors import OfflineTooLong

OFFLINE_MS = 72 * 3_600_000


def require_recent(last_contact: int, now: int) -> None:
    """Raises OfflineTooLong later than 72 h after the last authenticated answer (ms).

    A clock that was set back, or lost its battery, does not lock anybody out of an outage.
    """
    if now - last_contact > OFFLINE_MS:
        raise OfflineTooLong
