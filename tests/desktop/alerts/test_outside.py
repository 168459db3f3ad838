from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.alerts.outside import Outside, window_icon


def test_the_icon_has_a_dot_while_somebody_waits(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outside = Outside(window)
    outside.show_waiting(2)
    with_dot = window.windowIcon().pixmap(64, 64).toImage()
    assert with_dot == window_icon(dot=True).pixmap(64, 64).toImage()
    outside.show_waiting(1)
    outside.close()
    assert window.windowIcon().pixmap(64, 64).toImage() != with_dot


def test_where_no_notifications_are_shown_nothing_happens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outside = Outside(window)
    assert not outside.able
    outside.notify("곁", "기다리는 분이 계십니다.")
    outside.close()
