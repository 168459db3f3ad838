import json
import os
import subprocess
import sys
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Self

PATIENCE_S = 40.0


class StoryError(Exception):
    """What should have happened did not."""


class Counselor:
    """A console in a process of its own, with somebody's hands on it; it can be killed."""

    def __init__(
        self, home: Path, center: str, login: str, password: str, *, start: bool = True
    ) -> None:
        self._start = start
        self._process: subprocess.Popen[str] | None = None
        self._options = {
            "home": str(home),
            "center": center,
            "login": login,
            "password": password,
            "language": "ko",
        }
        self._home = home

    def __enter__(self) -> Self:
        if self._start:
            self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        self._answers: SimpleQueue[str] = SimpleQueue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.story.hands", json.dumps(self._options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            },
            cwd=Path(__file__).parents[2],
        )
        self._reader = Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()

    def does(self, word: str, *arguments: object) -> None:
        """One thing; returns when it is done. Raises StoryError."""
        self.tells(word, *arguments)
        try:
            answer = self._answers.get(timeout=PATIENCE_S)
        except Empty:
            answer = "no answer"
        if answer != "ok":
            raise StoryError(f"{word} {arguments}: {answer}\n{self.log()}")

    def tells(self, word: str, *arguments: object) -> None:
        """One thing, without waiting for it."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([word, *arguments]) + "\n")
        self._process.stdin.flush()

    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def ends(self) -> int:
        """By itself. The exit code."""
        assert self._process is not None
        code = self._process.wait(PATIENCE_S)
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
        path = self._home / "log" / "console.log"
        return path.read_text("utf-8") if path.exists() else ""

    def _end(self) -> None:
        assert self._process is not None
        self._process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self, process: "subprocess.Popen[str]") -> None:
        for line in process.stdout or ():
            self._answers.put(line.strip())
