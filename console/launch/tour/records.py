"""A look into a center's database, past every program: what is really there."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(home: Path, kind: str) -> list[Row]:
    """Bodies of the present rows of a kind, in the order in which they were last written."""
    path = f"file:{home / 'center.db'}?mode=ro"
    question = "SELECT body FROM feed_row WHERE kind = ? AND body IS NOT NULL ORDER BY seq"
    with closing(sqlite3.connect(path, uri=True)) as db:
        return [json.loads(body) for (body,) in db.execute(question, (kind,)).fetchall()]


def ids(home: Path, kind: str) -> set[str]:
    """Their ids."""
    return {str(row["id"]) for row in rows(home, kind)}
