import re

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from console.desktop.style import icons
from console.desktop.style.icons import Icons

SOURCES = icons.read()
ASKED = [
    "phone",
    "chat",
    "headset",
    "list",
    "follow-up",
    "file",
    "book",
    "lock",
    "shield",
    "hand",
    "hang-up",
    "search",
    "cloud-check",
    "tray",
    "alert",
    "cloud-off",
    "pencil",
    "copy",
    "link",
    "check-circle",
    "eye",
    "eye-off",
    "mortarboard",
    "close",
    "plus",
    "chevron-down",
    "heart",
    "clock",
    "user",
    "cup",
]


def drawn(name: str, side: int, colour: str) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    Icons(SOURCES).paint(painter, QRectF(0, 0, side, side), name, QColor(colour))
    painter.end()
    return image


@pytest.mark.parametrize("name", ASKED)
def test_every_icon_asked_for_exists(name: str) -> None:
    assert name in SOURCES


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_one_hand_drew_them(name: str) -> None:
    svg = SOURCES[name]
    assert 'viewBox="0 0 24 24"' in svg
    assert 'stroke-width="1.7"' in svg
    assert 'stroke-linecap="round"' in svg
    assert set(re.findall(r"#[0-9a-f]{6}", svg)) == set()


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_drawn_in_its_colour_and_within_its_box(qapp: QApplication, name: str) -> None:
    assert qapp is not None
    image = drawn(name, 48, "#bd2c0f")
    inked = [(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert len(inked) > 20
    red, green, blue = 0xBD, 0x2C, 0x0F
    for x, y in inked:
        ink = image.pixelColor(x, y)
        assert max(abs(ink.red() - red), abs(ink.green() - green), abs(ink.blue() - blue)) <= 2
    rim = [image.pixelColor(i, j).alpha() for i in range(48) for j in (0, 47)]
    assert max(rim) == 0


def test_an_unknown_name_is_a_fault_of_ours(qapp: QApplication) -> None:
    assert qapp is not None
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    with pytest.raises(KeyError):
        Icons(SOURCES).paint(painter, QRectF(0, 0, 24, 24), "no-such-icon", QColor("#000000"))
    painter.end()


def test_names_are_sorted() -> None:
    assert list(Icons(SOURCES).names) == sorted(SOURCES)
