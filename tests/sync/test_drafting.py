from console.model import commands as c
from console.model.note import Line, NoteContent
from console.store import drafts, outbox
from console.store.drafts import QUEUE_EVERY_MS
from console.store.store import Store
from console.sync.drafting import queue_drafts
from tests.support.headless import new_id
from tests.sync.rig import OWNER

NOW = 1_800_000_000_000
ONE, OTHER = "contact-one", "contact-other"


def content(text: str) -> NoteContent:
    return NoteContent(lines=(Line(None, text),))


def written(store: Store, contact_id: str, text: str, at: int = NOW) -> None:
    store.write(lambda db: drafts.save(db, contact_id, content(text), at)).result()


def queued(store: Store, now: int, force: str | None = None) -> int:
    return store.write(lambda db: queue_drafts(db, now, new_id, force=force)).result()


def test_a_draft_becomes_a_fact_at_most_every_half_minute() -> None:
    store = Store.create(None, None, OWNER)
    written(store, ONE, "하나")
    assert queued(store, NOW) == 1
    assert queued(store, NOW + 1) == 0
    written(store, ONE, "하나 둘")
    assert queued(store, NOW + 2) == 0
    assert queued(store, NOW + QUEUE_EVERY_MS) == 1
    store.close()


def test_one_is_asked_for_now_and_others_keep_their_pace() -> None:
    store = Store.create(None, None, OWNER)
    for contact_id in (ONE, OTHER):
        written(store, contact_id, "하나")
        assert queued(store, NOW) == 1
        written(store, contact_id, "하나 둘")
    assert queued(store, NOW + 1, force=OTHER) == 1
    facts = store.read(lambda db: outbox.take_batch(db, 10)).result()
    by_contact = {fact.body["contact_id"]: fact for fact in facts}
    assert by_contact[OTHER].kind == c.NoteDrafted.KIND
    assert by_contact[OTHER].body["content"]["lines"][0]["text"] == "하나 둘"
    assert by_contact[ONE].body["content"]["lines"][0]["text"] == "하나"
    store.close()
