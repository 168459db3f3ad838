import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from console.desktop import logs

SECRET = "보일러를 끄고 지내신다고"
CHILD = """
import asyncio, logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QWidget
from console.desktop import logs
logs.begin(Path(sys.argv[1]))
qt = QApplication([])
secret = sys.argv[2]
class Odd(QWidget):
    def paintEvent(self, _event): raise ValueError(secret)
def slot(): raise KeyError(secret)
def thread(): raise OSError(secret)
async def task(): raise RuntimeError(secret)
async def forgets():
    asyncio.create_task(task())
    await asyncio.sleep(0)
class Dies:
    def __del__(self): raise TypeError(secret)
odd = Odd()
QTimer.singleShot(0, odd.show)
QTimer.singleShot(0, slot)
thread = threading.Thread(target=thread); thread.start(); thread.join()
asyncio.run(forgets())
Dies()
logging.getLogger("httpx").error("GET %s", secret)
qWarning("a Qt warning")
QTimer.singleShot(200, qt.quit)
qt.exec()
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = logs.handler(tmp_path)
    root = logging.getLogger()
    root.addHandler(handler)
    yield tmp_path / "log" / "console.log"
    root.removeHandler(handler)
    handler.close()


def test_of_an_error_the_kind_and_the_places(log: Path) -> None:
    try:
        int(SECRET)
    except ValueError as error:
        logs.told(error)
    said = log.read_text("utf-8")
    assert "ValueError at test_logs.py:" in said
    assert SECRET not in said
    assert said.count("\n") == 1


def test_a_group_names_what_is_in_it() -> None:
    group = ExceptionGroup("parts", [KeyError(SECRET), OSError(SECRET)])
    assert "[KeyError at ] [OSError at ]" in logs.where(group)
    assert SECRET not in logs.where(group)


def test_a_library_says_only_what_it_always_says(log: Path) -> None:
    logging.getLogger("lib").warning("asked %s\nwith %s", "http://x", SECRET)
    logging.getLogger("lib").warning(OSError(SECRET))
    logging.getLogger("console.sync").warning("waits: %s", "disk_full")
    said = log.read_text("utf-8")
    assert "asked %s\n" in said
    assert "waits: disk_full" in said
    assert SECRET not in said
    assert "http://x" not in said


def test_nothing_reaches_the_terminal_and_no_words_the_log(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CHILD, str(tmp_path), SECRET],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    said = (tmp_path / "log" / "console.log").read_text("utf-8")
    for kind in ("ValueError", "KeyError", "OSError", "RuntimeError", "TypeError"):
        assert f"{kind} at <string>:" in said
    assert "qt: a Qt warning" in said
    for text in (said, ended.stderr, ended.stdout):
        assert SECRET not in text
        assert "Traceback" not in text


def test_a_home_that_takes_nothing_leaves_no_log_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    assert isinstance(logs.handler(tmp_path / "home"), logging.NullHandler)
