import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FILE = "console.json"


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
    except (OSError, ValueError):
        return Settings()
    return Settings(**_understood(plain)) if isinstance(plain, dict) else Settings()


def save(home: Path, settings: Settings) -> None:
    """Replaced in one step. Raises OSError."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = home / f".{FILE}.{os.getpid()}"
    part.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
    part.replace(home / FILE)


def _understood(plain: dict[str, Any]) -> dict[str, Any]:
    """Values of the right kind; what is odd or unknown is left out."""
    usual = asdict(Settings())
    kinds: dict[str, type] = {name: type(value) for name, value in usual.items()}
    return {
        name: kind(plain[name])
        for name, kind in kinds.items()
        if isinstance(plain.get(name), int | float if kind is float else kind)
    }
