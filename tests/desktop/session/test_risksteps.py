import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.risksteps import RiskSteps
from console.desktop.style.theme import Theme
from console.model.risk import STEPS, RiskStep, StepOutcome
from console.model.screen import Kept, StepRow
from tests.desktop.samples import NOW
from tests.desktop.widgets.look import shown

Taken = list[tuple[object, object]]


def row(step: RiskStep, outcome: StepOutcome = StepOutcome.DONE, kept: Kept = Kept.SENT) -> StepRow:
    return StepRow(step=step, outcome=outcome, taken_at=NOW + 760_000, kept=kept)


@pytest.fixture
def steps(qtbot: QtBot, theme: Theme) -> RiskSteps:
    made = RiskSteps(theme)
    qtbot.addWidget(made)
    made.resize(380, 600)
    made.show_rows((), NOW, grave=True, report=False)
    shown(qtbot, made)
    return made


def taken(steps: RiskSteps) -> Taken:
    got: Taken = []
    steps.taken.connect(lambda step, outcome: got.append((step, outcome)))
    return got


def open_ones(steps: RiskSteps) -> list[RiskStep]:
    return [step for step, one in steps._steps.items() if one._held.isVisible()]


def test_one_is_open_and_the_next_follows_its_answer(steps: RiskSteps) -> None:
    got = taken(steps)
    assert open_ones(steps) == [STEPS[0]]
    steps.begin()
    QTest.keyClick(steps._steps[STEPS[0]]._yes, Qt.Key.Key_Return)
    assert got == [(STEPS[0], StepOutcome.DONE)]
    steps.show_rows((row(STEPS[0]),), NOW, grave=True, report=False)
    assert open_ones(steps) == [STEPS[1]]
    assert steps._steps[STEPS[1]]._yes.hasFocus()


@pytest.mark.usefixtures("korean")
def test_what_was_done_stands_with_its_time_and_where_it_is(steps: RiskSteps) -> None:
    rows = (
        row(STEPS[0]),
        row(STEPS[1], StepOutcome.DECLINED),
        row(STEPS[2], kept=Kept.HERE),
    )
    steps.show_rows(rows, NOW, grave=True, report=False)
    names = [steps._steps[step].line.accessibleName() for step in STEPS[:3]]
    assert names[0] == "지금 안전한 곳에 계신지 여쭙기 12:40"
    assert "원하지 않으심" in names[1]
    assert "보관 12:40" in names[2]


def test_a_step_opened_by_hand_stays_open_whatever_comes(steps: RiskSteps) -> None:
    steps._steps[RiskStep.RESCUE].line.click()
    steps.show_rows((row(STEPS[0]),), NOW, grave=True, report=False)
    assert open_ones(steps) == [RiskStep.RESCUE]
    steps._steps[RiskStep.RESCUE].line.click()
    assert open_ones(steps) == []


def test_the_duty_to_report_comes_first_where_it_is_due(steps: RiskSteps) -> None:
    assert steps._steps[RiskStep.REPORTED].isHidden()
    steps.show_rows((), NOW, grave=False, report=True)
    assert open_ones(steps) == [RiskStep.REPORTED]
    assert steps._steps[STEPS[0]].isHidden()
    got = taken(steps)
    steps._steps[RiskStep.REPORTED]._no.click()
    assert got == [(RiskStep.REPORTED, StepOutcome.DECLINED)]


def test_more_is_said_on_request(steps: RiskSteps) -> None:
    one = steps._steps[STEPS[0]]
    assert one._more.isHidden()
    one._detail.click()
    assert one._more.isVisible()
