import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Self

PATIENCE_S = 40.0
"""Longer than the hands themselves have patience (`console.desktop.hands`)."""


class SeatError(Exception):
    """What should have come to be at this seat did not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOptions:
    """How the console at a seat is opened: as `gyeot open` is. `scale` is in percent."""

    home: Path
    center: str = ""
    login: str = ""
    password: str = ""
    language: str = "ko"
    theme: str = "light"
    size: str = ""
    scale: int = 0


class Seat:
    """A console without a screen in a process of its own, with somebody's hands on it.

    `does` is one thing the hands do (`console.desktop.hands`). It can be killed, and started again.
    """

    def __init__(
        self, name: str, options: SeatOptions, variables: Mapping[str, str] | None = None
    ) -> None:
        self.name = name
        self.options = options
        self._variables = {**(os.environ if variables is None else variables)}
        self._variables["QT_QPA_PLATFORM"] = "offscreen"
        self._process: subprocess.Popen[str] | None = None
        self._answers: SimpleQueue[str] = SimpleQueue()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Open the console."""
        self._answers = SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "console.desktop.hands"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self._variables,
        )
        self._reader = Thread(target=self._read, args=(self._process, self._answers), daemon=True)
        self._reader.start()
        self._tell({**asdict(self.options), "home": str(self.options.home)})

    def does(self, word: str, *arguments: object) -> None:
        """One thing; returns when it is done. Raises SeatError."""
        self.tells(word, *arguments)
        try:
            answer = self._answers.get(timeout=PATIENCE_S)
        except Empty:
            answer = "no answer"
        if answer != "ok":
            raise SeatError(f"{self.name}: {word} {arguments}: {answer}\n{self.log()}")

    def tells(self, word: str, *arguments: object) -> None:
        """One thing, without waiting for it. Raises SeatError if nobody is there to be told."""
        self._tell([word, *arguments])

    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def ends(self) -> int:
        """By itself. The exit code. Raises SeatError if it does not."""
        assert self._process is not None  # noqa: S101 - started
        try:
            code = self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise SeatError(f"{self.name}: does not end\n{self.log()}") from None
        self._end()
        return code

    def kill(self) -> None:
        """SIGKILL."""
        if self._process is not None:
            self._process.kill()
            self._end()

    def closes(self) -> int:
        """The window is closed; the process ends when nothing is left to send."""
        self.does("close")
        return self.ends()

    def log(self) -> str:
        """What it logged."""
        path = self.options.home / "log" / "console.log"
        return path.read_text("utf-8") if path.exists() else ""

    def _tell(self, what: object) -> None:
        pipe = self._process.stdin if self._process is not None else None
        if pipe is None:
            raise SeatError(f"{self.name}: nobody sits here")
        try:
            pipe.write(json.dumps(what) + "\n")
            pipe.flush()
        except OSError:
            raise SeatError(f"{self.name}: the console has ended\n{self.log()}") from None

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    @staticmethod
    def _read(process: "subprocess.Popen[str]", answers: "SimpleQueue[str]") -> None:
        for line in process.stdout or ():
            answers.put(line.strip())
        answers.put("the console has ended")
