import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Self

PATIENCE_S = 40.0


class ToldError(Exception):
    """What should have come to be did not."""


class Told:
    """A program of this product as a child that is told line by line what to do.

    Each line is JSON: a word and its arguments. It answers each with one line, `ok` when it is
    done. When this process goes, its input ends, and so does it. `begin` is its first line.
    """

    def __init__(
        self,
        name: str,
        module: str,
        begin: object,
        variables: Mapping[str, str],
        log: Path | None = None,
    ) -> None:
        self.name = name
        self._module = module
        self._begin = begin
        self._variables = dict(variables)
        self._log = log
        self._process: subprocess.Popen[str] | None = None
        self._answers: SimpleQueue[str] = SimpleQueue()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Begin, also again after an end."""
        self._answers = SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603  our own interpreter, no shell
            [sys.executable, "-m", self._module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self._variables,
        )
        self._reader = Thread(target=self._read, args=(self._process, self._answers), daemon=True)
        self._reader.start()
        self._tell(self._begin)

    def does(self, word: str, *arguments: object) -> str:
        """One thing; returns when it is done, with what was answered. Raises ToldError."""
        self.tells(word, *arguments)
        return self.heard(f"{word} {arguments}")

    def heard(self, what: str = "it begins") -> str:
        """Wait for the next answer; what goes with its `ok`. Raises ToldError for any other."""
        try:
            answer = self._answers.get(timeout=PATIENCE_S)
        except Empty:
            answer = "no answer"
        verdict, _, said = answer.partition(" ")
        if verdict != "ok":
            raise ToldError(f"{self.name}: {what}: {answer}\n{self.log()}")
        return said

    def tells(self, word: str, *arguments: object) -> None:
        """One thing, without waiting for it. Raises ToldError if nobody is there to be told."""
        self._tell([word, *arguments])

    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def ends(self) -> int:
        """By itself. The exit code. Raises ToldError if it does not."""
        assert self._process is not None  # noqa: S101 - started
        try:
            code = self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise ToldError(f"{self.name}: does not end\n{self.log()}") from None
        self._end()
        return code

    def kill(self) -> None:
        """SIGKILL."""
        if self._process is not None:
            self._process.kill()
            self._end()

    def log(self) -> str:
        """What it logged."""
        if self._log is None or not self._log.exists():
            return ""
        return self._log.read_text("utf-8", errors="replace")

    def _tell(self, what: object) -> None:
        pipe = self._process.stdin if self._process is not None else None
        if pipe is None:
            raise ToldError(f"{self.name}: nobody is there")
        try:
            pipe.write(json.dumps(what) + "\n")
            pipe.flush()
        except OSError:
            raise ToldError(f"{self.name}: has ended\n{self.log()}") from None

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
        answers.put("it has ended")
