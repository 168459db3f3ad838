"""Statements of the hot paths, written out once.

Building an expression and finding its compiled form costs SQLAlchemy 150 µs a statement, ten
times what the database does for it; a claim or a fact has eight of them. Everything else is
written with SQLAlchemy's expressions.
"""

import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

_NAME = re.compile(r":(\w+)")
_ANY = re.compile(r"ANY_OF\((:\w+)\)")


class Statement:
    """SQL with `:names`. `x ANY_OF(:names)` takes a list of texts, `PLACE(x, y)` is where in the
    text x the text y begins, 0 for nowhere: LIKE would read wildcards in foreign ids.
    """

    def __init__(self, text: str) -> None:
        sqlite, postgresql = text.replace("PLACE(", "instr("), text.replace("PLACE(", "strpos(")
        self._texts = {
            "sqlite": _ANY.sub(r"IN (SELECT value FROM json_each(\1))", sqlite),
            "postgresql": _NAME.sub(r"%(\1)s", _ANY.sub(r"= ANY(\1)", postgresql)),
        }

    def run(self, connection: sa.Connection, **values: Any) -> Any:
        """A CursorResult; what its columns are, only the SQL knows."""
        name = connection.dialect.name
        if name == "sqlite":
            values = {key: _listed(value) for key, value in values.items()}
        return connection.exec_driver_sql(self._texts[name], values)

    def run_in_pieces(self, connection: sa.Connection, piece: int, **values: Any) -> Any:
        """The same, fetched `piece` rows at a time: the caller may stop early."""
        text = self._texts[connection.dialect.name]
        return connection.exec_driver_sql(text, values, execution_options={"yield_per": piece})

    def run_many(self, connection: sa.Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        connection.exec_driver_sql(
            self._texts[connection.dialect.name], [dict(row) for row in rows]
        )


def _listed(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, list) else value


# --- the feed -----------------------------------------------------------------------------------

ROW = Statement(
    "SELECT id, body, audience, born FROM feed_row"
    " WHERE center_id = :center_id AND kind = :kind AND id = :id"
)
ROWS = Statement(
    "SELECT id, body, audience, born FROM feed_row"
    " WHERE center_id = :center_id AND kind = :kind AND id ANY_OF(:ids)"
)
PUT_ROW = Statement(
    "INSERT INTO feed_row (center_id, kind, id, seq, born, body, audience)"
    " VALUES (:center_id, :kind, :id, :seq, :born, :body, :audience)"
    " ON CONFLICT (center_id, kind, id) DO UPDATE SET seq = excluded.seq, born = excluded.born,"
    " body = excluded.body, audience = excluded.audience"
)
COUNT = Statement(
    "UPDATE counter SET seq = seq + :rows, rights = rights + :rights WHERE center_id = :center_id"
    " RETURNING seq, rights, audit_n, audit_hash"
)
HEAD = Statement(
    "SELECT value, seq, rights FROM counter"
    " JOIN meta ON meta.center_id = counter.center_id AND meta.key = 'incarnation'"
    " WHERE counter.center_id = :center_id"
)

TAIL = Statement(
    "SELECT seq, kind, id, body, audience, born FROM feed_row"
    " WHERE center_id = :center_id AND seq > :after ORDER BY seq LIMIT :most"
)
AUDIENCES = Statement(
    "SELECT id, audience FROM feed_row"
    " WHERE center_id = :center_id AND kind = :kind AND id ANY_OF(:ids)"
)


@cache
def visible(readers: int) -> Statement:
    """Rows after a number that so many `reader0`, `reader1`… may see.

    Who starts at `after` never held what was born later: no tombstone, no farewell for it.
    """
    seen = " OR ".join(f"PLACE(audience, :reader{n}) > 0" for n in range(readers))
    return Statement(
        "SELECT seq, kind, id, body FROM feed_row WHERE center_id = :center_id AND seq > :after"  # noqa: S608 - numbers
        " AND ((body IS NOT NULL AND kind <> 'gone') OR born <= :after)"
        f" AND ({seen}) ORDER BY seq LIMIT :most"
    )


# --- commands -----------------------------------------------------------------------------------

COMMANDS = Statement(
    "SELECT id, vault_id, body_hash, verdict, reason FROM command"
    " WHERE center_id = :center_id AND id ANY_OF(:ids)"
)
ADD_COMMAND = Statement(
    "INSERT INTO command (center_id, id, vault_id, body_hash, verdict, reason, flags, at)"
    " VALUES (:center_id, :id, :vault_id, :body_hash, :verdict, :reason, :flags, :at)"
)
REQUEST = Statement(
    "SELECT staff_id, body_hash, reason FROM request WHERE center_id = :center_id AND id = :id"
)
ADD_REQUEST = Statement(
    "INSERT INTO request (center_id, id, staff_id, body_hash, answer, reason, at)"
    " VALUES (:center_id, :id, :staff_id, :body_hash, :answer, :reason, :at)"
)
OPEN_CALL = Statement(
    "SELECT switchboard_id FROM call"
    " WHERE center_id = :center_id AND contact_id = :contact_id AND open"
)

# --- what a center looks for every second ---------------------------------------------------

LEASE_DUE = Statement(
    "SELECT staff_id FROM lease WHERE center_id = :center_id AND expires_at <= :now"
    " AND NOT lapsed LIMIT 1"
)
REQUESTED = Statement(
    "SELECT body FROM call JOIN feed_row ON feed_row.center_id = call.center_id"
    " AND feed_row.kind = 'contact' AND feed_row.id = call.contact_id"
    " WHERE call.center_id = :center_id AND call.open"
    ' AND PLACE(body, \'"state":"requested"\') > 0'
)
UNSEEN_HELP = Statement(
    "SELECT body FROM feed_row WHERE center_id = :center_id AND kind = 'help'"
    " AND PLACE(body, :seen) > 0 AND PLACE(body, :closed) > 0 AND PLACE(body, :escalated) > 0"
)

# --- who asks -----------------------------------------------------------------------------------

SESSION = Statement(
    "SELECT staff.id, login, role, epoch, password_hash, must_change_password FROM token"
    " JOIN staff ON staff.center_id = token.center_id AND staff.id = token.staff_id"
    " WHERE token.center_id = :center_id AND token.hash = :hash AND token.revoked_at IS NULL"
    " AND token.expires_at > :now AND staff.active"
)
OWNER = Statement("SELECT staff_id FROM vault WHERE center_id = :center_id AND id = :id")
BIND = Statement(
    "INSERT INTO vault (center_id, id, staff_id, bound_at)"
    " VALUES (:center_id, :id, :staff_id, :bound_at) ON CONFLICT (center_id, id) DO NOTHING"
)
