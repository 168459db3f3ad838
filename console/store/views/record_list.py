from console.model.contact import Contact
from console.store import rows
from console.store.connection import Connection
from console.store.views.projection import actor_of, pending_contacts, project


def records(db: Connection, staff_id: str) -> tuple[Contact, ...]:
    """Contacts this staff member had a part in, the newest first, as far as the vault goes back."""
    known = {contact.id: contact for contact in rows.contacts_with(db, staff_id)}
    actor = actor_of(db, staff_id)
    for contact_id in pending_contacts(db):
        projected = project(db, contact_id, actor).contact
        if projected is not None:
            known[contact_id] = projected
    mine = [one for one in known.values() if staff_id in (one.counselor_id, *one.others)]
    return tuple(sorted(mine, key=lambda one: (-one.joined_at, one.id)))
