"""The rules: what a command does to the contact it touches.

Used by both ends. The center's verdict counts; the console's is a preview. Pure: the same
arguments give the same decision.
"""

from collections.abc import Callable
from dataclasses import replace

from console.model import commands as c
from console.model import rights
from console.model.changes import Change, Drop, Put, draft_id
from console.model.contact import OPEN, WAITS, Contact, ContactState
from console.model.decision import FORBIDDEN, Accepted, Decision, Rejected
from console.model.followup import FollowUp
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.referral import Referral
from console.model.risk import Risk, StepTaken
from console.model.roles import Role
from console.model.staff import Actor
from console.model.training import Training

__all__ = ["Accepted", "Decision", "Rejected", "apply", "decide", "decide_accept"]


UNKNOWN_CONTACT = "unknown_contact"
NOT_YOURS = "not_yours"
SIGNED_TWICE = "signed_twice"
OPENED_TWICE = "opened_twice"


def decide(contact: Contact | None, command: c.FactCommand, actor: Actor) -> Decision:
    """Facts are never refused because of state: what does not fit is kept and flagged."""
    if not rights.may(actor.role, command.body.KIND):
        return FORBIDDEN
    return _FACTS[type(command.body)](contact, command, command.body, actor)


def decide_accept(contact: Contact | None, actor: Actor, now: int) -> Decision:
    """The first of two who ask gets the contact."""
    if not rights.may(actor.role, c.ContactAccept.KIND):
        return FORBIDDEN
    if contact is None:
        return Rejected("gone")
    if actor.staff_id in (contact.requested_by, contact.counselor_id):
        return Accepted(())
    if contact.state is not ContactState.WAITING:
        return Rejected("abandoned" if contact.state is ContactState.ABANDONED else "taken")
    if contact.held_for(now) not in (None, actor.staff_id) and actor.role is not Role.SUPERVISOR:
        return Rejected("assigned")
    asked = replace(
        contact, state=ContactState.REQUESTED, requested_by=actor.staff_id, requested_at=now
    )
    return Accepted((Put(contact.id, asked),))


def decide_assign(contact: Contact | None, staff_id: str, actor: Actor, now: int) -> Decision:
    """A waiting contact is one counselor's for a while; it is nobody's burden for longer."""
    if not rights.may(actor.role, c.ContactAssign.KIND):
        return FORBIDDEN
    if contact is None or contact.state not in WAITS:
        return Rejected("gone")
    if contact.state is not ContactState.WAITING:
        return Rejected("taken")
    return Accepted((Put(contact.id, replace(contact, assigned_to=staff_id, assigned_at=now)),))


def decide_watch(contact: Contact | None, actor: Actor, now: int) -> Decision:
    """Who follows a talk is named to its counselor; the first one stays."""
    if not rights.may(actor.role, c.ContactWatch.KIND):
        return FORBIDDEN
    if contact is None or contact.state is not ContactState.CONNECTED:
        return Rejected("gone")
    if contact.watched_by is not None:
        return Accepted(())
    watched = replace(contact, watched_by=actor.staff_id, watched_at=now)
    return Accepted((Put(contact.id, watched),))


def apply(contact: Contact | None, change: Change) -> Contact | None:
    """The contact after a change: changes of other rows leave it as it is."""
    if isinstance(change, Put) and isinstance(change.value, Contact):
        return change.value
    return contact


def _known(contact: Contact | None, command: c.FactCommand, actor: Actor, at: int) -> Contact:
    """The contact a fact speaks of; one that the center never saw is made from the fact."""
    if contact is None:
        return Contact(
            id=command.contact_id,
            state=ContactState.CONNECTED,
            joined_at=at,
            connected_at=at,
            counselor_id=actor.staff_id,
            local=True,
            flags=(UNKNOWN_CONTACT,),
        )
    if actor.staff_id in (contact.counselor_id, *contact.others):
        return contact
    return _flagged(replace(contact, others=(*contact.others, actor.staff_id)), NOT_YOURS)


def _about(contact: Contact, content: NoteContent) -> Contact:
    """What the talk is about, in the one word that supervisors see while it goes on."""
    return replace(contact, reason=content.primary_reason or "")


def _accepted(before: Contact | None, after: Contact, *changes: Change) -> Accepted:
    new_flags = tuple(flag for flag in after.flags if before is None or flag not in before.flags)
    touched = () if after == before else (Put(after.id, after),)
    return Accepted((*touched, *changes), new_flags)


def _opened(
    contact: Contact | None, command: c.FactCommand, body: c.ContactOpened, actor: Actor
) -> Decision:
    if contact is None:
        return _accepted(None, _made_by_hand(body, actor))
    known = _known(contact, command, actor, body.opened_at)
    if known.local and known.counselor_id == actor.staff_id:
        return _accepted(contact, known)
    return _accepted(contact, _flagged(known, OPENED_TWICE))


def _made_by_hand(body: c.ContactOpened, actor: Actor) -> Contact:
    return Contact(
        id=body.contact_id,
        channel=body.channel,
        state=ContactState.CONNECTED,
        joined_at=body.opened_at,
        connected_at=body.opened_at,
        counselor_id=actor.staff_id,
        extension=body.extension,
        local=True,
    )


def _ended(
    contact: Contact | None, command: c.FactCommand, body: c.ContactEnded, actor: Actor
) -> Decision:
    """The switchboard's times win over keys: an end it has recorded stays."""
    known = _known(contact, command, actor, body.ended_at)
    if known.ended_at is None and known.state in OPEN:
        known = replace(known, state=ContactState.ENDED, ended_at=body.ended_at)
    return _accepted(contact, known)


