"""The feed held open: the same pages as /v1/changes, only faster."""

from collections.abc import AsyncGenerator, AsyncIterator

import httpx
import httpx_sse

from console.sync.api import MAX_ANSWER, Api, failure, read_whole
from console.sync.errors import CenterFaultError, UnreachableError

EVENTS = "text/event-stream"


async def pages(api: Api, asked: dict[str, str], *, silence: float) -> AsyncGenerator[str, None]:
    """Pages as text until the line breaks, or says nothing for `silence` s.

    Raises SyncError; never ends without one.
    """
    timeout = httpx.Timeout(10.0, connect=3.0, read=silence)
    headers = api.headers() | {"Accept": EVENTS, "Cache-Control": "no-store"}
    try:
        _open(api)
        async with api.client.stream(
            "GET", "/v1/stream", params=asked, headers=headers, timeout=timeout
        ) as answer:
            # Closed while it connected, a client would go on listening.
            _open(api)
            if not answer.is_success:
                raise failure(answer, await read_whole(answer))
            async for page in _pages(answer):
                yield page
    except httpx_sse.SSEError:
        raise CenterFaultError("not a stream") from None
    except httpx.HTTPError as error:
        raise UnreachableError(type(error).__name__, sent=False) from None
    raise UnreachableError("the stream ended", sent=False)


def _open(api: Api) -> None:
    if api.client.is_closed:
        raise UnreachableError("closed", sent=False)


async def _pages(answer: httpx.Response) -> AsyncGenerator[str, None]:
    bounded = _Bounded(answer)
    kind = {"Content-Type": answer.headers.get("content-type", "")}
    plain = httpx.Response(answer.status_code, headers=kind, stream=bounded)
    async for event in httpx_sse.EventSource(plain).aiter_sse():
        bounded.taken = 0
        if event.event == "page":
            yield event.data


class _Bounded(httpx.AsyncByteStream):
    """A stream's bytes. More than any page has without an event among them is no stream."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._answer.aiter_bytes():
            self.taken += len(part)
            if self.taken > MAX_ANSWER:
                raise CenterFaultError("page too large")
            yield part
