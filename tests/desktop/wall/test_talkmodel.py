import dataclasses

import pytest
from pytestqt.modeltest import ModelTester

from console.desktop.wall.talkmodel import TalkModel
from tests.desktop.samples import Clock
from tests.desktop.walls import talks


@pytest.fixture
def model() -> TalkModel:
    made = TalkModel(Clock())
    made.show(talks())
    return made


def test_a_model_as_qt_wants_it(model: TalkModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types here


@pytest.mark.usefixtures("korean")
def test_a_row_in_words(model: TalkModel) -> None:
    assert model.data(model.index(0, 0)) == "정민호, 11:48, 도움 요청 0:42, 외로움 대화"


def test_what_was_said_of_a_row_stays_while_the_talk_goes_on(model: TalkModel) -> None:
    model.mark("s-한지우", "보냈습니다")
    longer = [dataclasses.replace(talk, reason="health") for talk in talks()]
    model.show(longer)
    line = model.line("t-한지우")
    assert line is not None
    assert (line.words, line.talk.reason) == ("보냈습니다", "health")
