"""Who may do what: one table. What is not in it is forbidden."""

from console.model import commands as c
from console.model.roles import Role

_OWN_DESK = frozenset({c.PresenceSet.KIND, c.PresenceRenew.KIND})
_WRITES = frozenset(
    {
        c.ContactEnded.KIND,
        c.NoteDrafted.KIND,
        c.NoteSigned.KIND,
        c.NoteAdded.KIND,
        c.RiskAssessed.KIND,
        c.ReferralMade.KIND,
        c.FollowUpRequested.KIND,
        c.RecordViewed.KIND,
    }
)
_TAKES = frozenset({c.ContactAccept.KIND, c.ContactOpened.KIND})

MAY_COMMAND: dict[Role, frozenset[str]] = {
    Role.COUNSELOR: _OWN_DESK | _WRITES | _TAKES,
    Role.COMPANION: _OWN_DESK | _WRITES,
    Role.TRAINEE: _OWN_DESK,
    Role.SUPERVISOR: _OWN_DESK | _WRITES | _TAKES,
    Role.ADMIN: _OWN_DESK,
}


def may(role: Role, kind: str) -> bool:
    """Whether somebody of this role may send commands of this kind."""
    return kind in MAY_COMMAND[role]
