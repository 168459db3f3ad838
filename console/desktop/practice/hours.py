"""Hours of practice as people read them, and how many make a training complete."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from console.model.screen import Kept, TrainingRow
from console.model.training import HOURS, Track

HOUR_MS = 3_600_000
MINUTE_MS = 60_000


def track_of(kept: str) -> Track:
    """What somebody trains for, as it was kept; a counselor where nothing was chosen."""
    return Track(kept) if kept in set(Track) else Track.COUNSELOR


def needed(track: Track) -> int:
    """How long a training takes (ms)."""
    return HOURS[track] * HOUR_MS


def done(rows: Iterable[TrainingRow]) -> int:
    """How long somebody has practised (ms); what the center would not take does not count."""
    return sum(
        max(0, row.ended_at - row.began_at) for row in rows if row.kept is not Kept.NEEDS_YOU
    )


def spoken(ms: int) -> str:
    """A length of time in words: 21시간 20분."""
    hours, minutes = divmod(max(0, ms) // MINUTE_MS, 60)
    if hours and minutes:
        text = QCoreApplication.translate("hours", "{h} h {m} min")
    elif hours:
        text = QCoreApplication.translate("hours", "{h} h")
    else:
        text = QCoreApplication.translate("hours", "{m} min")
    return text.format(h=hours, m=minutes)
