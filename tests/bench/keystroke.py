"""A key in the note and in the lookup until the repaint, while 10,000 rows arrive."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from console.center.directory.importer import import_directory
from console.resources import path as resource
from tests.bench import world
from tests.bench.figure import Figure, share
from tests.bench.unlock import Painted

KEYS = 400
EVERY_S = 0.03
ROWS = 10_000
P95, P99 = 7.0, 16.7
_SYLLABLES = "난방비가 두 달 밀려 보일러를 끄고 지내신다고 함 "


def measure() -> Figure:
    """Committed syllables at the pace of fast hands, first in the note, then in the lookup."""
    with tempfile.TemporaryDirectory(prefix="gyeot-bench-") as folder:
        place = Path(folder)
        with world.center_process(place / "center") as center:
            import_directory(resource("directory", "demo"), place / "center" / "directory")
            world.waiting(place / "center", 1)
            desk = world.Desk(place / "seat", center.url)
            try:
                note, lookup = _both(desk, place / "center")
            finally:
                desk.close()
    both = [*note, *lookup]
    p95, p99 = share(both, 0.95), share(both, 0.99)
    return Figure(
        name="keystroke",
        what=f"a key until the repaint, while a {ROWS:,}-row sync runs",
        found=f"note p95 {share(note, 0.95):.1f}, p99 {share(note, 0.99):.1f} ms; "
        f"lookup field p95 {share(lookup, 0.95):.1f}, p99 {share(lookup, 0.99):.1f} ms; "
        f"worst {max(both):.1f} ms",
        floor="a frame is 16.7 ms",
        budget=f"p95 {P95:.0f} ms, p99 {P99} ms",
        met=p95 <= P95 and p99 <= P99,
        note="the console, its sync and its store share one process and one interpreter lock.",
    )


def _both(desk: world.Desk, center: Path) -> tuple[list[float], list[float]]:
    window = desk.window
    desk.enter()
    desk.until(lambda: window.queue.waiting > 0)
    window.queue.view.accepted.emit(window.queue.model.lines[0].row.contact_id)
    desk.until(lambda: window.session.phase == "talk")
    editor = window.session.note.editor
    note = _typed(desk, center, editor, editor.viewport())
    window.session.open_lookup()
    field = window.session.side.lookup.field.edit
    return note, _typed(desk, center, field, field)


def _typed(desk: world.Desk, center: Path, hands_on: QWidget, seen: QWidget) -> list[float]:
    """Each key's ms until its paint; the rows arrive meanwhile, and all of them before the end."""
    painted, found = Painted(seen), []
    filling = world.filling(center, contacts=ROWS)
    due = time.perf_counter()
    for n in range(KEYS):
        desk.until(_at(due))
        begun = time.perf_counter()
        _commit(desk.qt, hands_on, _SYLLABLES[n % len(_SYLLABLES)])
        desk.until(lambda begun=begun: painted.at > begun)  # type: ignore[misc]  # mypy: default
        found.append((painted.at - begun) * 1000)
        due += EVERY_S
    filling.wait()
    desk.until(lambda: desk.caught_up(center))
    painted.deleteLater()
    return found


def _at(due: float) -> Callable[[], bool]:
    return lambda: time.perf_counter() >= due


def _commit(qt: QObject | None, hands_on: QWidget, syllable: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(syllable)
    assert isinstance(qt, QApplication)
    qt.sendEvent(hands_on, event)
