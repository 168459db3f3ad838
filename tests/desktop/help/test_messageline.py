import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop import times
from console.desktop.help.messageline import MessageLine, fitting
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.screen import MessageView
from tests.desktop.running import everything
from tests.desktop.samples import NOW, speak

SHORT = MessageView(id="a", from_id="d", from_name="김도윤", text="곁에 있겠습니다.", sent_at=NOW)
LONG = dataclasses.replace(
    SHORT, id="b", text="끝나면 잠시 쉬시고 다음 전화는 제가 받겠습니다. " * 3
)


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> Iterator[MessageLine]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    made = MessageLine(theme, parent=window)
    made.setGeometry(500, 60, 352, 20)
    window.show()
    yield made
    # Its window is held until here.
    window.hide()


def read(line: MessageLine) -> list[str]:
    got: list[str] = []
    line.read.connect(got.append)
    return got


@pytest.mark.usefixtures("korean")
def test_who_and_when_and_what_and_one_key_to_have_read_it(line: MessageLine) -> None:
    got = read(line)
    before = line.geometry()
    line.show_messages((SHORT,))
    assert line._who.text() == f"김도윤 {times.hhmm(NOW)}"
    assert line._text.text() == SHORT.text
    assert line.geometry() == before
    line.confirm()
    assert got == ["a"]


@pytest.mark.usefixtures("korean")
def test_what_does_not_fit_opens_first_and_is_read_then(line: MessageLine) -> None:
    got = read(line)
    line.show_messages((LONG, SHORT))
    assert line._who.text() == f"김도윤 {times.hhmm(NOW)} · 외 1"
    assert line._text.text() != LONG.text
    line.confirm()
    assert LONG.text in everything(line.window())
    assert got == []
    line.confirm()
    assert got == ["b"]
    assert not line.opened
    assert LONG.text not in everything(line._sheet or line)


def test_another_message_closes_what_was_open(line: MessageLine) -> None:
    line.show_messages((LONG,))
    line.confirm()
    line.show_messages((LONG, SHORT))
    assert LONG.text in everything(line.window())
    line.show_messages((SHORT,))
    assert not line.opened


@pytest.mark.usefixtures("korean")
def test_brief_leaves_the_words_to_the_sheet(line: MessageLine) -> None:
    got = read(line)
    line.set_brief(True)
    line.show_messages((SHORT,))
    assert line._button.text() == "메시지 1"
    line.confirm()
    assert line.opened
    line.confirm()
    assert got == ["a"]


def test_a_click_is_as_good_as_the_key(line: MessageLine, korean: Languages) -> None:
    got = read(line)
    line.show_messages((SHORT,))
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert got == ["a"]
    speak(korean, "en")
    assert line._button.text() == "Read"


def test_without_any_it_is_empty_and_takes_no_press(line: MessageLine) -> None:
    got = read(line)
    line.show_messages((SHORT,))
    line.show_messages(())
    line.confirm()
    assert got == []
    assert SHORT.text not in everything(line)
    assert line.accessibleName() == ""


def test_words_are_never_cut_within(theme: Theme) -> None:
    font = theme.font("label")
    assert fitting("하나 둘 셋", 1_000, font) == "하나 둘 셋 …"
    assert fitting("하나 둘 셋", 45, font).startswith("하나")
    assert fitting("아주긴낱말하나", 5, font) == ""


def test_at_the_foot_of_a_page_the_sheet_opens_upward(line: MessageLine) -> None:
    line.setGeometry(500, 560, 352, 20)
    line.show_messages((LONG,))
    line.confirm()
    assert line._sheet is not None
    assert line.window().rect().contains(line._sheet.geometry())
    assert line._sheet.geometry().bottom() < 560
    # In full above, it is not said a second time in part.
    assert line._text.text() == ""
    line.close_sheet()
    assert line._text.text() != ""
