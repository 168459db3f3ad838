from collections.abc import Callable

from console.model.contact import Contact, ContactState
from console.model.screen import Link
from console.store import mirror, rows
from console.store.connection import Connection
from console.store.prune import AT_ONCE, KEEP_MS
from console.sync import tidy
from tests.store import made
from tests.support.center import until
from tests.sync.rig import HandClock, Rig

Making = Callable[..., Rig]
OLD = 2 * AT_ONCE + 7


def filled(rig: Rig) -> None:
    """More old, finished contacts than one transaction forgets, and one of today."""
    now = rig.time.now()
    times = [now - KEEP_MS - 1_000] * OLD + [now]
    contacts = [
        Contact(id=f"c-{n}", state=ContactState.ENDED, joined_at=at, signed_at=at)
        for n, at in enumerate(times)
    ]
    page = mirror.parse_page(made.page_text(*(made.row(one) for one in contacts)))
    rig.write(lambda db: mirror.apply_page(db, page, now))


def left(db: Connection) -> list[str]:
    return [name for _, name, _ in rows.of_kind(db, "contact")]


def test_it_forgets_bit_by_bit_until_nothing_old_is_left(rig: Making) -> None:
    rig_ = rig(clock=HandClock())
    filled(rig_)
    assert rig_.on_loop(tidy.forget(rig_.line)) == OLD
    assert rig_.read(left) == [f"c-{OLD}"]


def test_not_before_the_center_said_what_day_it_is(rig: Making) -> None:
    rig_ = rig(clock=HandClock())
    filled(rig_)
    tidying = rig_.thread.submit(tidy.tidy(rig_.line))

    async def online() -> None:
        rig_.line.linked(Link.ONLINE)

    assert len(rig_.read(left)) == OLD + 1
    rig_.on_loop(online())
    until(lambda: rig_.read(left) == [f"c-{OLD}"])
    assert not tidying.done()
