from console.model.center import CenterInfo
from console.model.contact import ContactState
from console.model.note import AgeBand, Missing
from console.model.outcome import Verdict
from console.model.presence import PresenceState
from console.model.screen import Desk
from console.store import drafts, outbox, views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, KNOWN, STAFF, contact, person, present, talking


def test_an_empty_vault_is_an_empty_desk(db: Connection) -> None:
    assert views.desk(db, MINA) == Desk()


def test_who_waits_longest_is_first_and_who_is_taken_says_by_whom(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        contact("late-one", joined_at=NOW + 5),
        contact("early-one", caller=KNOWN),
        contact("taken-one", ContactState.REQUESTED, requested_by=JUN, joined_at=NOW + 1),
        contact("mine-one", ContactState.CONNECTING, requested_by=MINA, joined_at=NOW + 2),
        contact("gave-up", ContactState.ABANDONED),
    )
    rows = views.desk(db, MINA).waiting
    assert [row.contact_id for row in rows] == ["early-one", "taken-one", "mine-one", "late-one"]
    assert [row.taken_by for row in rows] == ["", "박준", "김미나", ""]
    assert [row.mine for row in rows] == [False, False, True, False]
    assert [row.talked_with_me for row in rows] == [True, False, False, False]


def test_what_is_to_be_finished_and_what_it_lacks(db: Connection) -> None:
    made.fed(
        db,
        talking("talking-x", connected_at=NOW + 9),
        talking("ended-xxx", state=ContactState.ENDED, ended_at=NOW + 8, risk_asked=True),
        talking("signed-xx", signed_at=NOW),
        talking("of-junxxx", counselor_id=JUN),
    )
    drafts.save(db, "ended-xxx", made.words("가", age_band=AgeBand.SENIOR), NOW)
    ended, talk = views.desk(db, MINA).to_finish
    assert (ended.contact_id, ended.ended_at) == ("ended-xxx", NOW + 8)
    assert ended.gaps == (Missing.REASON, Missing.DISTRICT)
    assert talk.gaps == tuple(Missing)


def test_a_contact_opened_by_hand_is_there_before_the_center_knows(db: Connection) -> None:
    outbox.append(db, made.opened("by-hand-x"))
    (item,) = views.desk(db, MINA).to_finish
    assert (item.contact_id, item.connected_at) == ("by-hand-x", NOW)


def test_what_is_signed_here_is_finished_here(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    outbox.append(db, made.ended("contact-1"))
    assert views.desk(db, MINA).to_finish[0].ended_at == NOW + 9
    outbox.append(db, made.signed("contact-1", "끝"))
    assert views.desk(db, MINA).to_finish == ()


def test_a_refused_signature_is_to_be_finished_again(db: Connection) -> None:
    made.fed(db, talking("contact-1"))
    outbox.append(db, made.signed("contact-1", "끝", fact_id="signature"))
    made.fed(db, made.outcome("signature", Verdict.REJECTED, "malformed"))
    assert [item.contact_id for item in views.desk(db, MINA).to_finish] == ["contact-1"]


def test_colleagues_by_name_without_oneself_and_the_gone(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        person("staff-gone", "가나다", active=False),
        person("staff-ara", "강아라"),
        present(JUN, PresenceState.IN_SESSION, NOW + 3),
        present(MINA, PresenceState.READY, NOW + 4),
    )
    desk = views.desk(db, MINA)
    assert [(one.name, one.state, one.since) for one in desk.colleagues] == [
        ("강아라", None, None),
        ("박준", PresenceState.IN_SESSION, NOW + 3),
    ]
    assert (desk.presence, desk.presence_since) == (PresenceState.READY, NOW + 4)


def test_the_center_and_its_goal(db: Connection) -> None:
    made.fed(db, made.row(CenterInfo(id="center-1", name="곁 센터", goal=3_000, goal_count=3_088)))
    desk = views.desk(db, MINA)
    assert (desk.center_name, desk.goal, desk.goal_count) == ("곁 센터", 3_000, 3_088)


def test_who_was_given_to_this_person_stands_first(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        contact("early-one"),
        contact("mine-xxxx", joined_at=NOW + 5, assigned_to=MINA, assigned_at=NOW),
        contact("of-junxxx", joined_at=NOW + 6, assigned_to=JUN, assigned_at=NOW),
    )
    mine, early, of_jun = views.desk(db, MINA, NOW + 10).waiting
    assert (mine.contact_id, mine.held_for_me, mine.held_since) == ("mine-xxxx", True, NOW)
    assert (early.held_for, of_jun.held_for) == ("", "박준")
    assert not of_jun.held_for_me
    later = views.desk(db, MINA, NOW + 60_000).waiting
    assert [row.contact_id for row in later] == ["early-one", "mine-xxxx", "of-junxxx"]
    assert later[2].released_from == "박준"
