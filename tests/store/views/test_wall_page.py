import time
from functools import partial
from typing import Any

from console.model.center import CenterInfo
from console.model.contact import ASSIGNED_MS, ContactState
from console.model.followup import FollowUp, FollowUpPurpose
from console.model.help import Help
from console.model.presence import PresenceState
from console.model.risk import STEPS, Risk, RiskLevel, RiskStep, StepOutcome, StepTaken
from console.model.roles import Role
from console.model.screen import Today, Wall
from console.store import outbox, views
from console.store.connection import Connection
from console.store.store import Store
from console.store.views.wall_page import _HANDED_OVER, _TODAY, today
from tests.store import made
from tests.store.made import MINA, NOW
from tests.store.views.desk import JUN, STAFF, contact, person, present, talking

MIDNIGHT = NOW - 20 * 3_600_000
DO = "staff-doyun"
LEAD = person(DO, "김도윤", Role.SUPERVISOR)


def wall(db: Connection, now: int = NOW) -> Wall:
    return views.wall(db, DO, now, MIDNIGHT)


def risk(name: str, level: RiskLevel, at: int) -> made.Row:
    value = Risk(
        id=name,
        contact_id="talk-risky",
        author_id=JUN,
        asked=True,
        level=level,
        assessed_at=at,
    )
    return made.row(value)


def step(name: RiskStep, outcome: StepOutcome = StepOutcome.DONE) -> made.Row:
    value = StepTaken(
        id=f"step-{name}",
        contact_id="talk-risky",
        author_id=JUN,
        step=name,
        outcome=outcome,
        taken_at=NOW,
    )
    return made.row(value)


def handed(contact_id: str, at: int = NOW, name: str = "f") -> made.Row:
    value = FollowUp(
        id=f"{name}-{contact_id}",
        contact_id=contact_id,
        author_id=JUN,
        purpose=FollowUpPurpose.TALK,
        consented_at=at,
        window_from=None,
        window_to=None,
        requested_at=at,
    )
    return made.row(value)


def asked(staff_id: str, contact_id: str | None, at: int = NOW) -> made.Row:
    return made.row(Help(staff_id=staff_id, contact_id=contact_id, asked_at=at), staff_id)


def test_an_empty_vault_is_an_empty_wall(db: Connection) -> None:
    assert wall(db) == Wall()


def test_help_goes_before_risk_and_risk_before_the_longest(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        LEAD,
        talking("talk-short", counselor_id="a", connected_at=NOW - 60_000),
        talking("talk-longx", counselor_id="b", connected_at=NOW - 1_900_000),
        talking("talk-risky", counselor_id=JUN, connected_at=NOW - 100, risk=RiskLevel.HIGH),
        talking("talk-helpx", counselor_id=MINA, connected_at=NOW - 1, reason="health"),
        talking("talk-endxx", state=ContactState.ENDED, ended_at=NOW),
        asked(MINA, "talk-helpx", NOW - 42_000),
    )
    shown = wall(db)
    order = [talk.contact_id for talk in shown.talks]
    assert order == ["talk-helpx", "talk-risky", "talk-longx", "talk-short"]
    first = shown.talks[0]
    assert first.help == shown.calls[0]
    assert (first.name, first.reason) == ("김미나", "health")
    assert shown.calls[0].asked_at == NOW - 42_000


def test_a_risk_says_since_when_and_at_which_step(db: Connection) -> None:
    made.fed(
        db,
        *STAFF,
        LEAD,
        talking("talk-risky", counselor_id=JUN, risk=RiskLevel.HIGH, watched_by=DO),
        risk("r1", RiskLevel.HIGH, NOW - 900),
        risk("r2", RiskLevel.LOW, NOW - 800),
        risk("r3", RiskLevel.HIGH, NOW - 700),
        risk("r4", RiskLevel.HIGH, NOW - 600),
        step(RiskStep.SAFE_PLACE),
        step(RiskStep.MEANS_APART, StepOutcome.DECLINED),
    )
    (talk,) = wall(db).talks
    assert (talk.risk_since, talk.step) == (NOW - 700, RiskStep.SOMEBODY_NEAR)
    assert (talk.watched_name, talk.watched_by_me) == ("김도윤", True)


def test_beyond_the_last_step_none_is_at_hand(db: Connection) -> None:
    steps = [step(name) for name in STEPS]
    made.fed(db, talking("talk-risky", counselor_id=JUN, risk=RiskLevel.IMMINENT), *steps)
    assert wall(db).talks[0].step is None


def test_a_low_risk_has_neither(db: Connection) -> None:
    made.fed(
        db,
        talking("talk-risky", counselor_id=JUN, risk=RiskLevel.LOW),
        risk("r1", RiskLevel.LOW, NOW),
    )
    (talk,) = wall(db).talks
    assert (talk.risk_since, talk.step) == (None, None)


