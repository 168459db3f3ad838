"""Every answer that is not a success: a code for programs, a sentence in two languages for people.

No traceback and no personal data in answers or in the log; a fault of the center itself bears a
number that the answer and the log share.
"""

import logging
import secrets
import traceback
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from console import wire

_log = logging.getLogger(__name__)

_S = HTTPStatus
SENTENCES: dict[str, tuple[HTTPStatus, str, str]] = {
    "malformed": (
        _S.UNPROCESSABLE_ENTITY,
        "보낸 내용의 형식이 맞지 않아 받지 않았습니다. 적은 내용은 컴퓨터에 그대로 있습니다.",
        "What was sent is not of the right form and was not taken. Nothing written is lost.",
    ),
    "unreadable": (
        _S.BAD_REQUEST,
        "보낸 내용을 읽을 수 없어 받지 않았습니다. 적은 내용은 컴퓨터에 그대로 있습니다.",
        "What was sent could not be read and was not taken. Nothing written is lost.",
    ),
    "too_large": (
        _S.REQUEST_ENTITY_TOO_LARGE,
        "한 번에 보내기에 너무 커서 받지 않았습니다. 적은 내용은 컴퓨터에 그대로 있습니다.",
        "Too much to send at once; it was not taken. Nothing written is lost.",
    ),
    "unknown_address": (
        _S.NOT_FOUND,
        "센터에 없는 주소입니다. 프로그램과 센터의 버전을 확인해 주십시오.",
        "The center has no such address. Please check the versions of program and center.",
    ),
    "wrong_method": (
        _S.METHOD_NOT_ALLOWED,
        "이 주소에서는 할 수 없는 요청입니다. 프로그램과 센터의 버전을 확인해 주십시오.",
        "This cannot be asked here. Please check the versions of program and center.",
    ),
    "signed_out": (
        _S.UNAUTHORIZED,
        "로그인이 끝났습니다. 다시 로그인하면 이어서 보냅니다. 적은 내용은 그대로 있습니다.",
        "You are signed out. Sign in again and sending goes on. Nothing written is lost.",
    ),
    "wrong_password": (
        _S.FORBIDDEN,
        "아이디 또는 비밀번호가 맞지 않습니다. 다시 확인해 주십시오.",
        "The login or the password is not right. Please check and try again.",
    ),
    "locked": (
        _S.LOCKED,
        "비밀번호가 여러 번 맞지 않아 15분 동안 잠겼습니다. 기다리거나 관리자에게 알려 주십시오.",
        "Too many wrong passwords: locked for 15 minutes. Please wait or tell your administrator.",
    ),
    "disabled": (
        _S.FORBIDDEN,
        "사용이 중지된 계정입니다. 관리자에게 문의해 주십시오.",
        "This account has been disabled. Please ask your administrator.",
    ),
    "must_change_password": (
        _S.FORBIDDEN,
        "임시 비밀번호입니다. 먼저 새 비밀번호를 정해 주십시오.",
        "This is a temporary password. Please choose a new one first.",
    ),
    "same_password": (
        _S.UNPROCESSABLE_ENTITY,
        "지금 비밀번호와 다른 비밀번호를 정해 주십시오. 비밀번호는 바뀌지 않았습니다.",
        "Please choose a password other than the present one. It has not been changed.",
    ),
    "forbidden": (
        _S.FORBIDDEN,
        "이 일을 할 권한이 없습니다. 필요하면 관리자에게 요청해 주십시오.",
        "You have no right to do this. If you need it, please ask your administrator.",
    ),
    "not_your_vault": (
        _S.FORBIDDEN,
        "다른 직원의 보관함입니다. 아무것도 바뀌지 않았습니다.",
        "This vault belongs to somebody else. Nothing was changed.",
    ),
    "unknown_vault": (
        _S.NOT_FOUND,
        "센터가 모르는 보관함입니다. 이 컴퓨터에서 온라인으로 한 번 로그인해 주십시오.",
        "The center does not know this vault. Please sign in online once on this computer.",
    ),
    "no_secret": (
        _S.NOT_FOUND,
        "이 보관함의 복구 비밀이 센터에 없습니다. 비밀번호를 기억하는 경우에만 열 수 있습니다.",
        "The center keeps no recovery secret of this vault. Only its password can open it.",
    ),
    "other_secret": (
        _S.CONFLICT,
        "이 보관함에는 이미 다른 복구 비밀이 있습니다. 아무것도 바뀌지 않았습니다.",
        "This vault already has another recovery secret. Nothing was changed.",
    ),
    "secret_unreadable": (
        _S.CONFLICT,
        "센터의 열쇠 파일이 바뀌어 복구 비밀을 읽을 수 없습니다. 관리자에게 알려 주십시오.",
        "The center's key file has changed; the secret cannot be read. Tell your administrator.",
    ),
    "cursor_ahead": (
        _S.CONFLICT,
        "이 컴퓨터가 센터보다 앞서 있습니다. 센터가 되돌려진 듯하니 관리자에게 알려 주십시오.",
        "This computer is ahead of the center, whose files seem set back. Tell your administrator.",
    ),
    "restored": (
        _S.CONFLICT,
        "센터가 되돌려졌습니다. 적은 내용은 컴퓨터에 있으며 처음부터 차례로 다시 보냅니다.",
        "The center was restored. What you wrote is kept here and is sent again, in its order.",
    ),
    "no_directory": (
        _S.NOT_FOUND,
        "센터에 아직 자원 목록이 없습니다. 관리자가 목록을 가져오면 보입니다.",
        "The center has no directory yet. It appears once the administrator has imported one.",
    ),
    "fault": (
        _S.INTERNAL_SERVER_ERROR,
        "센터에 문제가 생겼습니다. 적은 내용은 컴퓨터에 있으며 나중에 다시 보냅니다.",
        "The center has a fault. What you wrote is kept on your computer and is sent again later.",
    ),
}


