from console.model.contact import Contact, ContactState
from console.model.note import Note, NoteKind
from console.model.roles import Role
from console.model.staff import Staff
from console.store import rows
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW

STAFF = Staff(id=MINA, login="mina", name="김미나", role=Role.COUNSELOR)
OPEN = Contact(id="contact-1", state=ContactState.CONNECTED, joined_at=NOW, counselor_id=MINA)
DONE = Contact(id="contact-2", state=ContactState.ENDED, joined_at=NOW, signed_at=NOW + 1)
NOTE = Note(
    id="note-1234",
    contact_id="contact-1",
    author_id=MINA,
    kind=NoteKind.SIGNED,
    content=made.words("가"),
    signed_at=NOW,
)


def test_what_the_mirror_holds_is_found(db: Connection) -> None:
    made.fed(db, made.row(STAFF), made.row(OPEN), made.row(DONE), made.row(NOTE))
    assert rows.one(db, "staff", MINA) == STAFF
    assert rows.one(db, "staff", "nobody") is None
    assert rows.of_kind(db, "note") == [("note", "note-1234", NOTE)]
    assert {value for _, _, value in rows.of_contact(db, "contact-1")} == {OPEN, NOTE}
    assert rows.unfinished(db) == [OPEN]
    assert rows.contacts_with(db, MINA) == [OPEN]


def test_a_mirror_being_built_is_not_read(db: Connection) -> None:
    made.fed(db, made.row(OPEN), head=9)
    assert not rows.unfinished(db)
