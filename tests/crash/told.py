"""What a shift says while it works: what it tries, and what it was told is kept. A line each.

A word is told to be kept only after the store's own acknowledgement, never before.
"""

import json
import os
from dataclasses import dataclass, field
from typing import Any


class Teller:
    """Writes to a pipe, a line at once: a death leaves whole lines only."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def tries(self, what: str, **of: Any) -> None:
        self._say({"tries": what, **of})

    def kept(self, what: str, **of: Any) -> None:
        self._say({"kept": what, **of})

    def failed(self, error: BaseException) -> None:
        self._say({"failed": type(error).__name__})

    def broken(self, error: BaseException) -> None:
        """What no fault of a disk excuses."""
        self._say({"broken": f"{type(error).__module__}.{type(error).__name__}: {error}"})

    def ended(self) -> None:
        self._say({"ended": True})

    def _say(self, line: dict[str, Any]) -> None:
        os.write(self._pipe, json.dumps(line).encode() + b"\n")


@dataclass
class Told:
    """All that a shift said."""

    lines: list[dict[str, Any]] = field(default_factory=list)

    def hear(self, line: dict[str, Any]) -> None:
        self.lines.append(line)

    def kept(self, what: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line.get("kept") == what]

    def tried(self, what: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line.get("tries") == what]

    def last(self, what: str) -> dict[str, Any] | None:
        return next(reversed(self.kept(what)), None)

    def last_words(self) -> dict[str, int]:
        """The last pause of each draft that was told to be kept."""
        return {line["contact_id"]: line["n"] for line in self.kept("word")}

    @property
    def ended(self) -> bool:
        return any("ended" in line for line in self.lines)

    @property
    def failed(self) -> list[str]:
        return [line["failed"] for line in self.lines if "failed" in line]

    @property
    def broken(self) -> list[str]:
        return [line["broken"] for line in self.lines if "broken" in line]

    @property
    def words(self) -> int:
        """How many acknowledgements there were."""
        return sum("kept" in line for line in self.lines)
