import contextlib
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, Self

STOP_S = 8.0
_ADDRESS = re.compile(r"https?://(?:127\.0\.0\.1|localhost|\[::1\]):\d+")


class ChildError(Exception):
    """A program that was started did not get where it should."""


class Child:
    """A program of this product as a process of its own, which cannot outlive this one.

    It runs in a session of its own, so that Ctrl+C reaches the parent alone, who ends the
    children in order. Stopping means letting go of the child's standard input (tether.py).
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._addresses: SimpleQueue[str] = SimpleQueue()
        self._reader = Thread(target=self._read, name="child-output", daemon=True)

    @classmethod
    def start(
        cls, arguments: Sequence[str], environment: Mapping[str, str], *, secret: str = ""
    ) -> Self:
        """`arguments` are a module and its own; `secret` is the first line on its input."""
        process = subprocess.Popen(  # noqa: S603  our own interpreter, no shell
            [sys.executable, "-m", "console.launch.tether", *arguments],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
        )
        child = cls(process)
        child._reader.start()
        child._tell(secret)
        return child

    @property
    def pid(self) -> int:
        return self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def address(self, timeout_s: float) -> str:
        """The first address of this machine it prints. Raises ChildError if it ends or is late."""
        try:
            found = self._addresses.get(timeout=timeout_s)
        except Empty:
            raise ChildError(f"not ready after {timeout_s:.0f} s") from None
        if not found:
            raise ChildError("ended before it was ready")
        return found

    def wait(self) -> int:
        """Until it ends by itself; its exit code."""
        return self._process.wait()

    def stop(self) -> int:
        """End it: asked first, killed if it does not listen. Its exit code."""
        with contextlib.suppress(OSError):
            self._input.close()
        try:
            code = self._process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._reader.join(STOP_S)
        if not self._reader.is_alive() and self._process.stdout is not None:
            self._process.stdout.close()
        return code

    @property
    def _input(self) -> IO[str]:
        assert self._process.stdin is not None  # noqa: S101  opened by start
        return self._process.stdin

    def _tell(self, secret: str) -> None:
        with contextlib.suppress(OSError):
            self._input.write(f"{secret}\n")
            self._input.flush()

    def _read(self) -> None:
        """What it prints is read to the end: a full pipe would stop it."""
        output = self._process.stdout or ()
        for line in output:
            if found := _ADDRESS.search(line):
                self._addresses.put(found[0])
        self._addresses.put("")
