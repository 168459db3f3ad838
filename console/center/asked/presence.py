"""Requests about what one is doing."""

from console.center import presence
from console.center.asked.decided import Asking, Decided
from console.model import commands as c


def set_(asking: Asking, body: c.PresenceSet) -> Decided:
    return Decided(presence.set_(asking.unit, asking.actor.staff_id, body.state))


def renew(asking: Asking, body: c.PresenceRenew) -> Decided:
    return Decided(presence.renew(asking.unit, asking.actor.staff_id, body.state))
