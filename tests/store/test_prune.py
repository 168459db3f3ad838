from console.model.contact import Contact, ContactState
from console.model.followup import FollowUp, FollowUpPurpose
from console.model.note import Note, NoteKind
from console.model.roles import Role
from console.model.staff import Staff
from console.store import drafts, outbox, rows
from console.store.connection import Connection
from console.store.prune import AT_ONCE, KEEP_MS, prune
from tests.store import made
from tests.store.made import MINA, NOW

LATER = NOW + KEEP_MS + 1_000


def contact(name: str, signed_at: int | None = NOW, joined_at: int = NOW) -> made.Row:
    return made.row(
        Contact(
            id=name,
            state=ContactState.ENDED,
            joined_at=joined_at,
            counselor_id=MINA,
            signed_at=signed_at,
        )
    )


def note(contact_id: str, signed_at: int = NOW) -> made.Row:
    return made.row(
        Note(
            id=f"note-of-{contact_id}",
            contact_id=contact_id,
            author_id=MINA,
            kind=NoteKind.SIGNED,
            content=made.words("가"),
            signed_at=signed_at,
        )
    )


def left(db: Connection) -> set[str]:
    return {row_id for (row_id,) in db.execute("SELECT id FROM rows")}


def test_what_is_finished_and_old_goes_with_all_that_belongs_to_it(db: Connection) -> None:
    made.fed(db, contact("old-one-x"), note("old-one-x"), contact("new-one-x", joined_at=LATER))
    assert prune(db, LATER) == 2
    assert left(db) == {"new-one-x"}
    assert prune(db, LATER) == 0


def test_what_is_unfinished_written_or_on_its_way_stays(db: Connection) -> None:
    made.fed(db, *(contact(name) for name in ("drafted-x", "unsent-xx")), contact("open-xxx", None))
    drafts.save(db, "drafted-x", made.words("더"), NOW)
    outbox.append(db, made.referred("unsent-xx"))
    assert prune(db, LATER) == 0


def test_a_late_addendum_keeps_its_contact(db: Connection) -> None:
    made.fed(db, contact("old-one-x"), note("old-one-x", signed_at=LATER))
    assert prune(db, LATER) == 0


def test_staff_and_follow_ups_stay(db: Connection) -> None:
    follow_up = FollowUp(
        id="follow-up",
        contact_id="old-one-x",
        author_id=MINA,
        purpose=FollowUpPurpose.TALK,
        consented_at=NOW,
        window_from=None,
        window_to=None,
        requested_at=NOW,
    )
    staff = Staff(id=MINA, login="mina", name="김미나", role=Role.COUNSELOR)
    made.fed(db, contact("old-one-x"), made.row(follow_up), made.row(staff))
    prune(db, LATER)
    assert left(db) == {"follow-up", MINA}


def test_settled_facts_of_last_week_are_forgotten(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    made.fed(db, made.outcome("fact-a-xx"))
    prune(db, NOW + 8 * 24 * 3_600_000)
    assert not db.execute("SELECT 1 FROM facts").fetchall()
    assert not rows.of_kind(db, "contact")


def test_much_is_forgotten_bit_by_bit(db: Connection) -> None:
    made.fed(db, *(contact(f"old-{n:05}") for n in range(AT_ONCE + 10)))
    assert prune(db, LATER) == AT_ONCE
    assert prune(db, LATER) == 10
