from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.syncmark import SyncMark, SyncView
from tests.desktop.widgets.look import click


def test_says_what_is_true(qtbot: QtBot, theme: Theme) -> None:
    mark = SyncMark(theme, SyncView("kept", "이 컴퓨터에 보관", "4건"))
    qtbot.addWidget(mark)
    mark.show()
    assert mark.accessibleName() == "이 컴퓨터에 보관 4건"
    assert not mark.findChildren(Button)[0].isVisible()


def test_what_needs_somebody_leads_there(qtbot: QtBot, theme: Theme) -> None:
    mark = SyncMark(theme)
    qtbot.addWidget(mark)
    mark.show()
    mark.show_view(SyncView("needs", "확인이 필요합니다", "1건", "보기"))
    with qtbot.waitSignal(mark.asked):
        click(mark.findChildren(Button)[0])
