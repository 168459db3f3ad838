"""What the status bar may say. No I/O."""

from dataclasses import replace

from console.model.screen import Link, SyncTruth

CLOCK_TOLERANCE_MS = 5 * 60_000


class Truth:
    """The link as it was last seen, by evidence alone: a good page means online, a failed
    exchange means offline; nothing else changes it.
    """

    def __init__(self, now: int) -> None:
        self.shown = SyncTruth(since=now)

    def linked(self, link: Link, now: int) -> bool:
        """True when the link changed."""
        if link is self.shown.link:
            return False
        self.shown = replace(self.shown, link=link, since=now)
        return True

    def counted(self, *, kept: int, needs_you: int, last_sent_at: int | None) -> bool:
        before = self.shown
        self.shown = replace(before, kept=kept, needs_you=needs_you, last_sent_at=last_sent_at)
        return self.shown != before

    def clock(self, wall_error: int) -> bool:
        wrong = abs(wall_error) > CLOCK_TOLERANCE_MS
        changed = wrong is not self.shown.clock_wrong
        self.shown = replace(self.shown, clock_wrong=wrong)
        return changed

    def disk(self, *, full: bool) -> bool:
        changed = full is not self.shown.disk_full
        self.shown = replace(self.shown, disk_full=full)
        return changed
