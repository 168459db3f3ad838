from typing import Any

from console.model import commands as c
from console.model.contact import ContactState
from console.model.followup import FollowUp, FollowUpPurpose
from console.model.screen import Kept
from console.store import outbox, views
from console.store.connection import Connection
from console.store.views.handed_over import ANY_TIME_MS
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, KNOWN, STAFF, talking

HOUR = 3_600_000


def signed(name: str, **rest: Any) -> made.Row:
    return talking(name, **{"state": ContactState.ENDED, "ended_at": NOW, "signed_at": NOW} | rest)


def agreed(name: str, contact_id: str, **rest: Any) -> made.Row:
    told: dict[str, Any] = {
        "author_id": MINA,
        "purpose": FollowUpPurpose.TALK,
        "consented_at": NOW,
        "window_from": NOW + HOUR,
        "window_to": NOW + 3 * HOUR,
        "requested_at": NOW,
    } | rest
    return made.row(FollowUp(id=name, contact_id=contact_id, **told))


def test_agreed_calls_that_lie_ahead_the_soonest_first(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        signed("any-time-x", caller=KNOWN),
        signed("tonight-xx", caller=KNOWN),
        signed("of-jun-xxx", counselor_id=JUN),
        talking("unsigned-x"),
        agreed("f1", "any-time-x", window_from=None, window_to=None),
        agreed("f2", "tonight-xx"),
        agreed("f3", "of-jun-xxx", author_id=JUN),
        agreed("f4", "unsigned-x"),
        agreed("f5", "forgotten-"),
    )
    tonight, any_time = views.desk(db, MINA, NOW).handed_over
    assert (tonight.contact_id, tonight.caller) == ("tonight-xx", KNOWN)
    assert (tonight.window_to, tonight.until) == (NOW + 3 * HOUR, NOW + 3 * HOUR)
    assert (any_time.window_to, any_time.until) == (None, NOW + ANY_TIME_MS)
    assert tonight.kept is Kept.SENT


def test_once_its_time_is_over_nothing_is_claimed_about_it(db: Connection) -> None:
    made.fed(db, *STAFF, signed("tonight-xx"), agreed("f", "tonight-xx"))
    assert len(views.desk(db, MINA, NOW + 3 * HOUR - 1).handed_over) == 1
    assert views.desk(db, MINA, NOW + 3 * HOUR).handed_over == ()


def test_the_newest_of_a_talk_counts(db: Connection) -> None:
    later = agreed("f2", "tonight-xx", window_to=NOW + 9 * HOUR, requested_at=NOW + 1)
    made.fed(db, *STAFF, signed("tonight-xx"), agreed("f1", "tonight-xx"), later)
    (row,) = views.desk(db, MINA, NOW).handed_over
    assert row.until == NOW + 9 * HOUR


def test_what_is_only_kept_here_stands_there_too(db: Connection) -> None:
    made.fed(db, *STAFF, talking("contact-1", caller=KNOWN))
    asked = c.FollowUpRequested(
        contact_id="contact-1",
        purpose=FollowUpPurpose.WELLBEING,
        consented_at=NOW,
        window_from=NOW + HOUR,
        window_to=NOW + 3 * HOUR,
        requested_at=NOW,
    )
    outbox.append(db, made.fact(asked))
    assert views.desk(db, MINA, NOW).handed_over == ()
    outbox.append(db, made.ended("contact-1"))
    outbox.append(db, made.signed("contact-1", "끝"))
    (row,) = views.desk(db, MINA, NOW).handed_over
    assert (row.contact_id, row.kept) == ("contact-1", Kept.HERE)
    assert row.purpose is FollowUpPurpose.WELLBEING
