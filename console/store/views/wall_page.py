"""The supervisor's page: who waits, which talks are on, who asked for help, what today came to."""

from collections.abc import Callable, Iterable, Mapping

from console.model.contact import WAITS, Contact, ContactState
from console.model.followup import FollowUp
from console.model.risk import SILENCING, STEPS, Risk, RiskStep, StepTaken
from console.model.screen import SERVICE_LEVEL_MS, HelpCall, Today, Wall, WallTalk
from console.model.staff import Staff
from console.store import rows
from console.store.connection import Connection
from console.store.views import help_page
from console.store.views.desk_page import (
    center_of,
    colleagues,
    contacts_at_desk,
    presences_of,
    queue,
)
from console.store.views.projection import Projected, actor_of, project

Names = Mapping[str, str]

_HERE = "generation = (SELECT generation FROM mirrors WHERE state = 'shown')"
# What is not needed is not decoded: the rows are counted where they lie.
_TODAY = f"""
SELECT
    count(*) FILTER (WHERE connected IS NOT NULL),
    count(*) FILTER (WHERE connected IS NOT NULL AND NOT by_hand),
    count(*) FILTER (WHERE connected - at <= ?2 AND NOT by_hand),
    count(*) FILTER (WHERE state = 'abandoned')
FROM (
    SELECT
        at,
        json_extract(body, '$.connected_at') AS connected,
        json_extract(body, '$.state') AS state,
        coalesce(json_extract(body, '$.local'), 0) AS by_hand
    FROM rows WHERE {_HERE} AND kind = 'contact' AND at >= ?1
)
"""  # noqa: S608 - a constant
_HANDED_OVER = f"""
SELECT count(DISTINCT contact_id) FROM rows WHERE {_HERE} AND kind = 'followup' AND at >= ?
"""  # noqa: S608 - a constant


def wall(db: Connection, staff_id: str, now: int, midnight: int) -> Wall:
    """The page at `now` for one supervisor; `midnight` is when today began (center's time, ms)."""
    staff = [value for _, _, value in rows.of_kind(db, "staff") if isinstance(value, Staff)]
    names = {person.id: person.name for person in staff}
    contacts = contacts_at_desk(db, staff_id, rows.waiting_or_talking)
    calls = help_page.calls(db, staff_id, names)
    waiting = (seen.contact for seen in contacts if seen.contact and seen.contact.state in WAITS)
    center = center_of(db)
    return Wall(
        waiting=queue(waiting, staff_id, names, now),
        talks=_talks(db, staff_id, contacts, names, calls),
        people=colleagues(staff, presences_of(db), staff_id),
        calls=calls,
        today=today(db, midnight),
        goal=center.goal,
        goal_count=center.goal_count,
    )


def today(db: Connection, midnight: int) -> Today:
    """Counted from the center's rows: what is still on its way from here is not in it yet.

    A contact belongs to the day on which it began to wait.
    """
    answered, timed, in_time, abandoned = db.execute(
        _TODAY, (midnight, SERVICE_LEVEL_MS)
    ).fetchone()
    (handed_over,) = db.execute(_HANDED_OVER, (midnight,)).fetchone()
    return Today(
        answered=answered,
        timed=timed,
        in_time=in_time,
        abandoned=abandoned,
        handed_over=handed_over,
    )


def _talks(
    db: Connection,
    staff_id: str,
    contacts: Iterable[Projected],
    names: Names,
    calls: Iterable[HelpCall],
) -> tuple[WallTalk, ...]:
    asked = {call.staff_id: call for call in calls}
    on = [seen for seen in contacts if _is_on(seen.contact)]
    handed_over = _handed_over(db)

    def full(contact: Contact) -> Projected:
        return project(db, contact.id, actor_of(db, staff_id))

    talks = (
        _talk(
            seen,
            full,
            names,
            staff_id=staff_id,
            call=asked.get(seen.contact.counselor_id or ""),
            handed_over=seen.contact.id in handed_over,
        )
        for seen in on
        if seen.contact is not None
    )
    return tuple(sorted(talks, key=_rank))


def _is_on(contact: Contact | None) -> bool:
    return (
        contact is not None
        and contact.state is ContactState.CONNECTED
        and contact.counselor_id is not None
    )


def _handed_over(db: Connection) -> frozenset[str]:
    """Contacts that are not signed yet and were handed over."""
    found = db.execute(
        f"SELECT contact_id FROM rows WHERE {_HERE} AND kind = 'followup' AND contact_id IN"  # noqa: S608 - a constant
        f" (SELECT id FROM rows WHERE {_HERE} AND desk = 1)"
    )
    return frozenset(contact_id for (contact_id,) in found)


def _talk(
    seen: Projected,
    full: Callable[[Contact], Projected],
    names: Names,
    *,
    staff_id: str,
    call: HelpCall | None,
    handed_over: bool,
) -> WallTalk:
    contact = seen.contact
    assert contact is not None  # noqa: S101 - looked at by the only caller
    counselor, watcher = contact.counselor_id or "", contact.watched_by or ""
    risky = contact.risk in SILENCING
    # Only where the risk is high are its rows looked at.
    whole = seen if seen.values or not risky else full(contact)
    return WallTalk(
        contact_id=contact.id,
        staff_id=counselor,
        name=names.get(counselor, counselor),
        channel=contact.channel,
        connected_at=contact.connected_at or contact.joined_at,
        reason=contact.reason,
        risk=contact.risk,
        risk_since=_risk_since(contact, whole) if risky else None,
        step=_step(whole) if risky else None,
        handed_over=handed_over or bool(seen.of(FollowUp)),
        watched_name=names.get(watcher, watcher),
        watched_by_me=watcher == staff_id,
        help=call,
    )


def _risk_since(contact: Contact, seen: Projected) -> int | None:
    """Since when the level is what it is now: the first of the last run of it."""
    since = None
    for risk in sorted((risk for _, risk in seen.of(Risk)), key=lambda risk: risk.assessed_at):
        if risk.level is not contact.risk:
            since = None
        elif since is None:
            since = risk.assessed_at
    return since


def _step(seen: Projected) -> RiskStep | None:
    answered = {step.step for _, step in seen.of(StepTaken)}
    return next((step for step in STEPS if step not in answered), None)


def _rank(talk: WallTalk) -> tuple[int, int, str]:
    """Help first, then risk, then the longest."""
    if talk.help is not None:
        return 0, talk.help.asked_at, talk.contact_id
    risky = talk.risk in SILENCING
    return 1 if risky else 2, talk.connected_at, talk.contact_id
