"""Calls for help and quiet messages, as the person at this desk sees them."""

from collections.abc import Mapping

from console.model.center import CenterInfo
from console.model.contact import Contact
from console.model.help import Help, HelpState
from console.model.message import Message
from console.model.screen import HelpCall, HelpView, MessageView
from console.store import rows
from console.store.connection import Connection

Names = Mapping[str, str]


def own(db: Connection, staff_id: str, names: Names, center: CenterInfo) -> HelpView | None:
    """One's own call for help while it is open."""
    help_ = rows.one(db, "help", staff_id)
    if not isinstance(help_, Help) or help_.state is HelpState.CLOSED:
        return None
    by, at = help_.coming_by or help_.seen_by, help_.coming_at or help_.seen_at
    return HelpView(
        state=help_.state,
        asked_at=help_.asked_at,
        by_name=names.get(by or "", by or ""),
        by_at=at,
        escalated_at=help_.escalated_at,
        on_call_name=center.on_call_name,
        on_call_phone=center.on_call_phone,
    )


def calls(db: Connection, staff_id: str, names: Names) -> tuple[HelpCall, ...]:
    """Open calls of colleagues, the longest first. Who may not answer any sees none."""
    found = (value for _, _, value in rows.of_kind(db, "help"))
    open_ = [
        help_
        for help_ in found
        if isinstance(help_, Help)
        and help_.staff_id != staff_id
        and help_.state is not HelpState.CLOSED
    ]
    return tuple(
        _call(db, help_, staff_id, names) for help_ in sorted(open_, key=lambda it: it.asked_at)
    )


def messages(db: Connection, staff_id: str, names: Names) -> tuple[MessageView, ...]:
    """What was said to this person and is not read yet, oldest first."""
    found = (value for _, _, value in rows.of_kind(db, "message"))
    unread = [
        message
        for message in found
        if isinstance(message, Message) and message.to_id == staff_id and message.read_at is None
    ]
    return tuple(
        MessageView(
            id=message.id,
            from_id=message.from_id,
            from_name=names.get(message.from_id, message.from_id),
            text=message.text,
            sent_at=message.sent_at,
        )
        for message in sorted(unread, key=lambda it: (it.sent_at, it.id))
    )


def _call(db: Connection, help_: Help, staff_id: str, names: Names) -> HelpCall:
    row = rows.one(db, "contact", help_.contact_id) if help_.contact_id else None
    contact = row if isinstance(row, Contact) else None
    seen, coming = help_.seen_by or "", help_.coming_by or ""
    return HelpCall(
        staff_id=help_.staff_id,
        name=names.get(help_.staff_id, help_.staff_id),
        state=help_.state,
        asked_at=help_.asked_at,
        contact_id=help_.contact_id,
        connected_at=contact.connected_at if contact else None,
        reason=contact.reason if contact else "",
        risk=contact.risk if contact else None,
        risk_asked=contact.risk_asked if contact else None,
        seen_name=names.get(seen, seen),
        coming_name=names.get(coming, coming),
        mine=coming == staff_id,
        escalated=help_.on_call_id == staff_id,
    )
