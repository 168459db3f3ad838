import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.consent import Consent
from console.desktop.style.theme import Theme
from tests.desktop.samples import NOW, Clock


@pytest.mark.usefixtures("korean")
def test_a_yes_has_its_minute_and_can_be_taken_back(qtbot: QtBot, theme: Theme) -> None:
    consent = Consent(theme, Clock())
    qtbot.addWidget(consent)
    consent.begun = NOW - 1_608_000
    consent.button.click()
    assert consent.given_at == NOW
    assert consent.button.text() == "괜찮다고 하심 · 26:48"
    consent.button.click()
    assert not consent.given
