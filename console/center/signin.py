"""Signing in and out, and changing one's password."""

from fastapi import APIRouter, Request, Response

from console import wire
from console.center import accounts, attempts, tokens
from console.center.accounts import Account
from console.center.audit import Event
from console.center.auth import AnySession, Session, TheCenter, checked, origin_of
from console.center.center import Center
from console.center.problems import ProblemError
from console.center.unit import Unit

router = APIRouter(tags=["accounts"])


@router.post("/v1/sign-in")
async def sign_in(shape: wire.SignIn, request: Request, center: TheCenter) -> wire.SignedIn:
    """A token for this person, and what a console must know of the center."""
    origin = origin_of(request)
    account = await center.read(lambda conn: accounts.by_login(conn, center.id, shape.login))
    known = account.password_hash if account else None
    await checked(center, shape.login, known, shape.password, origin)
    if account is None or not account.active:
        # The password was right: once enabled again, nobody finds the login at rest.
        await center.write(lambda unit: attempts.succeeded(unit, shape.login))
        raise ProblemError("disabled")
    return await _let_in(center, account, shape, origin)


@router.post("/v1/sign-out", status_code=204)
async def sign_out(session: AnySession, center: TheCenter) -> Response:
    """The token ends."""

    def work(unit: Unit) -> None:
        tokens.revoke(unit, session.token_hash)
        unit.audit(_event("sign_out", session))

    await center.write(work)
    return Response(status_code=204)


@router.post("/v1/password", status_code=204)
async def change_password(
    shape: wire.PasswordChange, session: AnySession, center: TheCenter
) -> Response:
    """A new password; every other token of this person ends."""
    await checked(center, session.login, session.password_hash, shape.old, session.origin)
    if shape.new == shape.old:
        raise ProblemError("same_password")
    hashed = await center.passwords.hash_later(shape.new)

    def work(unit: Unit) -> None:
        attempts.succeeded(unit, session.login)
        account = accounts.by_id(unit.connection, unit.center_id, session.staff_id)
        if account is None or account.password_hash != session.password_hash:
            raise ProblemError("wrong_password")
        accounts.set_password(
            unit,
            account,
            hashed,
            temporary=False,
            actor=session.staff_id,
            keep=session.token_hash,
        )

    await center.write(work)
    return Response(status_code=204)


async def _let_in(
    center: Center, account: Account, shape: wire.SignIn, origin: str
) -> wire.SignedIn:
    def work(unit: Unit) -> str:
        attempts.succeeded(unit, shape.login)
        unit.audit(
            Event(
                action="sign_in",
                actor=account.id,
                subject=shape.vault_id or "",
                origin=origin,
            )
        )
        return tokens.issue(unit, account.id)

    token = await center.write(work)
    info, head = await center.info(), await center.head()
    return wire.SignedIn(
        token=token,
        staff=wire.StaffShape(
            id=account.id, login=account.login, name=account.name, role=account.role
        ),
        center_id=center.id,
        center_name=info.name,
        incarnation=head.incarnation,
        epoch=account.epoch,
        now=center.now(),
        must_change_password=account.must_change_password,
    )


def _event(action: str, session: Session) -> Event:
    return Event(action=action, actor=session.staff_id, origin=session.origin)
