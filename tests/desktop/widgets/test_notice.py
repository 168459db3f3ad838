from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.notice import Notice
from tests.desktop.widgets.look import click, colours


def test_speaks_in_its_place_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    notice, below = Notice(theme, lines=2), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(notice)
    column.addWidget(below, 1)
    page.resize(400, 300)
    page.show()
    before = below.geometry()
    notice.say("danger", "보내지 못했습니다. 적으신 말은 이 컴퓨터에 있습니다.")
    page.grab()
    assert below.geometry() == before
    assert "#fdefec" in colours(notice)
    assert notice.accessibleName() == notice.sentence
    notice.silence()
    assert notice.isVisible()
    assert "#fdefec" not in colours(notice)


def test_without_reserved_lines_it_takes_no_room_when_silent(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say("info", "다른 자리에서 쓰신 초안이 있습니다.", "보기")
    assert not notice.isHidden()


def test_one_thing_to_do(qtbot: QtBot, theme: Theme) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.show()
    notice.say("warn", "보관함이 오래되었습니다.", "보내기만 하기")
    with qtbot.waitSignal(notice.asked):
        click(notice.findChildren(Button)[0])
