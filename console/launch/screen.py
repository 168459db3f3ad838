import json
from collections.abc import Mapping
from pathlib import Path

USUAL = "1440x900"
_SCREENLESS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})


def offscreen(folder: Path, size: str) -> str:
    """The `QT_QPA_PLATFORM` of a screen that nobody sees, of a size as "1366x768".

    Without it Qt's screen is 800 by 800, and what fills the whole screen would be that small. The
    screen is written to a file in that folder. Raises OSError if it cannot be, ValueError for what
    is no size.
    """
    width, height = (int(part) for part in (size or USUAL).split("x"))
    place = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [place | density]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def has_screen(variables: Mapping[str, str], platform: str) -> bool:
    """Whether Qt can open a window, or was told to do without."""
    wanted = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if wanted in _SCREENLESS or not platform.startswith("linux"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))
