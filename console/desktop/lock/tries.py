FREE = 5
FIRST_REST_MS = 60_000
LONGEST_REST_MS = 15 * 60_000


class Tries:
    """Wrong passwords on the lock: five are free, then each is followed by a rest that doubles.

    Times are of a clock that runs on in sleep (ms). Nothing outlives the process: a console that
    is started anew is at the sign-in page, where the center counts.
    """

    def __init__(self) -> None:
        self._wrong = 0
        self._until = 0

    @property
    def left(self) -> int:
        """How many are free before the first rest."""
        return max(0, FREE - self._wrong)

    def wrong(self, now: int) -> None:
        """One more."""
        self._wrong += 1
        beyond = self._wrong - FREE
        if beyond >= 0:
            self._until = now + min(FIRST_REST_MS * 2**beyond, LONGEST_REST_MS)

    def right(self) -> None:
        """The person is here."""
        self._wrong = self._until = 0

    def rest(self, now: int) -> int:
        """How many ms until the next try; 0 where one may try now."""
        return max(0, self._until - now)
