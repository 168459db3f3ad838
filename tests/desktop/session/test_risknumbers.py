import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.risknumbers import RiskNumbers
from console.desktop.style.theme import Theme
from tests.desktop.samples import speak


@pytest.fixture
def numbers(qtbot: QtBot, theme: Theme) -> RiskNumbers:
    made = RiskNumbers(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_four_are_there(numbers: RiskNumbers) -> None:
    said = [button.accessibleName().split()[0] for button in numbers.buttons]
    assert said == ["119", "112", "109", "1577-0199"]


def test_one_comes_large_with_words_and_is_copied_and_goes(
    numbers: RiskNumbers, korean: Languages
) -> None:
    numbers.buttons[3].click()
    assert numbers.shown == "1577-0199"
    assert QGuiApplication.clipboard().text() == "1577-0199"
    assert "정신건강 상담팀" in numbers.large.accessibleName()
    speak(korean, "en")
    assert "mental-health team" in numbers.large.accessibleName()
    numbers.large.back.emit()
    assert numbers.shown == ""
    assert numbers.buttons[0].isVisible()
