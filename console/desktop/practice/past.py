"""Earlier runs of practice, from the result files of the private home. Disk: on a thread."""

from pathlib import Path

from console.dialogue.result import Result, ResultError, load


def earlier(folder: Path, before: int) -> tuple[Result, ...]:
    """Runs that had ended by then (ms), the newest first; what is no result is passed over."""
    found = [one for one in map(_loaded, sorted(folder.glob("*.json"))) if one is not None]
    done = [one for one in found if one.ended_at <= before]
    return tuple(sorted(done, key=lambda one: -one.ended_at))


def _loaded(path: Path) -> Result | None:
    try:
        return load(path)
    except (ResultError, OSError):
        return None
