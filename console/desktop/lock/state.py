from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class LockState:
    """All that the lock page shows: nothing of any caller.

    `rests_until` is when one may try again (ms), 0 at once. `trouble`: neither this computer nor
    the center can check a password now. `stuck`: leaving waits for a disk that takes nothing.
    """

    name: str = ""
    talking: bool = False
    busy: bool = False
    wrong: bool = False
    tries_left: int = 0
    rests_until: int = 0
    trouble: bool = False
    stuck: bool = False

    def now(self, tries_left: int, rests_until: int) -> "LockState":
        """The same at a moment of counting."""
        return replace(self, tries_left=tries_left, rests_until=rests_until)
