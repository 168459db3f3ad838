"""What must hold after the story, read from the center's database and from the vault."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from console.launch.tour import supervisor, talk
from console.launch.tour.leaks import consoles, leaks, told
from console.launch.tour.records import Row
from console.launch.tour.stage import COUNSELOR, SUPERVISOR, TRAINEE, Stage

Checks = dict[str, bool]


def at_the_center(stage: Stage) -> Checks:
    """From the database."""
    rows = stage.center.rows("contact")
    ours = {row["id"]: row for row in rows if row["counselor_id"] == stage.center.staff(COUNSELOR)}
    story = {name: ours.get(one.contact_id, {}) for name, one in stage.talks.items()}
    new = set(ours) - stage.before
    return {
        "every talk is a contact, and no other is": new
        == {one.contact_id for one in stage.talks.values()},
        "each is connected, ended and signed in order": all(map(_in_order, story.values())),
        "one signed note each, with every word": _notes(stage),
        "the high risk is there, with its steps": story["long"].get("risk") == "high"
        and sorted(talk.steps_of(stage)) == sorted(talk.STEPS),
        "the call for help was seen and answered by the supervisor": _answered(stage),
        "the message was read": [bool(row["read_at"]) for row in stage.center.rows("message")]
        == [True],
        "the hand-over is there once": _of(stage, "followup", "third") == 1,
        "the referral is there once": _of(stage, "referral", "long") == 1,
        "risk was asked in each": all(row.get("risk_asked") for row in story.values()),
        "the call by hand is marked so": [n for n, row in story.items() if row.get("local")]
        == ["by hand"],
        "one run of practice is filed, and nothing else of it came here": _practice(stage),
        "no conflict was flagged": not any(row.get("flags") for row in story.values()),
        "no fact was refused": all(
            row["verdict"] == "accepted" for row in stage.center.rows("outcome")
        ),
    }


def in_the_vault(stage: Stage) -> Checks:
    """With the vault's key, and without it."""
    found = _opened(stage)
    return {
        "the outbox is settled": (found["kept"], found["needs_you"]) == (0, 0),
        "what came for the talks is gone from the vault": not (
            {one.contact_id for one in stage.talks.values()} & set(found["known"])
        ),
        "the vault cannot be read without its key": not _readable(Path(found["file"])),
        "no word, no password and no token lies about on a console's disk": bool(found["token"])
        and not leaks(consoles(stage), {*told(stage), stage.password, str(found["token"])}),
    }


def _in_order(contact: Row) -> bool:
    times = [contact.get(at) for at in ("joined_at", "connected_at", "ended_at", "signed_at")]
    known = [at for at in times if at is not None]
    return len(known) == len(times) and known == sorted(known)


def _notes(stage: Stage) -> bool:
    signed: dict[str, list[list[str]]] = {}
    for note in stage.center.rows("note"):
        lines = [line["text"] for line in note["content"]["lines"]]
        signed.setdefault(note["contact_id"], []).append(lines)
    return all(signed.get(one.contact_id) == [one.lines] for one in stage.talks.values())


def _practice(stage: Stage) -> bool:
    """Fiction stays where it was, but for one row toward the hours."""
    filed = [row["staff_id"] for row in stage.center.rows("training")]
    everywhere = [row["id"] for row in stage.center.rows("contact")]
    notes = json.dumps([stage.center.rows(kind) for kind in ("note", "draft")], ensure_ascii=False)
    told = any(text in notes for text in (*stage.words.practice, stage.words.practice_note))
    alone = bool(stage.practised) and not stage.practised & set(everywhere)
    return filed == [stage.center.staff(TRAINEE)] and alone and not told


def _answered(stage: Stage) -> bool:
    call, kim = supervisor.help_of(stage), stage.center.staff(SUPERVISOR)
    return (call.get("seen_by"), call.get("coming_by")) == (kim, kim)


def _of(stage: Stage, kind: str, name: str) -> int:
    wanted = stage.talks[name].contact_id
    return sum(row["contact_id"] == wanted for row in stage.center.rows(kind))


def _opened(stage: Stage) -> dict[str, Any]:
    home = stage.han.options.home
    asked = {"home": str(home), "login": COUNSELOR, "password": stage.password}
    answer = subprocess.run(
        [sys.executable, "-m", "console.launch.tour.vault"],
        input=json.dumps(asked) + "\n",
        env=stage.variables(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def _readable(vault: Path) -> bool:
    try:
        with closing(sqlite3.connect(vault)) as db:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        return False
    return True
