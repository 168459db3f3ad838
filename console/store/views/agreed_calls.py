"""The calls back whose agreed time is not over, for a companion; nobody else makes them."""

from console.model.followup import FollowUp
from console.model.roles import Role
from console.model.screen import AgreedCall
from console.model.staff import Staff
from console.store import rows
from console.store.connection import Connection


def agreed_calls(db: Connection, person: Staff | None, now: int) -> tuple[AgreedCall, ...]:
    """Those that any companion may make, or that were promised from this one; first due first.

    Without an agreed time a call is never due. `now` in the center's time (ms).
    """
    if person is None or person.role is not Role.COMPANION:
        return ()
    found = (_call(one, now) for one in rows.follow_ups_until(db, now) if _hers(one, person))
    return tuple(
        sorted(
            (call for call in found if call is not None),
            key=lambda call: (call.window_from, call.follow_up_id),
        )
    )


def _hers(follow_up: FollowUp, person: Staff) -> bool:
    return follow_up.companion_name in ("", person.name)


def _call(follow_up: FollowUp, now: int) -> AgreedCall | None:
    begins, ends = follow_up.window_from, follow_up.window_to
    if begins is None or ends is None:
        return None
    return AgreedCall(
        follow_up_id=follow_up.id, window_from=begins, window_to=ends, due=begins <= now < ends
    )