def test_what_was_handed_over_says_so(db: Connection) -> None:
    made.fed(db, talking("talk-aaaa"), talking("talk-bbbb", counselor_id=JUN), handed("talk-bbbb"))
    assert {talk.contact_id: talk.handed_over for talk in wall(db).talks} == {
        "talk-aaaa": False,
        "talk-bbbb": True,
    }


def test_an_own_talk_shows_what_is_still_on_its_way(db: Connection) -> None:
    made.fed(db, *STAFF, LEAD, talking("contact-1", counselor_id=DO))
    outbox.append(db, made.ended("contact-1"))
    assert wall(db).talks == ()


def test_who_waits_and_for_whom_it_is_held(db: Connection) -> None:
    given: dict[str, Any] = {"assigned_to": JUN, "assigned_at": NOW}
    made.fed(db, *STAFF, LEAD, contact("wait-aaaa"), contact("wait-bbbb", **given))
    plain, held = wall(db, NOW + 1).waiting
    assert (plain.held_for, held.held_for, held.held_since) == ("", "박준", NOW)
    assert held.released_from == ""
    _, free = wall(db, NOW + ASSIGNED_MS).waiting
    assert (free.held_for, free.released_from) == ("", "박준")


def test_people_are_there_with_their_state(db: Connection) -> None:
    made.fed(db, *STAFF, LEAD, present(JUN, PresenceState.BREAK, NOW - 300_000))
    (mina, jun) = wall(db).people
    assert (mina.name, mina.state) == ("김미나", None)
    assert (jun.state, jun.since) == (PresenceState.BREAK, NOW - 300_000)


def test_the_goal_is_the_centers(db: Connection) -> None:
    made.fed(db, made.row(CenterInfo(id="c", name="곁", goal=3_000, goal_count=3_088)))
    assert (wall(db).goal, wall(db).goal_count) == (3_000, 3_088)


def test_today_is_counted_from_midnight(db: Connection) -> None:
    ended, after = ContactState.ENDED, MIDNIGHT + 1_000
    made.fed(
        db,
        contact("in-timexx", ended, joined_at=after, connected_at=after + 20_000, signed_at=NOW),
        contact("latexxxxx", ended, joined_at=after, connected_at=after + 20_001),
        contact("by-handxx", ended, joined_at=after, connected_at=after, local=True),
        contact("gave-upxx", ContactState.ABANDONED, joined_at=MIDNIGHT),
        contact("waitsxxxx", joined_at=NOW),
        contact("yesterday", ended, joined_at=MIDNIGHT - 1, connected_at=MIDNIGHT),
        handed("in-timexx", after),
        handed("in-timexx", after + 1, "g"),
        handed("yesterday", MIDNIGHT - 1),
    )
    assert today(db, MIDNIGHT) == Today(answered=3, timed=2, in_time=1, abandoned=1, handed_over=1)


def explained(db: Connection, sql: str, bound: tuple[int, ...]) -> str:
    return str(db.execute(f"EXPLAIN QUERY PLAN {sql}", bound).fetchall())


def test_ten_thousand_contacts_are_read_within_a_frame_or_so(store: Store) -> None:
    """Measured on its own thread; the bound is wide for a busy machine, the plan is not."""

    def fill(db: Connection) -> None:
        old = MIDNIGHT - 1
        made.fed(
            db,
            *STAFF,
            LEAD,
            *(
                contact(
                    f"old-{n:06}",
                    ContactState.ENDED,
                    joined_at=old - n,
                    connected_at=old,
                    signed_at=old,
                )
                for n in range(9_600)
            ),
            *(
                contact(f"new-{n:06}", ContactState.ENDED, joined_at=NOW - n, connected_at=NOW)
                for n in range(300)
            ),
            *(talking(f"talk-{n:05}", counselor_id=JUN) for n in range(60)),
            *(contact(f"wait-{n:05}") for n in range(40)),
        )

    store.write(fill).result(60)

    def timed(db: Connection) -> float:
        began = time.perf_counter()
        shown = wall(db)
        took = time.perf_counter() - began
        assert len(shown.talks) == 60
        return took

    took = sorted(store.read(timed).result(10) for _ in range(5))[2]
    assert took < 0.2
    for sql, bound in ((_TODAY, (MIDNIGHT, 1)), (_HANDED_OVER, (MIDNIGHT,))):
        plan = store.read(partial(explained, sql=sql, bound=bound)).result(10)
        assert "rows_by_time" in plan
    print(f"wall of 10,000 contacts: {took * 1000:.1f} ms")  # noqa: T201 - for who measures
