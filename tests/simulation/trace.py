"""What happened in a world, word by word, and one hash of all of it."""

from collections.abc import Callable
from hashlib import sha256


class Trace:
    def __init__(self, clock: Callable[[], float], *, kept: bool = False) -> None:
        self._clock = clock
        self._hash = sha256()
        self.lines: list[str] | None = [] if kept else None

    def told(self, *words: object) -> None:
        line = f"{self._clock():.3f} {' '.join(map(str, words))}"
        self._hash.update(line.encode())
        if self.lines is not None:
            self.lines.append(line)

    @property
    def hash(self) -> str:
        return self._hash.hexdigest()[:16]
