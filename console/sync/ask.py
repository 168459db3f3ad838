"""The way up for requests: asked now, answered or void within ten seconds."""

import asyncio
from collections.abc import Callable

from console import wire
from console.model import commands as c
from console.model.outcome import Answer
from console.sync.errors import (
    CenterFaultError,
    RefusedError,
    UnauthorizedError,
    UnreachableError,
)
from console.sync.line import Line
from console.sync.request import Asking, Reply

SIGNED_OUT = Reply(Answer.NOT_SENT, "signed_out")


class Ask:
    """Requests overtake the outbox and never enter it."""

    def __init__(self, line: Line, new_id: Callable[[], str]) -> None:
        self._line = line
        self._new_id = new_id

    async def __call__(self, body: c.Request) -> Reply:
        """How it ended: done, refused, not sent or not certain. Never raises SyncError."""
        until = self._line.time.now() + c.REQUEST_VALID_MS
        command = c.RequestCommand(id=self._new_id(), valid_until=until, body=body)
        shape = wire.request_shape(command, self._line.store.vault_id)
        asking = Asking(until)
        while True:
            reply = await self._once(shape, asking)
            if reply is not None:
                return reply
            await asyncio.sleep(self._line.pace.request_again)

    async def _once(self, shape: wire.RequestShape, asking: Asking) -> Reply | None:
        offline = self._line.known_gone
        left = (shape.valid_until - self._line.time.now()) / 1000
        asked_at = self._line.time.clock.running()
        try:
            answer = await self._line.api.request(shape, left)
        except UnauthorizedError:
            self._line.doubt()
            return SIGNED_OUT
        except RefusedError as refused:
            return Reply(Answer.REFUSED, refused.problem.code)
        except UnreachableError as lost:
            self._line.doubt()
            return asking.unanswered(self._line.time.now(), sent=lost.sent, offline=offline)
        except CenterFaultError:
            self._line.doubt()
            return asking.unanswered(self._line.time.now(), sent=True, offline=offline)
        self._line.learn(answer.now, asked_at)
        return Reply(Answer(answer.answer), answer.reason)
