from console.model.roles import Role
from console.model.screen import Kept
from console.store import meta, outbox
from console.store.connection import Connection
from console.store.views.projection import actor_of, pending_of, project
from tests.store import made
from tests.store.made import MINA
from tests.store.views.desk import person, talking


def test_the_role_is_that_of_the_feed_else_that_of_the_sign_in(db: Connection) -> None:
    assert actor_of(db).role is Role.COUNSELOR
    meta.put(db, meta.ROLE, "supervisor")
    assert actor_of(db).role is Role.SUPERVISOR
    made.fed(db, person(MINA, "김미나", Role.COMPANION))
    assert actor_of(db).role is Role.COMPANION


def test_a_fact_not_understood_any_more_is_passed_over(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "fact-a-xx"))
    db.execute("UPDATE facts SET version = 99")
    assert pending_of(db, "contact-1") == []
    assert [shape.version for shape in outbox.take_batch(db, 9)] == [99]


def test_what_this_role_may_not_do_changes_nothing_on_screen(db: Connection) -> None:
    made.fed(db, person(MINA, "김미나", Role.TRAINEE), talking("contact-1"))
    outbox.append(db, made.signed("contact-1", "끝"))
    seen = project(db, "contact-1", actor_of(db))
    assert seen.contact is not None
    assert seen.contact.signed_at is None
    assert not seen.values


def test_each_row_says_how_it_is_kept(db: Connection) -> None:
    outbox.append(db, made.referred("contact-1", "ref-here"))
    seen = project(db, "contact-1", actor_of(db))
    assert seen.kept("referral", "ref-here") is Kept.HERE
    assert seen.kept("referral", "ref-sent") is Kept.SENT
