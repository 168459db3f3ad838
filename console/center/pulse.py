"""What goes on in a center by itself, while it runs.

Leases lapse, requests that rang no phone are taken back, help that nobody sees goes to the one
on call; old answers and messages are forgotten; what tools and other processes wrote is noticed;
the switchboard is listened to, again if it breaks off. A center that was down does on its return
what fell due meanwhile.
"""

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import psycopg
import sqlalchemy as sa

from console.center import attempts, contacts, on_call, presence, requests, tokens
from console.center.asked import message
from console.center.center import CHANNEL, Center
from console.center.contacts import Contacts
from console.center.unit import Unit

_log = logging.getLogger(__name__)
TICK_S = 1.0
FORGET_EVERY = 3600
BACKOFF_S = (1.0, 30.0)
_LIBPQ = "postgresql"


@asynccontextmanager
async def beating(center: Center, *, tick_s: float = TICK_S) -> AsyncGenerator[None, None]:
    """Everything that goes on by itself, for as long as the block lasts."""
    head = await center.head()
    center.moved(head.seq, head.rights)
    await center.write(presence.begin)
    tasks = [asyncio.ensure_future(_again(lambda: _tick_for_ever(center, tick_s)))]
    if not center.db.is_sqlite:
        tasks.append(asyncio.ensure_future(_again(lambda: _listen(center))))
    switchboard = center.switchboard
    if switchboard is not None:
        events = Contacts(center)
        tasks.append(asyncio.ensure_future(_again(lambda: switchboard.run(events))))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)


async def tick(center: Center) -> None:
    """One round: notice what others wrote, and let lapse what is over."""
    head = await center.head()
    if (head.seq, head.rights) != (center.hub.seq, center.hub.rights):
        center.moved(head.seq, head.rights)
    if await center.read(lambda conn: presence.due(conn, center.id, center.now())):
        await center.write(presence.lapse)
    if await center.read(lambda conn: contacts.overdue(conn, center.id, center.now())):
        await center.write(contacts.take_back)
    if await center.read(lambda conn: on_call.overdue(conn, center.id, center.now())):
        await center.write(on_call.escalate)


async def _tick_for_ever(center: Center, tick_s: float) -> None:
    rounds = 0
    while True:
        if rounds % FORGET_EVERY == 0:
            await center.write(_forget)
        rounds += 1
        await tick(center)
        await asyncio.sleep(tick_s)


def _forget(unit: Unit) -> None:
    attempts.forget_old(unit)
    requests.forget_old(unit)
    message.forget_old(unit)
    tokens.forget_old(unit)


async def _again(work: Callable[[], Awaitable[None]]) -> None:
    """Until cancelled; what breaks off is begun anew, after a while."""
    pause, longest = BACKOFF_S
    while True:
        try:
            await work()
        except Exception as error:  # noqa: BLE001  nothing of this may end while the center lives
            _log.error("begun anew after %s", type(error).__name__)
        await asyncio.sleep(pause)
        pause = min(2 * pause, longest)


async def _listen(center: Center) -> None:
    """Hear from other processes at the same PostgreSQL."""
    url = sa.make_url(center.db.url).set(drivername=_LIBPQ).render_as_string(hide_password=False)
    async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
        await connection.execute(f"LISTEN {CHANNEL}")
        head = await center.head()
        center.moved(head.seq, head.rights)
        async for note in connection.notifies():
            center_id, seq, rights = json.loads(note.payload)
            if center_id == center.id:
                center.moved(seq, max(rights, center.hub.rights))
