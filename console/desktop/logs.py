"""The console's log: what went wrong and where, never whose words or numbers."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("console")
MAX_BYTES = 1_000_000


def begin(home: Path) -> None:
    """Log into the home, and send there what Python and Qt would print on a terminal.

    A home that cannot be written leaves the console without a log, not without a console.
    """
    try:
        folder = home / "log"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "console.log", maxBytes=MAX_BYTES, backupCount=3, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    # A client's log of requests holds addresses and tokens.
    logging.getLogger("httpx").setLevel(logging.ERROR)
    logging.raiseExceptions = False
    sys.excepthook = _hook
    qInstallMessageHandler(_qt)


def told(error: BaseException) -> None:
    """A failure nobody else took: its kind and its places, not its text, which may hold words."""
    places = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(places[-8:]))
    _log.error("%s at %s", type(error).__name__, where)


def _hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    told(error)


def _qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
    _log.log(level, "qt: %s", text)
