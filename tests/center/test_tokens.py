import sqlalchemy as sa

from console.center import schema, tokens
from tests.support.center import RunningCenter
from tests.support.desk import Desk


def test_a_token_is_stored_hashed_and_never_itself(center: RunningCenter, minji: Desk) -> None:
    token = minji.client.headers["Authorization"].removeprefix("Bearer ")
    kept = center.center.db.read_now(
        lambda conn: set(conn.execute(sa.select(schema.token.c.hash)).scalars())
    )
    assert kept == {tokens.digest(token)}
    assert token not in kept


def test_tokens_long_over_are_forgotten(center: RunningCenter, minji: Desk) -> None:
    assert minji.client.get("/v1/changes").is_success
    center.clock.ahead = 4 * tokens.LIFE_MS  # type: ignore[attr-defined]  # a TestClock
    center.center.write_now(tokens.forget_old)
    left = center.center.db.read_now(
        lambda conn: conn.execute(sa.select(sa.func.count()).select_from(schema.token)).scalar()
    )
    assert left == 0
