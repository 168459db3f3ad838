from pytestqt.qtbot import QtBot

from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.nameline import NameLine


def test_the_name_is_never_cut(qtbot: QtBot, theme: Theme) -> None:
    line = NameLine(theme, "‘민들레’ 님", "세 번째 통화 · 지난 상담은 11월 18일")
    qtbot.addWidget(line)
    needed = paint.width("‘민들레’ 님", theme.font("body", 600))
    assert line.minimumSizeHint().width() >= needed
    assert line.sizeHint().width() > line.minimumSizeHint().width()
    line.resize(line.minimumSizeHint())
    line.grab()


def test_what_gives_way_is_still_said(qtbot: QtBot, theme: Theme) -> None:
    line = NameLine(theme)
    qtbot.addWidget(line)
    line.show_name("정민호", "상담 가능")
    assert line.accessibleName() == "정민호 상담 가능"
    assert line.toolTip() == "상담 가능"
