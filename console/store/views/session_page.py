"""One contact at the desk."""

from console.model.contact import Contact, ContactState
from console.model.followup import FollowUp
from console.model.history import History
from console.model.note import Note, missing
from console.model.referral import Referral
from console.model.risk import Risk, StepTaken
from console.model.said import Said
from console.model.screen import FollowUpRow, ReferralRow, RiskRow, SessionScreen, StepRow
from console.model.staff import Staff
from console.store import drafts, meta, rows
from console.store.connection import Connection
from console.store.views.desk_page import contacts_at_desk
from console.store.views.projection import Projected, actor_of, project
from console.store.views.writing import elsewhere, writing


def session(db: Connection, contact_id: str) -> SessionScreen | None:
    """The contact with all that was done here; None where nothing is known of it."""
    seen = project(db, contact_id, actor_of(db))
    contact = seen.contact or _out_of_sight(db, contact_id)
    if contact is None:
        return None
    words = writing(db, contact_id, seen)
    notes = sorted((note for _, note in seen.of(Note)), key=lambda note: note.signed_at)
    return SessionScreen(
        contact=contact,
        content=words.content,
        note_kept=words.kept,
        written_at=words.written_at,
        other_drafts=elsewhere(db, seen),
        signed=tuple(notes),
        referrals=_referrals(seen),
        risks=_risks(seen),
        steps=_steps(seen),
        follow_up=_follow_up(seen),
        history=next((value for _, value in seen.of(History)), None),
        transcript=_transcript(seen),
        watched_name=_name(db, contact.watched_by),
        gaps=missing(words.content, risk_asked=contact.risk_asked),
    )


def open_session(db: Connection, staff_id: str) -> str | None:
    """The contact this staff member is talking to; the latest where there are several."""
    mine = [
        seen.contact
        for seen in contacts_at_desk(db, staff_id)
        if seen.contact is not None
        and seen.contact.state is ContactState.CONNECTED
        and seen.contact.counselor_id == staff_id
    ]
    latest = max(mine, key=lambda contact: contact.connected_at or 0, default=None)
    return latest.id if latest else None


def _out_of_sight(db: Connection, contact_id: str) -> Contact | None:
    """Words written here stay readable when the center shows their contact no more."""
    draft = drafts.load(db, contact_id)
    if draft is None:
        return None
    return Contact(
        id=contact_id,
        state=ContactState.ENDED,
        joined_at=draft.written_at,
        counselor_id=meta.identity(db).staff_id,
        about=True,
    )


def _referrals(seen: Projected) -> tuple[ReferralRow, ...]:
    found = sorted(seen.of(Referral), key=lambda item: (item[1].made_at, item[0]))
    return tuple(_referral(seen, row_id, referral) for row_id, referral in found)


def _referral(seen: Projected, row_id: str, referral: Referral) -> ReferralRow:
    return ReferralRow(
        referral_id=row_id,
        service_id=referral.service_id,
        service_name=referral.service_name,
        organization=referral.organization,
        manner=referral.manner,
        made_at=referral.made_at,
        kept=seen.kept("referral", row_id),
    )


def _risks(seen: Projected) -> tuple[RiskRow, ...]:
    found = sorted(seen.of(Risk), key=lambda item: (item[1].assessed_at, item[0]))
    return tuple(
        RiskRow(
            asked=risk.asked,
            level=risk.level,
            why_not=risk.why_not,
            assessed_at=risk.assessed_at,
            kept=seen.kept("risk", row_id),
        )
        for row_id, risk in found
    )


def _steps(seen: Projected) -> tuple[StepRow, ...]:
    found = sorted(seen.of(StepTaken), key=lambda item: (item[1].taken_at, item[0]))
    return tuple(
        StepRow(
            step=step.step,
            outcome=step.outcome,
            taken_at=step.taken_at,
            kept=seen.kept("step", row_id),
        )
        for row_id, step in found
    )


def _follow_up(seen: Projected) -> FollowUpRow | None:
    """The latest, where there are several."""
    found = sorted(seen.of(FollowUp), key=lambda item: (item[1].requested_at, item[0]))
    if not found:
        return None
    row_id, follow_up = found[-1]
    return FollowUpRow(
        purpose=follow_up.purpose,
        consented_at=follow_up.consented_at,
        window_from=follow_up.window_from,
        window_to=follow_up.window_to,
        kept=seen.kept("followup", row_id),
    )


def _transcript(seen: Projected) -> tuple[Said, ...]:
    found = sorted(seen.of(Said), key=lambda item: (item[1].said_at, item[0]))
    return tuple(said for _, said in found)


def _name(db: Connection, staff_id: str | None) -> str:
    known = rows.one(db, "staff", staff_id) if staff_id else None
    return known.name if isinstance(known, Staff) else ""
