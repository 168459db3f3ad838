import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.riskrow import RiskRow
from console.desktop.style.theme import Theme
from console.model.risk import RiskLevel
from tests.desktop.samples import screen


@pytest.mark.usefixtures("korean")
def test_it_asks_until_it_is_known(qtbot: QtBot, theme: Theme) -> None:
    row = RiskRow(theme)
    qtbot.addWidget(row)
    row.show_contact(screen(1).contact)
    assert row.missing
    with qtbot.waitSignal(row.answered, timeout=500) as answered:
        row._asked.chosen.emit("no")
    assert answered.args == [False]
    row.show_contact(screen(1, risk_asked=True, risk=RiskLevel.LOW).contact)
    assert not bool(row.missing)
    assert row._mark.text() == "낮음"
