from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.practice.veil import Veil
from console.desktop.style.theme import Theme


def a_window(qtbot: QtBot, theme: Theme) -> tuple[QWidget, Veil, QPushButton]:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("background: white")
    below = QPushButton("below")
    QVBoxLayout(window).addWidget(below)
    window.resize(700, 500)
    veil = Veil(theme, window, framed=True)
    window.show()
    return window, veil, below


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def is_marked(widget: QWidget) -> bool:
    seen = picture(widget)
    inner = seen.copy(10, 10, seen.width() - 20, seen.height() - 20)
    return any(
        inner.pixelColor(x, y).red() != inner.pixelColor(x, y).blue()
        for x in range(0, inner.width(), 2)
        for y in range(0, inner.height(), 2)
    )


def top(window: QWidget) -> QWidget:
    """What lies over everything else in the window."""
    return [child for child in window.children() if isinstance(child, QWidget)][-1]


def test_it_lies_over_the_window_and_its_pictures(qtbot: QtBot, theme: Theme) -> None:
    window, veil, _ = a_window(qtbot, theme)
    assert veil.geometry() == window.rect()
    window.resize(900, 600)
    assert veil.geometry() == window.rect()
    assert is_marked(window)
    assert picture(window).pixelColor(1, 300).name() == theme.color("lamp").name()


def test_it_catches_neither_the_mouse_nor_the_focus(qtbot: QtBot, theme: Theme) -> None:
    _, veil, below = a_window(qtbot, theme)
    with qtbot.waitSignal(below.clicked):
        spot = below.mapTo(below.window(), below.rect().center())
        QTest.mouseClick(below.window().windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
    assert veil.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_is_laid_over_the_page_later_lies_under_it(qtbot: QtBot, theme: Theme) -> None:
    window, veil, _ = a_window(qtbot, theme)
    palette = QWidget(window)
    palette.setStyleSheet("background: white")
    palette.setGeometry(50, 50, 600, 400)
    palette.show()
    palette.raise_()
    assert top(window) is veil
    assert is_marked(window)


def test_a_dialog_gets_a_veil_of_its_own_and_only_one(qtbot: QtBot, theme: Theme) -> None:
    window, _, _ = a_window(qtbot, theme)
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    dialog.setStyleSheet("background: white")
    dialog.resize(500, 400)
    for _ in range(2):
        dialog.show()
        dialog.hide()
    dialog.show()
    assert len(dialog.findChildren(Veil)) == 1
    assert is_marked(dialog)
    assert dialog.childAt(QPoint(250, 200)) is None
