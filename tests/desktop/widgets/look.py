"""What a widget looks like, and the hand that clicks and types."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def image(widget: QWidget) -> QImage:
    """The widget as painted now."""
    return widget.grab().toImage()


def colours(widget: QWidget) -> set[str]:
    """Every colour in it."""
    picture = image(widget)
    return {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }


def shown(qtbot: QtBot, widget: QWidget) -> None:
    """Show it as the window one works in, so that it can have the focus."""
    with qtbot.waitActive(widget):
        widget.show()


def click(widget: QWidget, pos: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless told where."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, none, pos or widget.rect().center())


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key)
