from console.model.note import Note, NoteKind
from console.model.screen import Kept
from console.store import drafts
from console.store.connection import Connection
from console.store.views.projection import actor_of, project
from console.store.views.writing import Writing, writing
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, talking


def words_of(db: Connection) -> Writing:
    return writing(db, "contact-1", project(db, "contact-1", actor_of(db)))


def signed_by(author: str, text: str) -> made.Row:
    return made.row(
        Note(
            id=f"note-of-{author}",
            contact_id="contact-1",
            author_id=author,
            kind=NoteKind.SIGNED,
            content=made.words(text),
            signed_at=NOW,
        )
    )


def test_a_signed_note_of_ones_own_is_shown_anothers_is_not(db: Connection) -> None:
    made.fed(db, talking("contact-1"), signed_by(JUN, "준의 글"))
    assert words_of(db).content.empty
    made.fed(db, signed_by(MINA, "미나의 글"))
    assert words_of(db).content.text == "미나의 글"


def test_words_in_no_fact_yet_are_kept_here(db: Connection) -> None:
    made.fed(db, talking("contact-1"), signed_by(MINA, "미나의 글"))
    assert words_of(db).kept is Kept.SENT
    drafts.save(db, "contact-1", made.words("덧붙임"), NOW)
    assert words_of(db) == Writing(made.words("덧붙임"), NOW, Kept.HERE)
