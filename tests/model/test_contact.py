from dataclasses import replace

from console.model.contact import ASSIGNED_MS, Contact, ContactState

WAITING = Contact(id="c", state=ContactState.WAITING, joined_at=0)


def test_a_contact_is_held_for_one_counselor_for_a_while() -> None:
    assert WAITING.held_for(5) is None
    held = replace(WAITING, assigned_to="han", assigned_at=10)
    assert held.held_for(10) == held.held_for(9 + ASSIGNED_MS) == "han"
    assert held.held_for(10 + ASSIGNED_MS) is None
