"""Result files for tests: a plain form of them, and how it is read."""

import json
from pathlib import Path

from console.desktop.practice.shelf import Finished
from console.model import commands as c
from console.model.training import Track

NOW = 1_795_528_060_000


def told(run_id: str, scenario: str = "lunch-break") -> c.TrainingCompleted:
    return c.TrainingCompleted(
        run_id=run_id,
        scenario=scenario,
        track=Track.COUNSELOR,
        began_at=NOW - 768_000,
        ended_at=NOW,
    )


def laid(folder: Path, run_id: str, login: str = "mina") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{run_id}.json"
    path.write_text(json.dumps({"login": login, "run": run_id}))
    return path


def read(content: bytes) -> Finished:
    try:
        plain = json.loads(content)
        return Finished(plain["login"], told(plain["run"]))
    except (KeyError, TypeError) as error:
        raise ValueError("no result") from error
