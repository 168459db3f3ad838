from collections.abc import Mapping
from typing import Any

from console.desktop.app import Console


def at(console: Console, path: str) -> Any:
    """What lies there: "session.side.lookup", "queue.to_finish.rows.0" in the window; what begins
    with "signin" on the page in front of it. Raises AttributeError or LookupError where there is
    no such thing.
    """
    first, *names = path.split(".")
    found: Any = console.page if first == "signin" else getattr(console.window, first)
    for name in names:
        found = _part(found, name)
    return found


def _part(whole: Any, name: str) -> Any:
    if isinstance(whole, Mapping):
        return whole[name]
    return whole[int(name)] if name.isdecimal() else getattr(whole, name)
