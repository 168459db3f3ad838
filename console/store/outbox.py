"""Facts that happened here and are on their way: durable, in order, never dropped.

A fact is `kept` until the feed settles it. What the center cannot take is set `aside`, and later
facts of its contact wait `behind` it; what the center refused is `rejected`. These three need a
person. A `settled` fact stays for a while, in case the center is restored to an earlier day.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from console import wire
from console.model.commands import FactCommand, NoteDrafted, NoteSigned
from console.model.outcome import Outcome
from console.store import drafts, meta
from console.store.codec import from_text, to_text
from console.store.connection import Connection
from console.store.content import content_of
from console.store.errors import FactReused
from console.store.settlement import forget_covered, resend_settled

__all__ = [
    "Counts",
    "append",
    "counts",
    "forget_covered",
    "forget_hints",
    "hint",
    "refile",
    "resend_settled",
    "set_aside",
    "take_batch",
]

BEHIND = "behind"
"""The reason of a fact that only waits for another of its contact."""
_COLUMNS = "id, kind, version, made_at, body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Facts on their way, facts that need a person, and when one was last settled (ms)."""

    kept: int
    needs_you: int
    last_sent_at: int | None


def append(db: Connection, command: FactCommand) -> None:
    """Keep a fact at the end. The same fact twice is kept once; FactReused for another body.

    A note.drafted that was never posted makes room for the next one of the same workstation,
    while nothing else of its contact stands behind it.
    """
    shape = wire.fact_shape(command)
    body = to_text(shape.body)
    if _is_known(db, shape.id, body):
        return
    if isinstance(command.body, NoteDrafted):
        _replace_draft(db, command.body)
    told = (shape.id, command.contact_id, shape.kind, shape.version, shape.made_at)
    db.execute(
        "INSERT INTO facts (id, contact_id, kind, version, made_at, body, state, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*told, body, *_standing(db, command.contact_id)),
    )
    if isinstance(command.body, NoteDrafted):
        drafts.queued(db, command.contact_id, command.body.content, command.made_at)
    if isinstance(command.body, NoteSigned):
        drafts.signed(db, command.contact_id, command.body.content)
    db.touch("outbox")


def take_batch(
    db: Connection,
    limit: int,
    *,
    only: Sequence[str] | None = None,
    skip_contacts: Collection[str] = frozenset(),
) -> list[wire.FactShape]:
    """The next facts to post, in order, marked as posted: from now on they are in flight.

    What was answered already is left out. `only` names the facts to choose from;
    `skip_contacts` are left alone for now.
    """
    sql = (
        f"SELECT n, contact_id, {_COLUMNS} FROM facts"  # noqa: S608 - constant columns
        " WHERE state = 'kept' AND verdict IS NULL AND hinted = 0 ORDER BY n"
    )
    taken: list[tuple[int, wire.FactShape]] = []
    chosen = None if only is None else frozenset(only)
    rows = db.execute(sql)
    while len(taken) < limit and (row := rows.fetchone()):
        if row[1] not in skip_contacts and (chosen is None or row[2] in chosen):
            taken.append((row[0], _shape(*row[2:])))
    rows.close()
    db.executemany("UPDATE facts SET posted = 1 WHERE n = ? AND posted = 0", _numbers(taken))
    return [shape for _, shape in taken]


def hint(db: Connection, outcomes: Sequence[Outcome]) -> None:
    """What the POST answered: not to be sent again for now. Only the feed settles."""
    db.executemany(
        "UPDATE facts SET hinted = 1 WHERE id = ?", [(outcome.command_id,) for outcome in outcomes]
    )


def forget_hints(db: Connection) -> None:
    """After a reconnect: what the feed has not settled is sent again."""
    if db.execute("UPDATE facts SET hinted = 0 WHERE hinted = 1 AND state = 'kept'").rowcount:
        db.touch("outbox")


def set_aside(db: Connection, command_id: str, reason: str) -> list[str]:
    """Take a fact that the center cannot take, and all that depends on it, out of the way.

    The ids set aside, in order; empty where it is settled or unknown by now. Facts of its
    contact that the center has answered stay as they are.
    """
    row = db.execute(
        "SELECT n, contact_id FROM facts WHERE id = ? AND state IN ('kept', 'behind')",
        (command_id,),
    ).fetchone()
    if row is None:
        return []
    db.execute("UPDATE facts SET state = 'aside', reason = ? WHERE n = ?", (reason, row[0]))
    behind = db.execute(
        "UPDATE facts SET state = 'behind', reason = ? WHERE contact_id = ? AND n > ?"
        " AND state = 'kept' AND verdict IS NULL AND hinted = 0 RETURNING n, id",
        (BEHIND, row[1], row[0]),
    ).fetchall()
    db.touch("outbox")
    return [command_id, *(fact_id for _, fact_id in sorted(behind))]


