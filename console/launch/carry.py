import sys
import tempfile
from pathlib import Path
from threading import Event, Thread
from typing import Self

from console.dialogue import result
from console.dialogue.result import ResultError

EVERY_S = 0.5


class Carrier:
    """Carries result files from a private home into the real one, while practice runs and at its
    end: whoever kills it loses half a second at most.

    Only what reads as a result is carried, nothing is ever overwritten, and what was carried once
    is not carried again, also when it has been moved on from there into a folder beside.
    """

    def __init__(self, source: Path, target: Path, not_carried: str = "{target} {kept}") -> None:
        self._source = source
        self._target = target
        self._not_carried = not_carried
        self._carried: set[str] = set()
        self._over = Event()
        self._thread = Thread(target=self._run, name="carry", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        for path in self.carry():
            self._keep_elsewhere(path)

    def carry(self) -> list[Path]:
        """Carry what is new; the files that the real home did not take."""
        left = []
        for path in sorted(self._source.glob("*.json")):
            if path.name in self._carried:
                continue
            try:
                self._one(path)
            except ResultError:
                pass  # no result of practice: nothing else ever leaves
            except OSError:
                left.append(path)
                continue
            self._carried.add(path.name)
        return left

    def _one(self, path: Path) -> None:
        finished = result.load(path)
        name = f"{finished.run_id}.json"
        if not any(self._target.glob(f"*/{name}")):
            result.save(self._target, finished)

    def _run(self) -> None:
        while not self._over.wait(EVERY_S):
            self.carry()

    def _keep_elsewhere(self, path: Path) -> None:
        """The real home did not take it, and the private one is about to go."""
        try:
            kept = Path(tempfile.mkdtemp(prefix="gyeot-finished-")) / path.name
            kept.write_bytes(path.read_bytes())
        except OSError:
            return
        sys.stderr.write(f"{self._not_carried.format(target=self._target, kept=kept)}\n")
