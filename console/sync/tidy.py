"""A vault forgets what is finished and old: after signing in, and once a day."""

import asyncio

from console.store.prune import prune
from console.sync.line import Line


async def tidy(line: Line) -> None:
    """Until cancelled. Only with the center there: then it is known what day it is."""
    while True:
        await line.up.wait()
        await forget(line)
        await asyncio.sleep(line.pace.tidy)


async def forget(line: Line) -> int:
    """Bit by bit, so that a pause in a note is not held up. How many rows went."""
    gone = 0
    while some := await _some(line):
        gone += some
    return gone


async def _some(line: Line) -> int:
    now = line.time.now()
    return await asyncio.wrap_future(line.store.write(lambda db: prune(db, now)))
