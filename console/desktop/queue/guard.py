from collections.abc import Callable

SETTLE_MS = 700
"""F2 is ignored so long after another caller came under it (architecture.md, Keys)."""


class AcceptGuard:
    """Who F2 would accept, and since when: a hand already on its way takes nobody unseen."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._target: str | None = None
        self._since = 0

    @property
    def target(self) -> str | None:
        """The contact under F2 now."""
        return self._target

    def aim(self, contact_id: str | None) -> None:
        """Another contact lies under F2; the clock starts anew only if it changed."""
        if contact_id != self._target:
            self._target = contact_id
            self._since = self._now()

    def choose(self, contact_id: str | None) -> None:
        """The person chose it by hand, so it need not settle."""
        self._target = contact_id
        self._since = self._now() - SETTLE_MS

    def take(self) -> str | None:
        """The contact that F2 accepts at this moment, None while it settles."""
        if self._target is None or 0 <= self._now() - self._since < SETTLE_MS:
            return None
        return self._target
