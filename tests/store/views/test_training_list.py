from console.model import commands as c
from console.model.screen import Kept
from console.model.training import Measures, Track, Training
from console.store import outbox, views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, STAFF


def a_run(run_id: str, at: int = NOW, staff_id: str = MINA) -> made.Row:
    value = Training(
        run_id=run_id,
        staff_id=staff_id,
        scenario="lunch-break",
        track=Track.COUNSELOR,
        began_at=at - 768_000,
        ended_at=at,
        measures=Measures(reflections=5),
    )
    return made.row(value, f"{staff_id}/{run_id}")


def told(run_id: str, at: int = NOW + 5) -> c.FactCommand:
    body = c.TrainingCompleted(
        run_id=run_id,
        scenario="after-the-shop",
        track=Track.COMPANION,
        began_at=at - 1_000,
        ended_at=at,
    )
    return c.FactCommand(id=f"fact-{run_id}", made_at=at, body=body)


def test_ones_own_runs_the_newest_first(db: Connection) -> None:
    made.fed(db, *STAFF, a_run("run-early", NOW - 50), a_run("run-late"), a_run("of-jun", NOW, JUN))
    rows = views.trainings(db, MINA)
    assert [row.run_id for row in rows] == ["run-late", "run-early"]
    assert rows[0].measures.reflections == 5
    assert {row.kept for row in rows} == {Kept.SENT}


def test_what_was_filed_offline_is_there_at_once(db: Connection) -> None:
    made.fed(db, *STAFF, a_run("run-sent"))
    outbox.append(db, told("run-here"))
    here, sent = views.trainings(db, MINA)
    assert (here.run_id, here.kept, here.track) == ("run-here", Kept.HERE, Track.COMPANION)
    assert sent.kept is Kept.SENT


def test_a_run_that_is_told_twice_is_one(db: Connection) -> None:
    made.fed(db, *STAFF, a_run("run-twice"))
    outbox.append(db, told("run-twice"))
    (row,) = views.trainings(db, MINA)
    assert row.kept is Kept.SENT
