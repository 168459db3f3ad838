"""The longest gap of the event loop while 10,000 rows arrive at a desk with a talk on it."""

import tempfile
import time
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QTimer

from tests.bench import world
from tests.bench.figure import Figure, share

ROWS = 10_000
P99, MOST = 16.7, 50.0


def measure() -> Figure:
    """A timer of 1 ms tells when the loop was not there for anybody."""
    with tempfile.TemporaryDirectory(prefix="gyeot-bench-") as folder:
        place = Path(folder)
        with world.center_process(place / "center") as center:
            desk = world.Desk(place / "seat", center.url)
            try:
                gaps = _gaps(desk, place / "center")
            finally:
                desk.close()
    p99, most = share(gaps, 0.99), max(gaps)
    return Figure(
        name="smooth",
        what=f"the gap of the event loop while {ROWS:,} rows arrive",
        found=f"p99 {p99:.1f} ms, longest {most:.1f} ms, of {len(gaps):,}",
        floor="a frame is 16.7 ms",
        budget=f"p99 {P99} ms, longest {MOST:.0f} ms",
        met=p99 <= P99 and most <= MOST,
    )


def _gaps(desk: world.Desk, center: Path) -> list[float]:
    desk.enter()
    desk.until(lambda: desk.caught_up(center))
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    filling = world.filling(center, contacts=ROWS)
    timer.start()
    desk.until(lambda: filling.poll() is not None)
    # On a thread of its own: to look whether all has come must not hold up what is measured.
    arrived: list[bool] = []
    looking = Thread(target=_look, args=(desk, center, arrived))
    looking.start()
    desk.until(lambda: bool(arrived))
    timer.stop()
    looking.join()
    return gaps


def _look(desk: world.Desk, center: Path, arrived: list[bool]) -> None:
    while not desk.caught_up(center):
        time.sleep(0.05)
    arrived.append(True)
