"""The same pages held open: a stream of events that always reads from its cursor.

Nothing is queued for a reader: who reads slowly gets bigger pages later. A stream ends when the
reader leaves, when his token ends, and when the center stops.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace

import sqlalchemy as sa
from fastapi import APIRouter, Response
from starlette.types import Receive, Scope, Send

from console.center import auth, feed
from console.center.auth import FullSession, Session, TheCenter
from console.center.center import Center
from console.center.changes import Cursor, TheCursor, checked, reader_of
from console.center.problems import ProblemError

router = APIRouter(tags=["changes"])
HEARTBEAT_S = 10.0
BEAT = b": alive\n\n"
_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


@router.get(
    "/v1/stream",
    response_class=Response,
    responses={
        200: {
            "description": "Events `page`, each with the JSON of a page of changes; comments "
            "in between as heartbeats.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        }
    },
)
async def get_stream(at: TheCursor, session: FullSession, center: TheCenter) -> Response:
    """Pages as they come. The first comes at once, also when it is empty."""
    stream = Stream(center, session, at)
    await stream.read()
    return PageStream(stream)


@dataclass(slots=True)
class Stream:
    """One reader's place in the feed."""

    center: Center
    session: Session
    at: Cursor
    rights: int = -1
    page: feed.Page | None = None
    reader: feed.Reader | None = None

    async def events(self, beat_s: float) -> AsyncGenerator[bytes, None]:
        """What to send, until the stream is over. `read` was called before."""
        with self.center.hub.watch() as moved:
            if self._behind_the_hub():
                # It moved after the first page was read and before anybody watched.
                moved.set()
            while self.page is not None and not self.center.hub.closed:
                yield self._event(self.page)
                if self.page.upto >= self.page.head:
                    async with aclosing(self._wait(moved, beat_s)) as beats:
                        async for beat in beats:
                            yield beat
                moved.clear()
                if not await self._read_on():
                    return

    def _behind_the_hub(self) -> bool:
        hub = self.center.hub
        return self.rights != hub.rights or (self.page is not None and self.page.head < hub.seq)

    async def read(self) -> None:
        """The next page; the reader is looked up anew. Raises ProblemError where he may not."""
        rights = self.center.hub.rights
        page, self.reader = await self.center.read(self._fresh)
        self.rights = rights
        self._stand_after(page)

    def _fresh(self, connection: sa.Connection) -> tuple[feed.Page, feed.Reader]:
        session = auth.find(connection, self.center, self.session.token_hash, self.session.origin)
        if session is None:
            raise ProblemError("signed_out")
        reader = reader_of(connection, self.center, session, self.at.vault_id)
        page = checked(feed.page(connection, self.center.id, reader, self.at.asked))
        return page, reader

    async def _read_on(self) -> bool:
        """False where the token ended, or the vault is no longer this reader's."""
        try:
            if self.reader is None or self.rights != self.center.hub.rights:
                await self.read()
            else:
                await self._read_shared(self.reader)
        except ProblemError:
            return False
        return True

    async def _read_shared(self, reader: feed.Reader) -> None:
        behind = self.page is not None and self.page.upto < self.page.head
        tail = self.center.tail
        self._stand_after(await (tail.own_page if behind else tail.page)(reader, self.at.asked))

    def _stand_after(self, page: feed.Page) -> None:
        self.page, self.at = page, replace(self.at, asked=page.cursor)

    async def _wait(self, moved: asyncio.Event, beat_s: float) -> AsyncGenerator[bytes, None]:
        """Heartbeats until something moves. With each, the token is looked at again."""
        while not moved.is_set():
            try:
                async with asyncio.timeout(beat_s):
                    await moved.wait()
            except TimeoutError:
                self.rights = -1
                if await self._alive():
                    yield BEAT
                else:
                    return

    async def _alive(self) -> bool:
        find = auth.find
        center, session = self.center, self.session
        living = await center.read(
            lambda connection: find(connection, center, session.token_hash, session.origin)
        )
        return living is not None

    def _event(self, page: feed.Page) -> bytes:
        return f"event: page\ndata: {page.text(self.center.now())}\n\n".encode()


class PageStream(Response):
    """Sends what a stream has to say while the reader is there."""

    def __init__(self, stream: Stream) -> None:
        super().__init__()
        self._stream = stream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        beat_s = getattr(scope["app"].state, "heartbeat_s", HEARTBEAT_S)
        sending = asyncio.ensure_future(self._send(send, beat_s))
        leaving = asyncio.ensure_future(_left(receive))
        try:
            await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (sending, leaving):
                task.cancel()
            results = await asyncio.gather(sending, leaving, return_exceptions=True)
        if isinstance(results[0], Exception) and not isinstance(results[0], OSError):
            raise results[0]

    async def _send(self, send: Send, beat_s: float) -> None:
        async with aclosing(self._stream.events(beat_s)) as events:
            async for event in events:
                await send({"type": "http.response.body", "body": event, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
