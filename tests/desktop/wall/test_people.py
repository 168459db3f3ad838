import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.wall.people import PeopleModel, PeopleView, grouped, on_duty
from console.model.presence import PresenceState
from console.model.roles import Role
from tests.desktop.samples import Clock
from tests.desktop.walls import people, person, talks


@pytest.fixture
def model() -> PeopleModel:
    made = PeopleModel(Clock())
    made.show(grouped(people(), talks()))
    return made


def test_a_model_as_qt_wants_it(model: PeopleModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.mark.usefixtures("korean")
def test_by_state_and_within_one_by_name_never_by_time(model: PeopleModel) -> None:
    rows = [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]
    assert rows == [
        "상담 가능",
        "유가온, 12분째",
        "임나래, 3분째",
        "정리 중",
        "오세린, 4분째",
        "쉬는 중",
        "강이안, 5분째",
    ]


def test_who_is_in_a_talk_that_nobody_sees_is_listed_here() -> None:
    lines = grouped(people(), talks()[1:])
    assert "s-정민호" in [line.key for line in lines]


def test_a_shift_is_shared_by_those_who_talk_to_callers() -> None:
    lead = dataclasses.replace(person("김", PresenceState.READY), role=Role.SUPERVISOR)
    talking = dataclasses.replace(lead, state=PresenceState.IN_SESSION)
    companion = dataclasses.replace(lead, role=Role.COMPANION)
    gone = person("이", None)
    assert on_duty((lead, talking, companion, gone)) == (talking, companion)


def test_arrows_pass_over_headings(qtbot: QtBot, theme: Theme, model: PeopleModel) -> None:
    view = PeopleView(theme, model, Clock())
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    qtbot.waitExposed(view)
    view.choose("s-임나래")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen == "s-오세린"
    model.mark("s-오세린", "보냈습니다")
    assert not view.grab().isNull()


def test_what_was_said_of_a_person_stays(model: PeopleModel) -> None:
    model.mark("s-오세린", "보냈습니다")
    model.show(grouped(people(), talks()))
    line = model.line("s-오세린")
    assert line is not None
    assert line.words == "보냈습니다"
