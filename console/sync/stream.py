"""The feed held open: the same pages as /v1/changes, only faster."""

from collections.abc import AsyncGenerator

import httpx
import httpx_sse

from console.sync.api import MAX_ANSWER, Api
from console.sync.errors import (
    CenterFaultError,
    UnauthorizedError,
    UnreachableError,
)

SILENCE_S = 25.0
"""The center sends a heartbeat every 10 s; a line silent for so long is dead."""


async def pages(
    api: Api, asked: dict[str, str], *, silence: float = SILENCE_S
) -> AsyncGenerator[str, None]:
    """Pages as text until the line breaks. Raises SyncError; never ends without one."""
    timeout = httpx.Timeout(10.0, connect=3.0, read=silence)
    try:
        async with httpx_sse.aconnect_sse(
            api.client, "GET", "/v1/stream", params=asked, headers=api.headers(), timeout=timeout
        ) as source:
            _check(source.response)
            async for event in source.aiter_sse():
                if event.event == "page":
                    yield _bounded(event.data)
    except httpx_sse.SSEError:
        raise CenterFaultError("not a stream") from None
    except httpx.HTTPError as error:
        raise UnreachableError(type(error).__name__, sent=False) from None
    raise UnreachableError("the stream ended", sent=False)


def _check(answer: httpx.Response) -> None:
    """Before any event: the status tells whether this is a stream at all."""
    if answer.status_code == httpx.codes.UNAUTHORIZED:
        raise UnauthorizedError("stream")
    if not answer.is_success:
        raise CenterFaultError(f"stream {answer.status_code}", status=answer.status_code)


def _bounded(data: str) -> str:
    if len(data) > MAX_ANSWER:
        raise CenterFaultError("page too large")
    return data
