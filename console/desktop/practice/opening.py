"""How the door to practice stands, as a value and in words."""

from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

Opening = Literal["none", "closed", "opening", "open", "late", "failed"]
"""`late` and `failed` say so, and it can be tried again."""

_SENTENCES: dict[Opening, object] = {
    "opening": QT_TRANSLATE_NOOP("practice", "Practice opens in a window of its own"),
    "open": QT_TRANSLATE_NOOP("practice", "Practice is open in another window"),
    "late": QT_TRANSLATE_NOOP("practice", "Practice has not opened. Please try once more"),
    "failed": QT_TRANSLATE_NOOP(
        "practice", "Practice could not be started. Please tell your administrator"
    ),
}


def sentence(door: Opening) -> str:
    """What became of a press; empty while nobody has pressed."""
    said = _SENTENCES.get(door)
    return "" if said is None else QCoreApplication.translate("practice", str(said))


def unavailable(door: Opening) -> str:
    """Why it cannot be pressed now; empty while it can."""
    return sentence(door) if door in ("opening", "open") else ""
