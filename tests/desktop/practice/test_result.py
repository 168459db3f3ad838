import uuid

import pytest

from console.desktop.practice.result import read
from console.dialogue.result import Result, ResultLine, written
from console.model.said import Speaker
from console.model.training import Measures, Track

RUN = str(uuid.UUID(int=7))
RESULT = Result(
    run_id=RUN,
    login="mina",
    scenario="lunch-break",
    scenario_version=1,
    track=Track.COMPANION,
    began_at=1_000,
    ended_at=769_000,
    measures=Measures(turns=12, reflections=5),
    lines=(ResultLine(12_000, Speaker.CALLER, "여보세요."),),
)


def test_whose_run_it_is_and_what_is_told_of_it() -> None:
    finished = read(written(RESULT))
    assert finished.login == "mina"
    told = finished.told
    assert (told.run_id, told.scenario, told.track) == (RUN, "lunch-break", Track.COMPANION)
    assert (told.began_at, told.ended_at, told.measures.reflections) == (1_000, 769_000, 5)


@pytest.mark.parametrize("odd", [b"", b"[]", b"\xff", b"[" * 100_000, b'{"format": "x"}'])
def test_anything_else_is_no_result(odd: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - whatever the reason
        read(odd)
