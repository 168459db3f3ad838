import uuid
from pathlib import Path

from console.desktop.practice.past import earlier
from console.dialogue.result import Result, save
from console.model.training import Measures, Track


def saved(folder: Path, number: int, ended: int) -> None:
    result = Result(
        run_id=str(uuid.UUID(int=number)),
        login="",
        scenario="lunch-break",
        scenario_version=1,
        track=Track.COUNSELOR,
        began_at=ended - 600_000,
        ended_at=ended,
        measures=Measures(turns=number),
        lines=(),
    )
    save(folder, result)


def test_what_had_ended_by_then_the_newest_first(tmp_path: Path) -> None:
    for number, ended in ((1, 1_000_000), (2, 3_000_000), (3, 2_000_000), (4, 9_000_000)):
        saved(tmp_path, number, ended)
    (tmp_path / "odd.json").write_text("{")
    assert [run.measures.turns for run in earlier(tmp_path, 3_000_000)] == [2, 3, 1]
    assert earlier(tmp_path / "none", 5) == ()
