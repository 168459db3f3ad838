import shutil
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from console.launch.home import private_home
from console.launch.tour import checks
from console.launch.tour.pictures import Pictures
from console.launch.tour.report import Report
from console.launch.tour.stage import Appearance, Stage
from console.launch.tour.story import STEPS, Step

LOGS = "logs"


@dataclass(frozen=True, slots=True, kw_only=True)
class TourOptions:
    """What `gyeot tour` was asked for."""

    shots: Path
    appearance: Appearance = field(default_factory=Appearance)
    steps: tuple[Step, ...] = STEPS


def run_tour(options: TourOptions) -> int:
    """The whole story; 0 only if every step came to be and every check held."""
    began = time.monotonic()
    options.shots.mkdir(parents=True, exist_ok=True)
    for of_before in options.shots.glob("[0-9][0-9]-*.png"):
        of_before.unlink()
    with private_home("gyeot-tour-") as home:
        stage = Stage(home, options.appearance, Pictures(options.shots))
        try:
            report = _told(stage, options.steps)
        finally:
            stage.close()
        if not report.ok:
            _keep_logs(stage, options.shots / LOGS)
    report.seconds = time.monotonic() - began
    report.say()
    return 0 if report.ok else 1


def _told(stage: Stage, steps: tuple[Step, ...]) -> Report:
    report = Report()

    def look(stage: Stage) -> None:
        report.checks = checks.at_the_center(stage) | checks.in_the_vault(stage)

    for step in (*steps, look):
        name = step.__name__.replace("_", " ")
        sys.stderr.write(f"· {name}\n")
        try:
            step(stage)
        except Exception as error:  # noqa: BLE001 - named, and the exit code says so
            report.failed_step, report.why = name, f"{error}" or type(error).__name__
            break
    report.pictures = len(stage.pictures.taken)
    return report


def _keep_logs(stage: Stage, folder: Path) -> None:
    """The logs, which hold nobody's words, out of the home that is about to go."""
    for seat in stage.seats:
        log = seat.options.home / "log" / "console.log"
        if log.is_file():
            folder.mkdir(exist_ok=True)
            shutil.copyfile(log, folder / f"{seat.name}.log")