def refile(db: Connection, command_id: str, new_id: Callable[[], str]) -> None:
    """Put a fact that needs somebody back at the end under a new id, its dependents behind it.

    Dependents keep their ids: no answer to them is known, and should the center have taken one
    after all, its old id keeps it from being taken twice. In the place of a draft goes what stands
    in the editor by now: older words must not come after newer ones.
    """
    row = db.execute(
        "SELECT n, contact_id FROM facts WHERE id = ? AND state IN ('aside', 'rejected')"
        " AND (verdict IS NULL OR verdict = 'rejected')",
        (command_id,),
    ).fetchone()
    if row is None:
        return
    waiting = db.execute(
        "SELECT n, id, posted FROM facts WHERE contact_id = ? AND n > ? AND state = 'behind'"
        " ORDER BY n",
        (row[1], row[0]),
    ).fetchall()
    drafts.again(db, row[1])
    if not _is_outdated_draft(db, row[0]):
        fresh = new_id()
        _to_the_end(db, row[0], fresh, posted=0)
        _draft_follows(db, fresh)
    else:
        db.execute("DELETE FROM facts WHERE n = ?", row[:1])
    for n, fact_id, posted in waiting:
        _to_the_end(db, n, fact_id, posted=posted)
    db.touch("outbox")


def counts(db: Connection) -> Counts:
    """How many facts are on their way, and how many need somebody."""
    kept, needs_you = db.execute(
        "SELECT count(*) FILTER (WHERE state = 'kept'), count(*) FILTER (WHERE state <> 'kept')"
        " FROM facts WHERE state <> 'settled'"
    ).fetchone()
    return Counts(kept=kept, needs_you=needs_you, last_sent_at=meta.get(db, meta.LAST_SENT))


def _is_known(db: Connection, fact_id: str, body: str) -> bool:
    row = db.execute("SELECT body FROM facts WHERE id = ?", (fact_id,)).fetchone()
    if row is not None and row[0] != body:
        raise FactReused(fact_id)
    return row is not None


def _replace_draft(db: Connection, draft: NoteDrafted) -> None:
    last = db.execute(
        "SELECT n, kind, posted, json_extract(body, '$.device') FROM facts"
        " WHERE contact_id = ? AND state <> 'settled' ORDER BY n DESC LIMIT 1",
        (draft.contact_id,),
    ).fetchone()
    if last is not None and last[1:] == (NoteDrafted.KIND, 0, draft.device):
        db.execute("DELETE FROM facts WHERE n = ?", last[:1])


def _standing(db: Connection, contact_id: str) -> tuple[str, str]:
    """State and reason of a new fact: behind one that was set aside it has to wait."""
    blocked = db.execute(
        "SELECT 1 FROM facts WHERE contact_id = ? AND state = 'aside' LIMIT 1", (contact_id,)
    ).fetchone()
    return ("behind", BEHIND) if blocked else ("kept", "")


def _is_outdated_draft(db: Connection, n: int) -> bool:
    found = db.execute(
        "SELECT 1 FROM facts WHERE n = ? AND kind = ? AND EXISTS"
        " (SELECT 1 FROM drafts WHERE drafts.contact_id = facts.contact_id)",
        (n, NoteDrafted.KIND),
    ).fetchone()
    return found is not None


def _to_the_end(db: Connection, n: int, fact_id: str, *, posted: int) -> None:
    """The fact as if it were new, unless another of its contact is still set aside."""
    gone = db.execute(
        "DELETE FROM facts WHERE n = ? RETURNING contact_id, kind, version, made_at, body", (n,)
    ).fetchall()[0]
    db.execute(
        "INSERT INTO facts (id, contact_id, kind, version, made_at, body, posted, state, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (fact_id, *gone, posted, *_standing(db, gone[0])),
    )


def _draft_follows(db: Connection, fact_id: str) -> None:
    """A signature that goes out again closes its draft again."""
    row = db.execute("SELECT kind, body FROM facts WHERE id = ?", (fact_id,)).fetchone()
    if row[0] == NoteSigned.KIND:
        body = from_text(row[1])
        drafts.signed(db, body["contact_id"], content_of(body["content"]))


def _shape(fact_id: str, kind: str, version: int, made_at: int, body: str) -> wire.FactShape:
    """Built unchecked: it was checked when it was kept, and must travel even where today's rules
    are stricter; the center judges.
    """
    return wire.FactShape.model_construct(
        id=fact_id, kind=kind, version=version, made_at=made_at, body=from_text(body)
    )


def _numbers(taken: Sequence[tuple[int, wire.FactShape]]) -> list[tuple[int]]:
    return [(n,) for n, _ in taken]
