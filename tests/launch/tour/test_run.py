import json
from pathlib import Path

import pytest

from console.launch.tour.run import TourOptions, run_tour
from console.launch.tour.stage import Stage, StoryError


@pytest.mark.timeout(240)
def test_the_whole_tour_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_tour(TourOptions(shots=tmp_path)) == 0, capsys.readouterr()
    last = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert last["ok"]
    pictures = sorted(tmp_path.glob("*.png"))
    assert len(pictures) == last["pictures"] >= 30
    assert pictures[0].name == "01-sign-in.png"
    assert all(path.stat().st_size > 5_000 for path in pictures)
    assert not (tmp_path / "logs").exists()


def a_seat_opens(stage: Stage) -> None:
    stage.han.start()
    stage.han.does("sees", "sign-in")


def nothing_more_happens(_stage: Stage) -> None:
    raise StoryError("in vain: something happens")


def test_a_step_that_fails_is_named_and_the_logs_are_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = (a_seat_opens, nothing_more_happens)
    assert run_tour(TourOptions(shots=tmp_path, steps=steps)) == 1
    told = capsys.readouterr()
    last = json.loads(told.out)
    assert not last["ok"]
    assert last["failed_step"] == "nothing more happens"
    assert "in vain: something happens" in told.err
    assert (tmp_path / "logs" / "counselor.log").exists()
