import pytest

from console.model.contact import Contact, ContactState
from console.model.roles import Role
from console.model.staff import Staff
from console.store import mirror, outbox, rows
from console.store.connection import Connection
from console.store.errors import PageOutOfOrder
from console.store.mirror import Applied, Cursor
from tests.store import made
from tests.store.made import NOW


def contact(name: str, state: ContactState = ContactState.WAITING) -> made.Row:
    return made.row(Contact(id=name, state=state, joined_at=NOW))


def shown(db: Connection) -> list[str]:
    return sorted(row_id for _, row_id, _ in rows.of_kind(db, "contact"))


def test_a_fresh_vault_starts_from_nothing(db: Connection) -> None:
    assert mirror.cursor(db) == Cursor("", 0, 0)
    assert made.fed(db, contact("contact-1")).swapped
    assert mirror.cursor(db) == Cursor("inc-1", 1, 1)
    assert shown(db) == ["contact-1"]


def test_nothing_is_shown_before_the_head_of_a_first_mirror(db: Connection) -> None:
    applied = made.fed(db, contact("contact-1"), head=2)
    assert applied == Applied(frozenset(), caught_up=False, swapped=False)
    assert shown(db) == []
    assert made.fed(db, contact("contact-2")).swapped
    assert shown(db) == ["contact-1", "contact-2"]


def test_what_changed_is_told(db: Connection) -> None:
    made.fed(db, contact("contact-1"))
    db.take_touched()
    staff = made.row(Staff(id="staff-jun", login="jun", name="준", role=Role.COUNSELOR))
    assert made.fed(db, staff).kinds == {"staff"}
    assert db.take_touched() == {"staff"}


def test_an_empty_page_moves_the_cursor_and_wakes_nobody(db: Connection) -> None:
    made.fed(db, contact("contact-1"))
    db.take_touched()
    assert made.fed(db, upto=40, head=40).kinds == frozenset()
    assert mirror.cursor(db).after == 40
    assert not db.take_touched()


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_page_that_does_not_follow_is_refused(db: Connection, after: int) -> None:
    made.fed(db, contact("contact-1"), contact("contact-2"))
    with pytest.raises(PageOutOfOrder):
        mirror.apply_page(db, made.page(contact("contact-3"), after=after), NOW)
    assert shown(db) == ["contact-1", "contact-2"]


def test_a_page_of_another_feed_must_start_at_nothing(db: Connection) -> None:
    made.fed(db, contact("contact-1"))
    with pytest.raises(PageOutOfOrder):
        mirror.apply_page(db, made.page(contact("contact-3"), after=1, epoch=2), NOW)


def test_rows_are_replaced_deleted_and_lost_from_sight(db: Connection) -> None:
    made.fed(db, contact("contact-1"), contact("contact-2"), contact("contact-3"))
    made.fed(
        db,
        contact("contact-1", ContactState.ABANDONED),
        ("contact", "contact-2", None),
        ("gone", "contact/contact-3", None),
    )
    assert shown(db) == ["contact-1"]
    assert not rows.unfinished(db)


def test_another_epoch_is_built_beside_and_swapped_whole(db: Connection) -> None:
    made.fed(db, contact("old-contact"))
    made.fed(db, contact("new-contact"), head=2, epoch=2)
    assert shown(db) == ["old-contact"]
    assert mirror.cursor(db) == Cursor("inc-1", 2, 1)
    assert made.fed(db, contact("new-contact-2"), epoch=2).swapped
    assert shown(db) == ["new-contact", "new-contact-2"]


def test_a_mirror_half_built_gives_way_to_a_third(db: Connection) -> None:
    made.fed(db, contact("old-contact"))
    made.fed(db, contact("half-built"), head=9, epoch=2)
    made.fed(db, contact("third-one"), epoch=3)
    assert shown(db) == ["third-one"]
    assert mirror.cursor(db) == Cursor("inc-1", 3, 1)


def test_what_is_shown_no_longer_is_swept_out(db: Connection) -> None:
    made.fed(db, *(contact(f"contact-{n}") for n in range(mirror.SWEEP + 5)))
    made.fed(db, contact("contact-x"), epoch=2)
    for _ in range(3):
        made.fed(db)
    assert db.execute("SELECT count(*) FROM rows").fetchone() == (1,)
    assert db.execute("SELECT state FROM mirrors").fetchall() == [("shown",)]


def test_a_first_center_is_no_restored_one(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    outbox.set_aside(db, "fact-a-xx", "center_failed")
    made.fed(db, contact("contact-1"))
    assert outbox.counts(db).needs_you == 1


def test_a_row_not_understood_is_kept_and_passed_over(db: Connection) -> None:
    made.fed(db, ("contact", "contact-1", {"state": "levitating"}), contact("contact-2"))
    made.fed(db, ("novelty", "x", {"any": "thing"}))
    assert shown(db) == ["contact-2"]
    assert db.execute("SELECT count(*) FROM rows").fetchone() == (3,)
    made.fed(db, contact("contact-1"))
    assert shown(db) == ["contact-1", "contact-2"]
