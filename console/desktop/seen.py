class Seen:
    """What a view was last shown, so that the same again costs nothing.

    A talk comes to the screen anew after every sync and every save; nearly always only one thing
    in it has changed, and laying out the rest would hold up the next key.
    """

    def __init__(self) -> None:
        self._last: tuple[object, ...] | None = None

    def fresh(self, *values: object) -> bool:
        """Whether these are others than the last time."""
        if values == self._last:
            return False
        self._last = values
        return True

    def forget(self) -> None:
        """Let the next ones be fresh whatever they are."""
        self._last = None
