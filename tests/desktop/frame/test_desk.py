from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.frame.desk import DeskFrame
from console.desktop.frame.pages import DeskPages
from console.desktop.style.theme import Theme
from tests.desktop.samples import Clock


def test_a_notice_takes_room_only_while_it_is_said(qtbot: QtBot, theme: Theme) -> None:
    frame = DeskFrame(theme, DeskPages(theme, Clock()))
    qtbot.addWidget(frame)
    frame.resize(1440, 900)
    frame.show()
    before = frame.status.geometry()
    frame.show_notice("warn", "Something to know.", "Understood")
    QApplication.processEvents()
    assert frame.strip.isVisible()
    assert frame.status.geometry() == before
    with qtbot.waitSignal(frame.notice_asked, timeout=500):
        frame.strip.asked.emit()
    frame.show_notice("info", "")
    assert not frame.strip.isVisible()
