"""A result file: what a finished run of practice leaves. Fiction only."""

import json
from typing import Any

from console import wire
from console.desktop.practice.shelf import Finished
from console.model import commands as c

VERSION = 1


def read(content: bytes) -> Finished:
    """Whose run it is and what is to be told of it. Raises ValueError where it is no result."""
    plain = parsed(content)
    login = plain.get("login", "")
    if not isinstance(login, str):
        raise ValueError("login")  # noqa: TRY004 - of a file, not of an argument
    try:
        told = wire.from_json(c.TrainingCompleted, plain.get("run"))
    except wire.MalformedError as error:
        raise ValueError("run") from error
    if told.ended_at < told.began_at:
        raise ValueError("times")
    return Finished(login, told)


def parsed(content: bytes) -> dict[str, Any]:
    """The JSON object of a result file of a version that is understood. Raises ValueError."""
    try:
        plain = json.loads(content)
    except RecursionError:
        raise ValueError("depth") from None
    if not isinstance(plain, dict) or plain.get("version") != VERSION:
        raise ValueError("version")
    return plain
