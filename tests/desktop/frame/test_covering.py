from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.covering import Covering
from tests.desktop.widgets.look import shown


class Room:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.root, self.desk = QStackedWidget(), QWidget()
        self.words, self.panel, self.page = QLineEdit("말씀"), QWidget(self.window), QWidget()
        QVBoxLayout(self.desk).addWidget(self.words)
        QVBoxLayout(self.window).addWidget(self.root)
        self.root.addWidget(self.desk)
        self.covering = Covering(self.window, self.root)
        shown(qtbot, self.window)
        self.words.setFocus()
        self.words.setCursorPosition(1)


def test_what_lies_beneath_is_out_of_the_window_and_comes_back_as_it_was(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.panel.show()
    room.covering.put(room.page)
    assert room.window.findChildren(QLineEdit) == []
    assert not room.window.isAncestorOf(room.panel)
    room.covering.lift()
    assert room.words.hasFocus()
    assert room.words.cursorPosition() == 1
    assert room.panel.isVisible()
    assert room.covering.page is None


def test_another_cover_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    room = Room(qtbot)
    second = QWidget()
    room.covering.put(room.page)
    room.covering.put(second)
    assert room.root.currentWidget() is second
    room.covering.lift()
    assert room.words.hasFocus()
    room.page.deleteLater()
    second.deleteLater()


def test_dropped_nothing_comes_in_sight(qtbot: QtBot) -> None:
    room = Room(qtbot)
    front = QWidget()
    room.covering.put(room.page)
    room.covering.drop()
    room.root.addWidget(front)
    room.root.setCurrentWidget(front)
    assert not room.desk.isVisible()
    assert room.window.isAncestorOf(room.desk)
    room.covering.lift()
    assert not room.desk.isVisible()
