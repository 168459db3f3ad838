"""Single values as exports write them: numbers to dial, times, addresses on the web."""

import re
import uuid
from urllib.parse import urlsplit

from console.model.service import ServicePhone, ServiceStatus

_NAMESPACE = uuid.UUID("5f0c3a52-6f0e-5d2c-9a51-8f2f1d4f6e01")
_EXTENSION = re.compile(
    r"[\s,;(]*(?:\bext(?:ension)?|\bx|내선|#)[\s.:\-]*(\d{1,6})\)?", re.IGNORECASE
)
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE)
_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_KOREAN_DAYS = "월화수목금토일"
_SHORTEST_NUMBER = 3


def stable_id(source: str, source_id: str) -> str:
    """The same id for the same entry of the same source, import after import (a UUID)."""
    return str(uuid.uuid5(_NAMESPACE, f"{source}\n{source_id}"))


def phone(number: str, extension: str, label: str) -> ServicePhone | None:
    """A number with its extension taken out of number or label; None: nothing to dial."""
    number, inside = _without_extension(number)
    label, named = _without_extension(label)
    digits = re.sub(r"\D", "", number)
    letters = re.search(r"[A-Za-z]{3}", number)
    if len(digits) < _SHORTEST_NUMBER:
        return None
    # Short numbers in a form for long ones: "(311)    -", "(   ) 911-".
    if not letters and len(digits) <= _SHORTEST_NUMBER + 1:
        number = digits
    tidy = re.sub(r"\s+", " ", number).strip(" ,;")
    return ServicePhone(tidy, extension.strip() or inside or named, label.strip(" ,-.;"))


def _without_extension(text: str) -> tuple[str, str]:
    match = _EXTENSION.search(text)
    return (text[: match.start()] + " " + text[match.end() :], match[1]) if match else (text, "")


def clock(text: str) -> str | None:
    """Any of "9am", "9:00 AM ", "9.00" as "09:00"; midnight in words is "24:00"."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return {"noon": "12:00", "midnight": "24:00"}.get(text.strip().lower())
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:  # noqa: PLR2004 a clock's face
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour * 60 + minute <= 24 * 60 and minute < 60 else None  # noqa: PLR2004


def weekday(text: str) -> int | None:
    """Any of "Monday", "mon", "MO", "월", "1" as 0; None for what is no day."""
    text = text.strip().lower()
    if text[:1] in _KOREAN_DAYS and text:
        return _KOREAN_DAYS.index(text[0])
    if text in set("1234567"):
        return int(text) - 1
    return _DAYS.index(text[:2]) if text[:2] in _DAYS else None


def url(text: str) -> str | None:
    """A web address with its scheme and nothing behind it; None for `javascript:` and the like."""
    text = text.strip().split(maxsplit=1)[0] if text.strip() else ""
    if not re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", text, re.IGNORECASE):
        text = "https://" + text.lstrip("/")
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return None
    sound = parts.scheme.lower() in ("http", "https") and "." in host
    return text if sound else None


def status(text: str) -> ServiceStatus | None:
    """The status of HSDS; blank is active; None: a word that HSDS does not know."""
    if not text.strip():
        return ServiceStatus.ACTIVE
    try:
        return ServiceStatus(text.strip().lower().replace("_", " "))
    except ValueError:
        return None
