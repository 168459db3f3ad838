"""Who may do what: one table. What is not in it is forbidden."""

from console.model import commands as c
from console.model.roles import Role

_OWN_DESK = frozenset({c.PresenceSet.KIND, c.PresenceRenew.KIND})
_TRAINS = frozenset({c.TrainingCompleted.KIND})
_TALKS_TO_STAFF = frozenset({c.MessageSend.KIND, c.MessageRead.KIND})
# Who may answer a call for help is decided by the call: a supervisor, or the one on call.
_HELPS = frozenset({c.HelpAsk.KIND, c.HelpSee.KIND, c.HelpCome.KIND, c.HelpClose.KIND})
_LEADS = frozenset({c.ContactAssign.KIND, c.ContactWatch.KIND})
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
        c.RiskStepTaken.KIND,
        c.ContactSay.KIND,
    }
)
_TAKES = frozenset({c.ContactAccept.KIND, c.ContactOpened.KIND})

MAY_COMMAND: dict[Role, frozenset[str]] = {
    Role.COUNSELOR: _OWN_DESK | _TRAINS | _TALKS_TO_STAFF | _HELPS | _WRITES | _TAKES,
    Role.COMPANION: _OWN_DESK | _TRAINS | _TALKS_TO_STAFF | _HELPS | _WRITES,
    Role.TRAINEE: _OWN_DESK | _TRAINS | _TALKS_TO_STAFF,
    Role.SUPERVISOR: _OWN_DESK | _TRAINS | _TALKS_TO_STAFF | _HELPS | _WRITES | _TAKES | _LEADS,
    Role.ADMIN: _OWN_DESK,
}


def may(role: Role, kind: str) -> bool:
    """Whether somebody of this role may send commands of this kind."""
    return kind in MAY_COMMAND[role]
