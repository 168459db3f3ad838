import os
import subprocess
import sys
from pathlib import Path

import pytest

from console.launch.screen import has_screen, offscreen

SAYS = """
from PySide6.QtWidgets import QApplication
place = QApplication([]).primaryScreen().geometry()
print(f"{place.width()}x{place.height()}")
"""


@pytest.mark.parametrize(("size", "seen"), [("1366x768", "1366x768"), ("", "1440x900")])
def test_a_window_that_fills_the_screen_is_as_large_as_was_asked(
    folder: Path, size: str, seen: str
) -> None:
    variables = {**os.environ, "QT_QPA_PLATFORM": offscreen(folder, size)}
    told = subprocess.run(
        [sys.executable, "-c", SAYS], env=variables, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == seen


def test_what_is_no_size_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="large"):
        offscreen(folder, "large")


@pytest.mark.parametrize(
    ("variables", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc:size=1440x900"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_what_counts_as_a_screen(variables: dict[str, str], platform: str, *, screen: bool) -> None:
    assert has_screen(variables, platform) is screen
