"""A JSON file that is a list of objects, item by item, each with the line it began on."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from console.center.directory.errors import ImportRefusedError
from console.center.directory.table import not_utf8, unreadable

MAX_FILE = 1 << 28  # bytes; a file of JSON is held in memory as a whole
_BLANK = re.compile(r"[ \t\r\n]*")


def text_of(path: Path) -> str:
    """The text of a JSON file. Raises ImportRefusedError."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise unreadable(path.name, f"> {MAX_FILE >> 20} MB")
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path.name) from error
    except OSError as error:
        raise unreadable(path.name, error.strerror or "I/O") from error


def read(path: Path) -> Iterator[tuple[int, Any]]:
    """Line and value of each item. Raises ImportRefusedError where the text is no such list."""
    text = text_of(path)
    decoder = json.JSONDecoder()
    at = _after(text, 0)
    if text[at : at + 1] != "[":
        raise _broken(path.name, text, at)
    at = _after(text, at + 1)
    first = True
    while text[at : at + 1] != "]":
        if not first:
            if text[at : at + 1] != ",":
                raise _broken(path.name, text, at)
            at = _after(text, at + 1)
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            raise _broken(path.name, text, getattr(error, "pos", at)) from error
        yield text.count("\n", 0, at) + 1, value
        at, first = _after(text, end), False


def _after(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _broken(name: str, text: str, at: int) -> ImportRefusedError:
    line = text.count("\n", 0, at) + 1
    return ImportRefusedError(
        f"{name} 파일의 {line}번째 줄이 올바른 JSON 목록이 아닙니다. 그 줄을 고쳐 주십시오.",
        f"{name} is no proper JSON list at line {line}. Mend that line.",
    )
