"""JSON as it lies in the vault: compact text, Korean as Korean."""

import json
import re
from typing import Any

from pydantic_core import to_json

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_text(plain: object) -> str:
    """One line of JSON. Half a character, as broken input methods and pastes make it, becomes
    U+FFFD: a file takes it no other way, and the words around it must not be lost.
    """
    try:
        # A third of the time of the standard library's; it refuses half characters.
        return to_json(plain).decode()
    except ValueError:
        return _LONE_SURROGATE.sub("\ufffd", _encode(plain))


def from_text(text: str) -> Any:
    return json.loads(text)
