from console.model.screen import Kept, TrainingRow
from console.model.training import Training
from console.store import rows
from console.store.connection import Connection
from console.store.views.projection import actor_of, project


def trainings(db: Connection, staff_id: str) -> tuple[TrainingRow, ...]:
    """Runs of practice this staff member has finished, the newest first; those on their way too."""
    actor = actor_of(db, staff_id)
    known = {
        row_id: (value, Kept.SENT)
        for _, row_id, value in rows.of_kind(db, "training")
        if isinstance(value, Training) and value.staff_id == staff_id
    }
    for run_id in _pending(db):
        seen = project(db, run_id, actor)
        for row_id, value in seen.of(Training):
            # What the center has already is sent, whatever is told a second time.
            known.setdefault(row_id, (value, seen.kept("training", row_id)))
    found = [_row(value, kept) for value, kept in known.values()]
    return tuple(sorted(found, key=lambda row: (-row.ended_at, row.run_id)))


def _pending(db: Connection) -> list[str]:
    """Runs told here that the center has not settled."""
    found = db.execute(
        "SELECT DISTINCT contact_id FROM facts"
        " WHERE kind = 'training.completed' AND state <> 'settled'"
    )
    return [run_id for (run_id,) in found.fetchall()]


def _row(value: Training, kept: Kept) -> TrainingRow:
    return TrainingRow(
        run_id=value.run_id,
        scenario=value.scenario,
        track=value.track,
        began_at=value.began_at,
        ended_at=value.ended_at,
        measures=value.measures,
        kept=kept,
    )
