from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.scroll import BAR, Scroll
from tests.desktop.widgets.look import colours


def test_what_it_holds_is_as_wide_with_the_bar_as_without(qtbot: QtBot, theme: Theme) -> None:
    inner = QWidget()
    scroll = Scroll(theme, inner)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    widths = []
    for tall in (50, 900):
        inner.setMinimumHeight(tall)
        QApplication.processEvents()
        widths.append(inner.width())
    assert widths == [300 - BAR, 300 - BAR]
    assert scroll.verticalScrollBar().maximum() > 0
    assert theme.color("border").name() in colours(scroll.verticalScrollBar())
    inner.setMinimumHeight(0)
    QApplication.processEvents()
    assert theme.color("border").name() not in colours(scroll.verticalScrollBar())
