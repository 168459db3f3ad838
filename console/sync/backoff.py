from random import Random

FIRST_MS = 500
LONGEST_MS = 30_000


class Backoff:
    """How long to wait after failures in a row: doubling, with jitter, never none, never for ever.

    The longest wait is usually 30 s: a center that comes back is noticed within that time.
    """

    def __init__(
        self, rng: Random, *, first_ms: int = FIRST_MS, longest_ms: int = LONGEST_MS
    ) -> None:
        self._rng = rng
        self._first_ms = first_ms
        self._longest_ms = longest_ms
        self.failures = 0

    def succeeded(self) -> None:
        self.failures = 0

    def failed(self) -> int:
        """Ms to wait before the next try: between half and the whole of the step."""
        step = min(self._longest_ms, self._first_ms << min(self.failures, 10))
        self.failures += 1
        return step // 2 + self._rng.randrange(step // 2 + 1)
