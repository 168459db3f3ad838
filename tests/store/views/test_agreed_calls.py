from typing import Any

from console.model.followup import FollowUp, FollowUpPurpose
from console.model.roles import Role
from console.model.screen import AgreedCall
from console.store import views
from console.store.connection import Connection
from tests.store import made
from tests.store.made import NOW
from tests.store.views.desk import JUN, STAFF, person

SOL, HOUR = "staff-sol", 3_600_000
COMPANION = person(SOL, "문솔", Role.COMPANION)


def agreed(name: str, begins: int | None, ends: int | None, **rest: Any) -> made.Row:
    value = FollowUp(
        id=name,
        contact_id=f"contact-{name}",
        author_id=JUN,
        purpose=FollowUpPurpose.TALK,
        consented_at=NOW - HOUR,
        requested_at=NOW - HOUR,
        window_from=begins,
        window_to=ends,
        **rest,
    )
    return made.row(value)


def test_those_whose_time_is_not_over_first_due_first(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        COMPANION,
        agreed("later", NOW + HOUR, NOW + 2 * HOUR),
        agreed("due", NOW, NOW + HOUR),
        agreed("over", NOW - HOUR, NOW),
        agreed("whenever", None, None),
        agreed("from-then-on", NOW, None),
    )
    assert views.desk(db, SOL, NOW).agreed == (
        AgreedCall(follow_up_id="due", window_from=NOW, window_to=NOW + HOUR, due=True),
        AgreedCall(follow_up_id="later", window_from=NOW + HOUR, window_to=NOW + 2 * HOUR),
    )
    assert [call.due for call in views.desk(db, SOL, NOW + HOUR).agreed] == [True]


def test_what_was_promised_from_another_companion_is_theirs(db: Connection) -> None:
    made.fed(
        db,
        COMPANION,
        agreed("hers", NOW, NOW + HOUR, companion_name="문솔"),
        agreed("theirs", NOW, NOW + HOUR, companion_name="백하늘"),
    )
    assert [call.follow_up_id for call in views.desk(db, SOL, NOW).agreed] == ["hers"]


def test_who_does_not_call_back_is_told_of_none(db: Connection) -> None:
    made.fed(db, *STAFF, agreed("due", NOW, NOW + HOUR))
    assert views.desk(db, JUN, NOW).agreed == ()
    assert views.desk(db, "nobody", NOW).agreed == ()
