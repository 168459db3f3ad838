"""The tables of a center. Everything is keyed by `center_id`; times are ms since 1970."""

import sqlalchemy as sa

SCHEMA_VERSION = 2
metadata = sa.MetaData()


def _center_id() -> "sa.Column[str]":
    return sa.Column("center_id", sa.String(64), primary_key=True)


meta = sa.Table(
    "meta",
    metadata,
    _center_id(),
    sa.Column("key", sa.String(40), primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)
"""incarnation, schema version, fingerprint of the key file."""

counter = sa.Table(
    "counter",
    metadata,
    _center_id(),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("rights", sa.BigInteger, nullable=False),
    sa.Column("audit_n", sa.BigInteger, nullable=False),
    sa.Column("audit_hash", sa.String(64), nullable=False),
)
"""The one row everyone locks last: the newest number of the feed, of rights, of the audit."""

feed_row = sa.Table(
    "feed_row",
    metadata,
    _center_id(),
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("id", sa.String(300), primary_key=True),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("born", sa.BigInteger, nullable=False),
    sa.Column("body", sa.Text),
    sa.Column("audience", sa.Text, nullable=False),
    sa.Index("feed_row_by_seq", "center_id", "seq", unique=True),
)
"""Current rows of the feed. `body` is null in a tombstone; `born` is the row's first number."""

command = sa.Table(
    "command",
    metadata,
    _center_id(),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("vault_id", sa.String(64), nullable=False),
    sa.Column("body_hash", sa.String(64), nullable=False),
    sa.Column("verdict", sa.String(20), nullable=False),
    sa.Column("reason", sa.String(200), nullable=False),
    sa.Column("flags", sa.String(200), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
)
"""What became of each fact. Never its body."""

request = sa.Table(
    "request",
    metadata,
    _center_id(),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.String(64), nullable=False),
    sa.Column("body_hash", sa.String(64), nullable=False),
    sa.Column("answer", sa.String(20), nullable=False),
    sa.Column("reason", sa.String(80), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Index("request_by_time", "center_id", "at"),
)
"""Answers given to requests, kept for a day: a repeated request gets its first answer."""

staff = sa.Table(
    "staff",
    metadata,
    _center_id(),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("login", sa.String(80), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("role", sa.String(20), nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("password_hash", sa.Text, nullable=False),
    sa.Column("must_change_password", sa.Boolean, nullable=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("center_id", "login"),
)

token = sa.Table(
    "token",
    metadata,
    _center_id(),
    sa.Column("hash", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.String(64), nullable=False),
    sa.Column("created_at", sa.BigInteger, nullable=False),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
    sa.Column("revoked_at", sa.BigInteger),
    sa.Index("token_by_staff", "center_id", "staff_id"),
)

attempt = sa.Table(
    "attempt",
    metadata,
    _center_id(),
    sa.Column("login_hash", sa.String(64), primary_key=True),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
)
"""Failed sign-ins, by hash of what was typed: a login that does not exist is counted alike."""

vault = sa.Table(
    "vault",
    metadata,
    _center_id(),
    sa.Column("id", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.String(64), nullable=False),
    sa.Column("secret", sa.LargeBinary),
    sa.Column("bound_at", sa.BigInteger, nullable=False),
)
"""Who owns a vault, and its recovery secret, encrypted with the key file."""

drain = sa.Table(
    "drain",
    metadata,
    _center_id(),
    sa.Column("vault_id", sa.String(64), primary_key=True),
    sa.Column("staff_id", sa.String(64), primary_key=True),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
)
"""A supervisor's leave to send what is unsent in a colleague's vault."""

lease = sa.Table(
    "lease",
    metadata,
    _center_id(),
    sa.Column("staff_id", sa.String(64), primary_key=True),
    sa.Column("expires_at", sa.BigInteger, nullable=False),
    sa.Column("lapsed", sa.Boolean, nullable=False),
)

call = sa.Table(
    "call",
    metadata,
    _center_id(),
    sa.Column("contact_id", sa.String(64), primary_key=True),
    sa.Column("switchboard_id", sa.String(200), nullable=False),
    sa.Column("open", sa.Boolean, nullable=False),
    sa.Index("call_open", "center_id", "open"),
)
"""Which call of the switchboard a contact is."""

caller = sa.Table(
    "caller",
    metadata,
    _center_id(),
    sa.Column("contact_id", sa.String(64), primary_key=True),
    sa.Column("person", sa.String(64), nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Index("caller_by_person", "center_id", "person", "at"),
)
"""Whose contact it is, where a known number called: a keyed hash, never the number."""

audit = sa.Table(
    "audit",
    metadata,
    _center_id(),
    sa.Column("n", sa.BigInteger, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("actor", sa.String(80), nullable=False),
    sa.Column("action", sa.String(40), nullable=False),
    sa.Column("subject", sa.Text, nullable=False),
    sa.Column("details", sa.Text, nullable=False),
    sa.Column("origin", sa.String(80), nullable=False),
    sa.Column("previous", sa.String(64), nullable=False),
    sa.Column("hash", sa.String(64), nullable=False),
)
"""Append-only and hash-chained; ids and hashes only, so that erasing breaks no chain."""

OF_CONTACT_KINDS = "kind IN ('followup', 'note', 'risk')"
OF_CONTACT = {
    "sqlite": "json_extract(body, '$.contact_id')",
    "postgresql": 'substring(body from \'"contact_id":"([^"]+)"\')',
}
"""How either database finds the contact that a row of these kinds belongs to.

PostgreSQL's own reading of JSON stumbles over words with a NUL in them; the id comes before them.
"""


def create(connection: sa.Connection) -> None:
    """Every table and index that is not there yet."""
    metadata.create_all(connection)
    expression = OF_CONTACT[connection.dialect.name]
    connection.exec_driver_sql(
        "CREATE INDEX IF NOT EXISTS feed_row_by_contact ON feed_row"
        f" (center_id, ({expression})) WHERE {OF_CONTACT_KINDS}"
    )
