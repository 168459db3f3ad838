from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.hands.reading import readable
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words


def test_what_is_in_sight_is_read_and_a_password_is_not(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    hidden, secret = Words(theme, "숨은 말"), QLineEdit("열쇠")
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for widget in (Words(theme, "보이는 말"), hidden, secret, QLineEdit("한지우")):
        column.addWidget(widget)
    hidden.hide()
    window.show()
    read = list(readable(window))
    assert "보이는 말" in read
    assert "한지우" in read
    assert not {"숨은 말", "열쇠"} & set(read)
