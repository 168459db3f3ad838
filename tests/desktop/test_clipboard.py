import pytest
from PySide6.QtGui import QGuiApplication

from console.desktop import clipboard


@pytest.mark.usefixtures("qapp")
def test_what_was_put_there_is_taken_back() -> None:
    clipboard.copy("02-351-0000")
    assert QGuiApplication.clipboard().text() == "02-351-0000"
    clipboard.take_back()
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.usefixtures("qapp")
def test_what_others_put_there_stays() -> None:
    QGuiApplication.clipboard().setText("다른 프로그램")
    clipboard.take_back()
    assert QGuiApplication.clipboard().text() == "다른 프로그램"
