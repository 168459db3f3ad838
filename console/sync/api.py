"""The console's side of the API over httpx. One method a resource; every failure is a SyncError."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import httpx
from pydantic import ValidationError

from console import wire
from console.store.codec import to_text
from console.sync.errors import (
    CenterFaultError,
    RefusedError,
    SyncError,
    UnauthorizedError,
    UnreachableError,
)

MAX_ANSWER = 32 * 1024 * 1024
WHOLE_ANSWER_S = 60.0
"""httpx counts the silence between bytes; a trickle must not hold anything for ever."""
TIMEOUT = httpx.Timeout(10.0, connect=3.0)
# A refused or unanswered connection: the center has surely not got the request.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)

Shape = TypeVar("Shape", bound=wire.Shape)


class Api:
    """One center's API. `token` is set by signing in."""

    def __init__(self, url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.url = url.rstrip("/")
        self.token = ""
        self.client = httpx.AsyncClient(
            base_url=self.url, timeout=TIMEOUT, transport=transport, trust_env=False
        )

    async def close(self) -> None:
        await self.client.aclose()

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    async def health(self) -> wire.Health:
        return await self._get(wire.Health, "/v1/health")

    async def sign_in(self, body: wire.SignIn) -> wire.SignedIn:
        return await self._send(wire.SignedIn, "POST", "/v1/sign-in", body)

    async def sign_out(self) -> None:
        await self._text("POST", "/v1/sign-out")

    async def change_password(self, body: wire.PasswordChange) -> None:
        await self._text("POST", "/v1/password", body)

    async def deposit(self, vault_id: str, secret: str) -> None:
        await self._text("PUT", f"/v1/vaults/{vault_id}", wire.RecoveryDeposit(secret=secret))

    async def release(self, vault_id: str, password: str) -> wire.RecoveryRelease:
        body = wire.Reauthenticate(password=password)
        return await self._send(
            wire.RecoveryRelease, "POST", f"/v1/vaults/{vault_id}/release", body
        )

    async def drain(self, vault_id: str, password: str) -> wire.RecoveryRelease:
        body = wire.Reauthenticate(password=password)
        return await self._send(wire.RecoveryRelease, "POST", f"/v1/vaults/{vault_id}/drain", body)

    async def facts(self, batch: wire.FactBatch) -> wire.OutcomeBatch:
        return await self._send(wire.OutcomeBatch, "POST", "/v1/facts", batch)

    async def request(self, body: wire.RequestShape, seconds: float) -> wire.RequestAnswer:
        """`seconds` are left for an answer."""
        left = max(0.5, seconds)
        within = httpx.Timeout(left, connect=min(3.0, left))
        async with _whole(left + 0.5):
            return await self._send(wire.RequestAnswer, "POST", "/v1/requests", body, within)

    async def changes(self, asked: dict[str, str]) -> str:
        """A page as text; the store parses it."""
        return await self._text("GET", "/v1/changes", params=asked)

    async def _get(self, shape: type[Shape], path: str) -> Shape:
        return _parse(shape, await self._text("GET", path))

    async def _send(
        self,
        shape: type[Shape],
        method: str,
        path: str,
        body: wire.Shape,
        within: httpx.Timeout = TIMEOUT,
    ) -> Shape:
        return _parse(shape, await self._text(method, path, body, within=within))

    async def _text(
        self,
        method: str,
        path: str,
        body: wire.Shape | None = None,
        *,
        params: dict[str, str] | None = None,
        within: httpx.Timeout = TIMEOUT,
    ) -> str:
        content = _encoded(body) if body is not None else None
        headers = self.headers() | ({"Content-Type": "application/json"} if content else {})
        request = self.client.build_request(
            method, path, content=content, params=params, headers=headers, timeout=within
        )
        if self.client.is_closed:
            raise UnreachableError("closed", sent=False)
        try:
            async with _whole(WHOLE_ANSWER_S):
                answer = await self.client.send(request, stream=True)
                try:
                    text = await read_whole(answer)
                finally:
                    await answer.aclose()
        except NOT_SENT as error:
            raise UnreachableError(type(error).__name__, sent=False) from None
        except httpx.HTTPError as error:
            raise UnreachableError(type(error).__name__, sent=True) from None
        return checked(answer, text)


@asynccontextmanager
async def _whole(seconds: float) -> AsyncGenerator[None, None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise UnreachableError("too slow", sent=True) from None


def _encoded(body: wire.Shape) -> bytes:
    try:
        return body.model_dump_json().encode()
    except ValueError:
        # Half a character, as a broken input method leaves it: the words around it must travel.
        return to_text(body.model_dump()).encode()


async def read_whole(answer: httpx.Response) -> str:
    """The whole body, unless it is larger than anything a center sends."""
    parts, size = [], 0
    async for part in answer.aiter_bytes():
        size += len(part)
        if size > MAX_ANSWER:
            raise CenterFaultError("answer too large")
        parts.append(part)
    return b"".join(parts).decode("utf-8", "replace")


def checked(answer: httpx.Response, text: str) -> str:
    """The text of a success; anything that is not the center's own word is a fault."""
    if answer.is_success and _kind(answer) == "application/json":
        return text
    if answer.status_code == httpx.codes.NO_CONTENT:
        return ""
    raise failure(answer, text)


def failure(answer: httpx.Response, text: str) -> SyncError:
    """What an answer means that is no success. A proxy's 401 is not the center's."""
    status, kind = answer.status_code, _kind(answer)
    if status >= httpx.codes.INTERNAL_SERVER_ERROR or kind != "application/json":
        return CenterFaultError(f"{status} {kind[:40]}", status=status)
    try:
        problem = wire.Problem.model_validate_json(text)
    except ValidationError:
        return CenterFaultError(f"{status} not a problem", status=status)
    if status == httpx.codes.UNAUTHORIZED:
        return UnauthorizedError(problem.code)
    return RefusedError(problem)


def _kind(answer: httpx.Response) -> str:
    kind: str = answer.headers.get("content-type", "")
    return kind.partition(";")[0].strip()


def _parse(shape: type[Shape], text: str) -> Shape:
    try:
        value: Any = shape.model_validate_json(text)
    except ValidationError:
        raise CenterFaultError(f"not a {shape.__name__}") from None
    parsed: Shape = value
    return parsed
