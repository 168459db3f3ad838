"""What a rule says to a command: what changes, or why not."""

from dataclasses import dataclass

from console.model.changes import Change


@dataclass(frozen=True, slots=True)
class Accepted:
    """What changes; `flags` name conflicts that were kept beside what was there."""

    changes: tuple[Change, ...]
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """Why not, as a word the screens have a sentence for."""

    reason: str


Decision = Accepted | Rejected
FORBIDDEN = Rejected("forbidden")
