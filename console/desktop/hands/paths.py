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
        found = found[int(name)] if name.isdecimal() else getattr(found, name)
    return found
