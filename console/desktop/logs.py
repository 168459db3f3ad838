"""The console's log: what went wrong and where, never whose words or numbers."""

import logging
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("console")
MAX_BYTES = 1_000_000
PLACES = 8
_NO_SOUND = "PulseAudioService:"
"""A computer without a sound system is no fault; the settings say it to whom it concerns."""


class Discreet(logging.Formatter):
    """One line a record. Of an error its kind and its places, not its text, which may hold words;
    of what a library says only what it always says.
    """

    def format(self, record: logging.LogRecord) -> str:
        """As the class says."""
        error = record.exc_info[1] if record.exc_info else None
        ours = record.name.partition(".")[0] == _log.name
        # A library's arguments may be a token, an address, an exception with somebody's words.
        said = record.getMessage() if ours else _first_line(record.msg)
        if error is not None:
            said = f"{said}: {where(error)}"
        return f"{self.formatTime(record)} {record.levelname} {record.name} {said}"


def begin(home: Path) -> None:
    """Log into the home, and send there what Python and Qt would print on a terminal.

    A home that cannot be written leaves the console without a log, not without a console.
    """
    root = logging.getLogger()
    root.handlers = [handler(home)]
    root.setLevel(logging.WARNING)
    logging.getLogger("httpx").setLevel(logging.ERROR)
    # A full disk is said on the screen; the log cannot say it.
    logging.raiseExceptions = False
    sys.excepthook = _hook
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_thread
    qInstallMessageHandler(_qt)


def handler(home: Path) -> logging.Handler:
    """What writes the log of this home, if it can be written."""
    try:
        folder = home / "log"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        made: logging.Handler = RotatingFileHandler(
            folder / "console.log", maxBytes=MAX_BYTES, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        made = logging.NullHandler()
    made.setFormatter(Discreet())
    return made


def told(error: BaseException) -> None:
    """A failure nobody else took."""
    _log.error("%s", where(error))


def where(error: BaseException) -> str:
    """The kind of an error, of what is inside it, and where it came from, innermost first."""
    places = traceback.extract_tb(error.__traceback__)[-PLACES:]
    at = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(places))
    inside = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    within = "".join(f" [{where(one)}]" for one in inside)
    return f"{type(error).__name__} at {at}{within}"


def _first_line(text: object) -> str:
    return str(text).partition("\n")[0][:200] if isinstance(text, str) else type(text).__name__


def _hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    told(error)


def _unraisable(caught: "sys.UnraisableHookArgs") -> None:
    if caught.exc_value is not None:
        told(caught.exc_value)


def _in_thread(caught: threading.ExceptHookArgs) -> None:
    if caught.exc_value is not None:
        told(caught.exc_value)


def _qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text.startswith(_NO_SOUND):
        return
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    _log.log(level, "qt: %s", text)
