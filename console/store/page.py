"""A page of the feed, checked cheaply: no model is built for a row that nobody looks at yet."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from console.model.changes import GONE
from console.store.codec import to_text
from console.wire import MalformedError

MAX_NUMBER = 2**63 - 1
MAX_NAME = 400
_TIMES = {
    "contact": "joined_at",
    "draft": "written_at",
    "followup": "requested_at",
    "message": "sent_at",
    "note": "signed_at",
    "referral": "made_at",
    "risk": "assessed_at",
    "said": "said_at",
    "step": "taken_at",
    "training": "ended_at",
}
_OUTCOME = "outcome"

Row = tuple[str, str, str | None, int | None, int, int, str]
"""kind, id, contact id, time (ms), whether the desk looks at it, seq, body as JSON text"""


Outcome = tuple[str, str, int, str]
"""verdict, reason, seq, command id"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageData:
    """A page, ready to be written."""

    incarnation: str
    epoch: int
    after: int
    upto: int
    head: int
    now: int
    puts: tuple[Row, ...]
    drops: tuple[tuple[str, str], ...]
    outcomes: tuple[Outcome, ...]
    backup_seq: int | None

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds this page puts or drops."""
        return frozenset({row[0] for row in self.puts} | {drop[0] for drop in self.drops})


def parse_page(text: str) -> PageData:
    """Raises MalformedError, which never holds a value: that may be somebody's words."""
    plain = _loaded(text)
    if type(plain) is not dict:
        _odd("page")
    after, upto, head = (_number(plain, name) for name in ("after", "upto", "head"))
    if not after <= upto <= head:
        _odd("order")
    latest: dict[tuple[str, str], Row | None] = {}
    outcomes: list[Outcome] = []
    last = after
    for seq, kind, name, body in map(_row, _rows(plain)):
        if not last < seq <= upto:
            _odd("rows")
        last = seq
        if kind == _OUTCOME:
            outcomes.extend(_outcome(seq, name, body))
        elif kind == GONE:
            latest[_target(name)] = None
        else:
            # A row named twice: the later one counts.
            latest[kind, name] = None if body is None else _kept(kind, name, seq, body)
    return PageData(
        incarnation=_name(plain, "incarnation"),
        epoch=_number(plain, "epoch"),
        after=after,
        upto=upto,
        head=head,
        now=_number(plain, "now"),
        puts=tuple(row for row in latest.values() if row is not None),
        drops=tuple(key for key, row in latest.items() if row is None),
        outcomes=tuple(outcomes),
        backup_seq=_backup(plain["rows"]),
    )


def _loaded(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_odd)
    except MalformedError:
        raise
    except (ValueError, RecursionError, TypeError):
        raise MalformedError("json") from None


def _rows(plain: dict[str, Any]) -> list[Any]:
    rows = plain.get("rows")
    if type(rows) is not list:
        _odd("rows")
    return rows


def _row(row: Any) -> tuple[int, str, str, dict[str, Any] | None]:
    """Runs for every row of a fresh vault: one look at each field, no calls that can be spared."""
    try:
        seq, kind, name, body = row["seq"], row["kind"], row["id"], row["body"]
    except (TypeError, KeyError):
        _odd("row")
    if body is not None and type(body) is not dict:
        _odd("body")
    if type(seq) is not int or type(kind) is not str or type(name) is not str:
        _odd("types")
    if not (0 < len(kind) <= MAX_NAME and 0 < len(name) <= MAX_NAME and seq <= MAX_NUMBER):
        _odd("sizes")
    if not (name.isprintable() and kind.isprintable()):
        _odd("names")
    return seq, kind, name, body


def _kept(kind: str, name: str, seq: int, body: dict[str, Any]) -> Row:
    if kind == "contact":
        return kind, name, name, _time(kind, body), _desk(body), seq, to_text(body)
    contact_id = body.get("contact_id")
    if type(contact_id) is not str or not contact_id.isprintable():
        contact_id = None
    return kind, name, contact_id, _time(kind, body), 0, seq, to_text(body)


def _time(kind: str, body: dict[str, Any]) -> int | None:
    at = body.get(_TIMES.get(kind, ""))
    return at if type(at) is int and 0 <= at <= MAX_NUMBER else None


def _desk(body: dict[str, Any]) -> int:
    """1 for a contact that waits, is talked to, or is not signed yet."""
    return int(body.get("signed_at") is None and body.get("state") != "abandoned")


def _outcome(seq: int, name: str, body: dict[str, Any] | None) -> tuple[Outcome, ...]:
    """One that cannot be understood is passed over: the fact is sent again and asked anew."""
    verdict = (body or {}).get("verdict")
    if body is None or verdict not in ("accepted", "flagged", "rejected"):
        return ()
    reason, command_id = body.get("reason", ""), body.get("command_id", name)
    if type(command_id) is not str:
        return ()
    return ((verdict, reason if type(reason) is str else "", seq, command_id),)


def _target(name: str) -> tuple[str, str]:
    kind, slash, row_id = name.partition("/")
    if not slash:
        _odd("gone")
    return kind, row_id


def _backup(rows: list[dict[str, Any]]) -> int | None:
    """Up to where the center's backups reach, if this page says so."""
    for row in reversed(rows):
        if row["kind"] == "center" and row["body"]:
            seq = row["body"].get("backup_seq")
            return seq if type(seq) is int and 0 <= seq <= MAX_NUMBER else None
    return None


def _number(plain: dict[str, Any], name: str) -> int:
    number = plain.get(name)
    if type(number) is not int or not 0 <= number <= MAX_NUMBER:
        _odd(name)
    return number


def _name(plain: dict[str, Any], name: str) -> str:
    word = plain.get(name)
    if type(word) is not str or not 0 < len(word) <= MAX_NAME or not word.isprintable():
        _odd(name)
    return word


def _odd(where: str) -> NoReturn:
    raise MalformedError(f"page: {where[:20]}")