def _drafted(
    contact: Contact | None, command: c.FactCommand, body: c.NoteDrafted, actor: Actor
) -> Decision:
    known = _about(_known(contact, command, actor, body.written_at), body.content)
    draft = Draft(
        contact_id=known.id,
        device=body.device,
        author_id=actor.staff_id,
        content=body.content,
        written_at=body.written_at,
    )
    return _accepted(contact, known, Put(draft_id(known.id, body.device), draft))


def _signed(
    contact: Contact | None, command: c.FactCommand, body: c.NoteSigned, actor: Actor
) -> Decision:
    known = _about(_known(contact, command, actor, body.signed_at), body.content)
    if known.signed_at is None:
        known = replace(known, signed_at=body.signed_at)
    else:
        known = _flagged(known, SIGNED_TWICE)
    note = _note(command, body.content, NoteKind.SIGNED, actor, body.signed_at)
    spent = Drop("draft", draft_id(known.id, body.device))
    return _accepted(contact, known, Put(note.id, note), spent)


def _added(
    contact: Contact | None, command: c.FactCommand, body: c.NoteAdded, actor: Actor
) -> Decision:
    known = _known(contact, command, actor, body.written_at)
    note = _note(command, body.content, NoteKind.ADDENDUM, actor, body.written_at)
    # It was written as a draft of the vault it comes from: filed, it is no draft any more.
    spent = Drop("draft", draft_id(known.id, actor.vault_id))
    return _accepted(contact, known, Put(note.id, note), spent)


def _note(
    command: c.FactCommand, content: NoteContent, kind: NoteKind, actor: Actor, at: int
) -> Note:
    return Note(
        id=command.id,
        contact_id=command.contact_id,
        author_id=actor.staff_id,
        kind=kind,
        content=content,
        signed_at=at,
    )


def _assessed(
    contact: Contact | None, command: c.FactCommand, body: c.RiskAssessed, actor: Actor
) -> Decision:
    known = _known(contact, command, actor, body.assessed_at)
    known = replace(known, risk=body.level, risk_asked=body.asked)
    risk = Risk(
        id=command.id,
        contact_id=known.id,
        author_id=actor.staff_id,
        asked=body.asked,
        level=body.level,
        why_not=body.why_not,
        assessed_at=body.assessed_at,
    )
    return _accepted(contact, known, Put(risk.id, risk))


def _referred(
    contact: Contact | None, command: c.FactCommand, body: c.ReferralMade, actor: Actor
) -> Decision:
    known = _known(contact, command, actor, body.made_at)
    referral = Referral(
        id=command.id,
        contact_id=known.id,
        author_id=actor.staff_id,
        service_id=body.service_id,
        service_name=body.service_name,
        organization=body.organization,
        manner=body.manner,
        made_at=body.made_at,
    )
    return _accepted(contact, known, Put(referral.id, referral))


def _follow_up(
    contact: Contact | None, command: c.FactCommand, body: c.FollowUpRequested, actor: Actor
) -> Decision:
    known = _known(contact, command, actor, body.requested_at)
    follow_up = FollowUp(
        id=command.id,
        contact_id=known.id,
        author_id=actor.staff_id,
        purpose=body.purpose,
        consented_at=body.consented_at,
        window_from=body.window_from,
        window_to=body.window_to,
        requested_at=body.requested_at,
        consent_wording=body.consent_wording,
        may_leave_message=body.may_leave_message,
        companion_name=body.companion_name,
    )
    return _accepted(contact, known, Put(follow_up.id, follow_up))


def _stepped(
    contact: Contact | None, command: c.FactCommand, body: c.RiskStepTaken, actor: Actor
) -> Decision:
    known = _known(contact, command, actor, body.taken_at)
    step = StepTaken(
        id=command.id,
        contact_id=known.id,
        author_id=actor.staff_id,
        step=body.step,
        outcome=body.outcome,
        taken_at=body.taken_at,
    )
    return _accepted(contact, known, Put(step.id, step))


def _trained(
    _contact: Contact | None, _command: c.FactCommand, body: c.TrainingCompleted, actor: Actor
) -> Decision:
    """Apart from everything about callers: no contact is made or touched."""
    training = Training(
        run_id=body.run_id,
        staff_id=actor.staff_id,
        scenario=body.scenario,
        track=body.track,
        began_at=body.began_at,
        ended_at=body.ended_at,
        measures=body.measures,
    )
    # The run's own id: told twice, it is one run, and nobody else's is ever replaced.
    return Accepted((Put(f"{actor.staff_id}/{body.run_id}", training),))


def _viewed(
    _contact: Contact | None, _command: c.FactCommand, _body: c.RecordViewed, _actor: Actor
) -> Decision:
    """Only the audit remembers it; nobody's screen changes."""
    return Accepted(())


def _flagged(contact: Contact, flag: str) -> Contact:
    return replace(contact, flags=tuple(dict.fromkeys((*contact.flags, flag))))


_FACTS: dict[type[c.Fact], Callable[..., Decision]] = {
    c.ContactOpened: _opened,
    c.ContactEnded: _ended,
    c.NoteDrafted: _drafted,
    c.NoteSigned: _signed,
    c.NoteAdded: _added,
    c.RiskAssessed: _assessed,
    c.ReferralMade: _referred,
    c.FollowUpRequested: _follow_up,
    c.RecordViewed: _viewed,
    c.RiskStepTaken: _stepped,
    c.TrainingCompleted: _trained,
}
