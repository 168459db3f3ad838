import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.actions import SessionActions
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from tests.desktop.samples import NOW, screen


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme) -> SessionActions:
    made = SessionActions(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.usefixtures("korean")
def test_a_grave_risk_is_in_the_button(actions: SessionActions) -> None:
    actions.show_contact(screen(1, risk=RiskLevel.LOW).contact)
    assert actions.risk.text() == "위험도"
    actions.show_contact(screen(1, risk=RiskLevel.HIGH).contact)
    assert actions.risk.text() == "위험도 높음"
    assert actions.risk._tone == "danger"


def test_what_is_over_cannot_be_ended_again(actions: SessionActions) -> None:
    actions.show_contact(screen(1_000, ended_at=NOW).contact)
    assert not actions.end.isVisible()
    assert actions.risk.isVisible()
    actions.show_contact(screen(1_000, ended_at=NOW, signed_at=NOW).contact)
    assert not actions.risk.isVisible()
