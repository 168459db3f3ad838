"""What streams share is what each would have read alone."""

import asyncio

from console.center import feed, tail
from console.center.center import Center
from console.model.contact import Contact, ContactState
from tests.support.center import RunningCenter

WORDS = [{"all", "role:counselor"}, {"all", "staff:me-myself"}, {"all"}]


def put(center: Center, id_: str, state: ContactState, by: str | None = None) -> None:
    value = Contact(id=id_, state=state, joined_at=1, counselor_id=by)
    center.write_now(lambda unit: unit.put(id_, value))


def test_shared_and_own_pages_are_the_same(lone: RunningCenter) -> None:
    center = lone.center
    put(center, "first-contact", ContactState.WAITING)
    start = center.db.read_now(lambda conn: feed.head(conn, center.id))
    put(center, "first-contact", ContactState.CONNECTED, "me-myself")
    put(center, "second-contact", ContactState.WAITING)
    center.write_now(lambda unit: unit.drop("contact", "second-contact"))
    put(center, "third-contact", ContactState.WAITING)
    asked = feed.Asked(start.incarnation, 1, start.seq)
    for words in WORDS:
        reader = feed.Reader(frozenset(words), 1)
        own = center.db.read_now(lambda conn, r=reader: feed.page(conn, center.id, r, asked))  # type: ignore[misc]  # default argument
        assert asyncio.run(tail.Tail(center.db, center.id).page(reader, asked)) == own


def test_what_is_too_much_to_share_is_read_alone(lone: RunningCenter) -> None:
    center = lone.center
    for n in range(510):
        put(center, f"contact-{n:03}", ContactState.WAITING)
    start = center.db.read_now(lambda conn: feed.head(conn, center.id))
    reader = feed.Reader(frozenset({"role:counselor"}), 1)
    asked = feed.Asked(start.incarnation, 1, 0)
    page = asyncio.run(tail.Tail(center.db, center.id).page(reader, asked))
    assert len(page.rows) == 500
    assert page.upto < page.head


def test_many_who_stand_at_one_place_read_once(lone: RunningCenter) -> None:
    center = lone.center

    async def many() -> int:
        shared = tail.Tail(center.db, center.id)
        reader = feed.Reader(frozenset({"all"}), 1)
        at = await center.head()
        asked = feed.Asked(at.incarnation, 1, at.seq)
        await asyncio.gather(*(shared.page(reader, asked) for _ in range(50)))
        return len(shared._reading)

    assert asyncio.run(many()) == 1