class ProblemError(Exception):
    """Ends a request with the problem of this code."""

    def __init__(self, code: str, **details: Any) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


def response(
    code: str,
    details: Mapping[str, Any] | None = None,
    *,
    status: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """The answer with the problem's two sentences."""
    usual, ko, en = SENTENCES[code]
    body = wire.Problem(code=code, ko=ko, en=en, details=dict(details or {}))
    return Response(
        body.model_dump_json(),
        status_code=status or int(usual),
        media_type="application/json",
        headers=dict(headers or {}),
    )


def install(app: FastAPI) -> None:
    """Let every error of the application end as a problem."""
    app.add_exception_handler(ProblemError, _problem)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


def fault(error: BaseException) -> str:
    """Log a fault of ours by its number: where it arose, never what was in it."""
    number = secrets.token_hex(4)
    where = " < ".join(
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}"
        for frame in reversed(traceback.extract_tb(error.__traceback__)[-6:])
    )
    _log.error("fault %s: %s at %s", number, type(error).__name__, where)
    return number


async def _problem(_request: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemError)  # noqa: S101  the handler is installed for this class
    headers = {"WWW-Authenticate": "Bearer"} if error.code == "signed_out" else None
    return response(error.code, error.details, headers=headers)


async def _malformed(_request: Request, error: Exception) -> Response:
    """Where it is wrong, without the value: that may be somebody's words."""
    assert isinstance(error, RequestValidationError)  # noqa: S101  as above
    places = [
        {"at": ".".join(str(part)[:80] for part in one["loc"])[:200], "what": str(one["type"])}
        for one in error.errors()[:10]
    ]
    return response("malformed", {"errors": places})


async def _http(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101  as above
    codes = {404: "unknown_address", 405: "wrong_method", 413: "too_large"}
    code = codes.get(error.status_code, "unreadable")
    return response(code, status=error.status_code, headers=error.headers)


async def _fault(_request: Request, error: Exception) -> Response:
    return response("fault", {"number": fault(error)})
