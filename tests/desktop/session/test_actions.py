import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.help.moment import HelpMoment
from console.desktop.session.actions import SessionActions
from console.desktop.style.theme import Theme
from console.model.help import HelpState
from console.model.risk import RiskLevel
from console.model.screen import HelpView
from tests.desktop.samples import NOW, Clock, screen


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme) -> SessionActions:
    made = SessionActions(theme, Clock())
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


@pytest.mark.usefixtures("korean")
def test_whatever_help_says_the_others_stay_where_they_are(actions: SessionActions) -> None:
    actions.show_contact(screen(1).contact)
    actions.resize(actions.widest, actions.sizeHint().height())
    QApplication.processEvents()
    before = [actions.risk.geometry(), actions.end.geometry()]
    for state in (HelpState.ASKED, HelpState.SEEN, HelpState.COMING):
        view = HelpView(state=state, asked_at=NOW - 12_000, by_name="김도윤")
        actions.help.show_moment(HelpMoment(view=view))
        QApplication.processEvents()
        assert [actions.risk.geometry(), actions.end.geometry()] == before
        assert actions.sizeHint().width() <= actions.widest
