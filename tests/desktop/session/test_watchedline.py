import pytest
from pytestqt.qtbot import QtBot

from console.desktop import i18n
from console.desktop.session.person import PersonColumn
from console.desktop.style.theme import Theme
from console.model.note import NoteContent
from tests.desktop.samples import HISTORY, screen


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, korean: i18n.Languages) -> PersonColumn:
    korean.switch("ko")
    made = PersonColumn(theme)
    qtbot.addWidget(made)
    made.resize(256, 900)
    made.show()
    return made


def test_who_follows_the_talk_stands_below_the_name_and_moves_nothing(column: PersonColumn) -> None:
    shown = screen(760_000, history=HISTORY)
    column.show_session(shown, NoteContent())
    column.grab()
    before = column.memory.geometry()
    column.show_session(screen(760_000, history=HISTORY, watched_name="김도윤"), NoteContent())
    column.grab()
    assert column.watched.words.text() == "김도윤 님이 함께 보고 있습니다"
    assert column.watched.geometry().bottom() < column.memory.geometry().top()
    assert column.memory.geometry() == before


def test_nobody_s_name_stays(column: PersonColumn) -> None:
    column.show_session(screen(760_000, watched_name="김도윤"), NoteContent())
    column.forget()
    assert column.watched.words.text() == ""
