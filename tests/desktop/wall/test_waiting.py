import dataclasses
from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.wall.waiting import (
    SHOWN,
    WaitingLine,
    WaitingModel,
    WaitingView,
    briefly,
    stands,
    who,
)
from tests.desktop.samples import NOW, Clock
from tests.desktop.walls import row, waiting


@pytest.fixture
def model() -> WaitingModel:
    made = WaitingModel(Clock())
    made.show(waiting())
    return made


def test_a_model_as_qt_wants_it(model: WaitingModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.mark.usefixtures("korean")
def test_who_waits_in_a_line() -> None:
    back, chat, _risk = waiting()
    assert who(back) == "전에 전화하신 분 · 은평구"
    assert who(chat).startswith("채팅 · ")
    assert briefly(back) == "전에 전화하신 분"


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, None),
        ({"taken_by": "유가온"}, "유가온 상담사가 받고 있습니다"),
        ({"held_for": "유가온"}, "유가온 상담사에게"),
        ({"released_from": "유가온"}, "유가온 상담사가 받지 않아 다시 모두에게"),
    ],
)
def test_whose_somebody_is(more: dict[str, Any], words: str | None) -> None:
    state = stands(WaitingLine(row("x", 3, **more)))
    assert (state.text if state else None) == words


@pytest.mark.usefixtures("korean")
def test_a_risk_of_before_has_its_shield() -> None:
    state = stands(WaitingLine(waiting()[2]))
    assert state is not None
    assert (state.text, state.icon) == ("지난 위험도 높음", "shield")


def test_an_answer_stays_until_the_row_says_more(model: WaitingModel) -> None:
    model.mark("c-back", "보내지 못했습니다.")
    model.show(waiting())
    assert model.lines[0].words == "보내지 못했습니다."
    held = dataclasses.replace(waiting()[0], held_for="유가온", held_since=NOW)
    model.show((held, *waiting()[1:]))
    assert model.lines[0].words == ""


def test_three_have_room_whether_they_are_there_or_not(
    qtbot: QtBot, theme: Theme, model: WaitingModel
) -> None:
    view = WaitingView(theme, model, Clock())
    qtbot.addWidget(view)
    tall = view.sizeHint().height()
    assert tall == SHOWN * view.rowHeight(0)
    model.show(())
    assert view.sizeHint().height() == tall
    model.show(waiting())
    view.choose("c-risk")
    view.resize(400, tall)
    assert not view.grab().isNull()
