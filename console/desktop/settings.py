import json
import math
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from console import durable

FILE = "console.json"
SCALES = (0.8, 2.0)
"""Smaller or larger text than this makes no page."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What this computer remembers between runs; nothing about any caller or contact."""

    center: str = ""
    center_id: str = ""
    center_name: str = ""
    seat: str = ""
    language: str = "ko"
    scheme: str = "light"
    scale: float = 1.0
    last_login: str = ""


def load(home: Path) -> Settings:
    """The settings, or the usual ones where the file is missing or cannot be understood."""
    try:
        plain = json.loads((home / FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return Settings(**_understood(plain)) if isinstance(plain, dict) else Settings()


def save(home: Path, settings: Settings) -> None:
    """Replaced in one step, durably: without its center nobody signs in offline. Raises OSError;
    then the old file stays.
    """
    durable.make_folder(home)
    part = home / f".{FILE}.{os.getpid()}"
    try:
        part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
        durable.sync_file(part)
        durable.replace(part, home / FILE)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _understood(plain: dict[str, Any]) -> dict[str, Any]:
    """Values of the right kind; what is odd or unknown is left out."""
    usual = asdict(Settings())
    found = {name: plain[name] for name, value in usual.items() if _is_like(plain.get(name), value)}
    if "scale" in found:
        found["scale"] = min(max(found["scale"], SCALES[0]), SCALES[1])
    return found


def _is_like(value: object, usual: str | float) -> bool:
    if isinstance(usual, str):
        return isinstance(value, str)
    return isinstance(value, int | float) and value is not True and math.isfinite(value)
