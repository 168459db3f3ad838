from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.session.room import LEAST, Room
from console.desktop.style.theme import Theme


def made(qtbot: QtBot, theme: Theme, tall: int) -> tuple[QWidget, Room, QWidget]:
    inner, around, below = QWidget(), QWidget(), QWidget()
    held = QWidget()
    held.setFixedHeight(400)
    into = QVBoxLayout(inner)
    into.setContentsMargins(0, 0, 0, 0)
    into.addWidget(held)
    below.setFixedHeight(100)
    room = Room(theme, inner)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(room)
    column.addWidget(below)
    column.addStretch(1)
    qtbot.addWidget(around)
    around.resize(300, tall)
    around.show()
    return around, room, below


def test_where_there_is_room_nothing_scrolls(qtbot: QtBot, theme: Theme) -> None:
    _, room, below = made(qtbot, theme, 800)
    assert room.height() == 400
    assert below.y() == 400


def test_where_there_is_none_it_scrolls_and_what_is_below_stays(qtbot: QtBot, theme: Theme) -> None:
    around, room, below = made(qtbot, theme, 300)
    assert LEAST <= room.height() <= 200
    assert around.rect().contains(below.geometry())
    assert room.verticalScrollBar().maximum() > 0


def test_more_inside_takes_more_room(qtbot: QtBot, theme: Theme) -> None:
    _, room, below = made(qtbot, theme, 800)
    inner = room.widget()
    layout = inner.layout() if inner is not None else None
    assert layout is not None
    more = QWidget()
    more.setFixedHeight(120)
    layout.addWidget(more)
    more.show()
    qtbot.waitUntil(lambda: room.height() >= 520)
    assert below.y() == room.height()
