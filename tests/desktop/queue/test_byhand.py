from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.queue.byhand import ByHand
from console.desktop.style.theme import Theme
from tests.desktop.samples import speak


def test_it_is_quiet_while_connected_and_clear_when_not(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    line = ByHand(theme)
    qtbot.addWidget(line)
    line.resize(968, 66)
    quiet = line.grab().toImage()
    line.show_offline(offline=True)
    assert line.grab().toImage() != quiet
    assert line._button.text() == "지금 통화 중입니다"
    assert "이 컴퓨터에 보관" in line._words.text()
    speak(korean, "en")
    assert line._button.text() == "I am on a call"
    with qtbot.waitSignal(line.asked, timeout=500):
        line._button.click()
