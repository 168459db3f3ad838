import contextlib
import json
import logging
from pathlib import Path

from console import wire
from console.center.switchboard.calls import Journal

_log = logging.getLogger(__name__)


class StateFile:
    """The simulated switchboard's own memory on disk, replaced as a whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Journal | None:
        """What was kept; None where nothing was. A damaged file is set aside."""
        try:
            return wire.from_json(Journal, json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            _log.warning("the simulated switchboard's memory is damaged and was set aside")
            with contextlib.suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged"))
            return None

    def save(self, journal: Journal) -> None:
        """Raises OSError where the disk does.

        Not synced: a simulation outlives a killed process, not a power cut, and so takes less
        than a millisecond of the event loop.
        """
        text = json.dumps(wire.to_json(journal), ensure_ascii=False)
        new = self._path.with_suffix(".new")
        new.write_text(text, encoding="utf-8")
        new.replace(self._path)
