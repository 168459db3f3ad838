import shutil
import sys
import tempfile
import uuid
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from console.desktop.practice.opening import Opening
from console.desktop.practice.sign import VARIABLE, Look, look
from console.desktop.tasks import Tasks

LOOK_EVERY_MS = 300
LATE_MS = 20_000


def usual_command(home: Path) -> tuple[str, ...]:
    """`gyeot practice` by the interpreter that runs this console, its results for this home."""
    return (sys.executable, "-m", "console", "practice", "--home", str(home))


class Door(QObject):
    """Opens practice as a program of its own, once: it lives on when this console is closed.

    `changed` carries how the door stands. Nothing here needs a center or anybody signed in.
    """

    changed = Signal(str)

    def __init__(self, command: Sequence[str], tasks: Tasks, late_ms: int = LATE_MS) -> None:
        super().__init__()
        self._command = tuple(command)
        self._tasks = tasks
        self._late_ms = late_ms
        self._waited = 0
        self._folder: Path | None = None
        self._sign: Path | None = None
        self._looking = False
        self.state: Opening = "closed" if command else "none"
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def open(self, login: str = "", scenario: str = "", also: Sequence[str] = ()) -> None:
        """Start practice for this login, with these arguments too; a second press while it opens
        or is open starts none.
        """
        if not self._command or self.state in ("opening", "open"):
            return
        # What was late may yet open: under the same sign, whichever comes second ends by itself.
        again = self._sign if self.state == "late" else None
        self._turn("opening")
        self._tasks.run(
            lambda: again or self._prepared(),
            lambda sign: self._start(sign, login, scenario, tuple(also)),
            self._unprepared,
        )

    def close(self) -> None:
        """This console ends; practice that is open stays."""
        self._timer.stop()
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _prepared(self) -> Path:
        """On a thread: where the opened console leaves its sign."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="gyeot-door-"))
        return self._folder / uuid.uuid4().hex

    def _start(self, sign: Path, login: str, scenario: str, also: tuple[str, ...]) -> None:
        program, *arguments = (*self._command, *also)
        if login:
            arguments += ["--login", login]
        if scenario:
            arguments += ["--scenario", scenario]
        process = QProcess()
        variables = QProcessEnvironment.systemEnvironment()
        variables.insert(VARIABLE, str(sign))
        process.setProcessEnvironment(variables)
        process.setProgram(program)
        process.setArguments(arguments)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        started: object = process.startDetached()  # a bool, whatever the stub says
        if not started:
            self._turn("failed")
            return
        self._sign, self._waited = sign, 0
        self._timer.start()

    def _unprepared(self, error: Exception) -> None:
        self._tasks.unhandled.emit(error)
        self._turn("failed")

    def _look(self) -> None:
        sign = self._sign
        self._waited += LOOK_EVERY_MS
        if sign is not None and not self._looking:
            self._looking = True
            self._tasks.run(lambda: look(sign), self._seen, self._unseen)

    def _seen(self, seen: Look) -> None:
        self._looking = False
        if seen == "open":
            self._turn("open")
        elif seen == "closed":
            self._timer.stop()
            self._turn("closed")
        elif self._waited >= self._late_ms and self.state == "opening":
            # It is still looked for: a slow computer may open it yet.
            self._turn("late")

    def _unseen(self, error: Exception) -> None:
        self._looking = False
        self._tasks.unhandled.emit(error)

    def _turn(self, state: Opening) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
