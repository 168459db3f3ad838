"""Who asks: the token in the request, and the session behind it."""

from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Request

from console.center import attempts, sql, tokens
from console.center.center import Center
from console.center.problems import ProblemError
from console.model.roles import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A signed-in person. `origin` is the network address asked from."""

    staff_id: str
    login: str
    role: Role
    epoch: int
    password_hash: str
    must_change_password: bool
    token_hash: str
    origin: str


def center_of(request: Request) -> Center:
    """The center this application belongs to."""
    center: Center = request.app.state.center
    return center


def origin_of(request: Request) -> str:
    return request.client.host if request.client else ""


def find(connection: sa.Connection, center: Center, token_hash: str, origin: str) -> Session | None:
    """The living session of a token."""
    row = sql.SESSION.run(
        connection, center_id=center.id, hash=token_hash, now=center.now()
    ).one_or_none()
    if row is None:
        return None
    return Session(
        staff_id=row.id,
        login=row.login,
        role=Role(row.role),
        epoch=row.epoch,
        password_hash=row.password_hash,
        must_change_password=bool(row.must_change_password),
        token_hash=token_hash,
        origin=origin,
    )


async def any_session(request: Request, center: Annotated[Center, Depends(center_of)]) -> Session:
    """The session, even where a temporary password must be changed first."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not token:
        raise ProblemError("signed_out")
    hashed, origin = tokens.digest(token), origin_of(request)
    session = await center.read(lambda connection: find(connection, center, hashed, origin))
    if session is None:
        raise ProblemError("signed_out")
    return session


async def full_session(session: Annotated[Session, Depends(any_session)]) -> Session:
    """The session of somebody with a password of his own."""
    if session.must_change_password:
        raise ProblemError("must_change_password")
    return session


AnySession = Annotated[Session, Depends(any_session)]
FullSession = Annotated[Session, Depends(full_session)]
TheCenter = Annotated[Center, Depends(center_of)]


async def reauthenticate(center: Center, session: Session, password: str) -> None:
    """The person at the keyboard is still the one who signed in; failures count to lockout."""
    await checked(center, session.login, session.password_hash, password, session.origin)
    await center.write(lambda unit: attempts.succeeded(unit, session.login))


async def checked(
    center: Center, login: str, password_hash: str | None, password: str, origin: str
) -> None:
    """Raises ProblemError `locked` or `wrong_password`; a success is for the caller to note."""
    rests_ms = await center.write(lambda unit: attempts.begin(unit, login, origin))
    if rests_ms:
        raise ProblemError("locked", minutes=-(-rests_ms // 60_000))
    if not await center.passwords.verify_later(password_hash, password):
        left = await center.write(lambda unit: attempts.failed(unit, login, origin))
        raise ProblemError("wrong_password", tries_left=left)
