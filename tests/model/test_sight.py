from dataclasses import replace

import pytest

from console.model import sight
from console.model.changes import KINDS
from console.model.contact import Contact, ContactState
from console.model.help import Help
from console.model.history import History
from console.model.message import Message
from console.model.note import Draft, Note, NoteContent, NoteKind
from console.model.roles import Role
from console.model.staff import Actor

WAITING = Contact(id="c", state=ContactState.WAITING, joined_at=0)


def sees(role: Role, staff_id: str, value: object) -> bool:
    actor = Actor(staff_id=staff_id, role=role, vault_id="v")
    return bool(sight.readers_of(actor) & sight.audience(value))  # type: ignore[arg-type]


@pytest.mark.parametrize("state", ContactState)
def test_only_who_waits_is_seen_by_every_counselor(state: ContactState) -> None:
    contact = replace(WAITING, state=state, counselor_id="han")
    waits = state in {ContactState.WAITING, ContactState.REQUESTED, ContactState.CONNECTING}
    assert sees(Role.COUNSELOR, "oh", contact) is waits
    assert sees(Role.COUNSELOR, "han", contact)
    assert sees(Role.SUPERVISOR, "kim", contact)
    assert not sees(Role.TRAINEE, "t", contact)
    assert not sees(Role.ADMIN, "a", contact)


def test_a_draft_is_its_authors_alone() -> None:
    draft = Draft(contact_id="c", device="d", author_id="han", content=NoteContent(), written_at=0)
    assert sees(Role.COUNSELOR, "han", draft)
    assert not sees(Role.SUPERVISOR, "kim", draft)


def test_a_signed_note_is_seen_by_author_and_supervisor() -> None:
    note = Note(
        id="n",
        contact_id="c",
        author_id="han",
        kind=NoteKind.SIGNED,
        content=NoteContent(),
        signed_at=0,
    )
    assert sees(Role.COUNSELOR, "han", note)
    assert sees(Role.SUPERVISOR, "kim", note)
    assert not sees(Role.COUNSELOR, "oh", note)


def test_a_call_for_help_is_seen_by_supervisors_and_by_the_one_on_call() -> None:
    help_ = Help(staff_id="han", asked_at=0)
    assert sees(Role.COUNSELOR, "han", help_)
    assert sees(Role.SUPERVISOR, "kim", help_)
    assert not sees(Role.COUNSELOR, "oh", help_)
    assert sees(Role.COUNSELOR, "oh", replace(help_, on_call_id="oh"))


def test_what_came_with_a_contact_is_for_its_counselor_alone() -> None:
    history = History(contact_id="c", staff_id="han")
    assert sees(Role.COUNSELOR, "han", history)
    assert not sees(Role.COUNSELOR, "oh", history)
    assert not sees(Role.SUPERVISOR, "kim", history)


def test_a_message_is_between_two() -> None:
    message = Message(id="m", from_id="kim", to_id="han", text="", sent_at=0)
    assert sees(Role.COUNSELOR, "han", message)
    assert sees(Role.SUPERVISOR, "kim", message)
    assert not sees(Role.SUPERVISOR, "lee", message)


def test_every_kind_of_row_has_readers() -> None:
    assert set(KINDS.values()) == set(sight._READERS)
