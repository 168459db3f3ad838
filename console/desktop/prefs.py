import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, get_args

from console.desktop.i18n import Language
from console.desktop.style.tokens import SCHEMES, Scheme

SCALES = (0.8, 2.0)
"""Smaller or larger text than this makes no page."""
LONGEST_LOCK = 60


@dataclass(frozen=True, slots=True)
class Prefs:
    """What one person has chosen about the console; nothing about any caller or contact.

    `scale` is 0.8 to 2.0; `still` is reduced motion. `shortcuts` are actions' ids to keys as Qt
    writes them, only those that differ from the usual ones (empty: none). `columns` are widths in
    pixels at 100 %, by the place they are for. `alerts` is what the alerts keep. `lock_minutes`
    is how long nobody is at the keys before the screen locks. `track` is the training's.
    """

    language: Language = "ko"
    scheme: Scheme = "light"
    scale: float = 1.0
    still: bool = False
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, int] = field(default_factory=dict)
    alerts: Mapping[str, Any] = field(default_factory=dict)
    lock_minutes: int = 10
    track: str = ""


def plain(prefs: Prefs) -> dict[str, Any]:
    """As JSON keeps it."""
    return asdict(prefs)


def understood(kept: object, usual: Prefs) -> Prefs:
    """What was kept, field by field; what is missing, odd or unknown stays as usual."""
    if not isinstance(kept, Mapping):
        return usual
    found = {name: kept[name] for name, sound in _SOUND.items() if sound(kept.get(name))}
    return replace(usual, **found)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _scale(value: object) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and SCALES[0] <= value <= SCALES[1]  # type: ignore[arg-type, operator]  # a number


def _words(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(one, str) for pair in value.items() for one in pair
    )


def _widths(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(name, str) and _whole(wide) and wide > 0 for name, wide in value.items()
    )


_SOUND: dict[str, Callable[[object], bool]] = {
    "language": lambda value: value in get_args(Language),
    "scheme": lambda value: value in SCHEMES,
    "scale": _scale,
    "still": lambda value: isinstance(value, bool),
    "shortcuts": _words,
    "columns": _widths,
    "alerts": lambda value: isinstance(value, Mapping),
    "lock_minutes": lambda value: _whole(value) and 0 < value <= LONGEST_LOCK,  # type: ignore[operator]  # a number
    "track": lambda value: isinstance(value, str),
}
