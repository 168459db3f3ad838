"""The outermost layer: too much is refused unread, and a fault ends as an answer, logged once."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException

from console import wire
from console.center import problems

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Guard:
    """Wraps the application."""

    def __init__(self, app: App, *, limit: int = wire.MAX_BODY) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif _length(scope) > self._limit:
            await problems.response("too_large", headers={"Connection": "close"})(
                scope, receive, send
            )
        else:
            await self._guarded(scope, self._counted(receive), send)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except Exception:  # noqa: BLE001  the application has logged and answered it already
            return

    def _counted(self, receive: Receive) -> Receive:
        """A body without a length is counted as it comes."""
        left = self._limit

        async def counted() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413)
            return message

        return counted


def _length(scope: Scope) -> int:
    """What the sender says the body's length is; 0 where he says nothing that can be read."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() and len(value) < 20 else 0  # noqa: PLR2004
    return 0
