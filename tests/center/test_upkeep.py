"""What follows from a contact that changed: help ends with its note."""

from console.model import commands as c
from tests.support.desk import Desk, note, staff_id


def sign(desk: Desk, contact_id: str) -> None:
    desk.fact(
        c.NoteSigned(contact_id=contact_id, device=desk.vault_id, content=note("끝"), signed_at=9)
    )


def test_help_from_a_talk_ends_with_its_note(minji: Desk, haru: Desk) -> None:
    contact_id = minji.open_contact()
    minji.ask(c.HelpAsk(contact_id=contact_id))
    sign(minji, minji.open_contact())
    me = staff_id(minji, "minji")
    assert haru.pull().of("help")[me]["closed_at"] is None
    sign(minji, contact_id)
    assert haru.pull().of("help")[me]["closed_at"] is not None


def test_help_from_the_queue_is_not_closed_by_a_note(minji: Desk) -> None:
    minji.ask(c.HelpAsk())
    sign(minji, minji.open_contact())
    assert minji.pull().of("help")[staff_id(minji, "minji")]["closed_at"] is None


def test_an_addendum_or_a_second_signature_closes_no_later_help(minji: Desk) -> None:
    contact_id = minji.open_contact()
    sign(minji, contact_id)
    minji.ask(c.HelpAsk(contact_id=contact_id))
    minji.fact(c.NoteAdded(contact_id=contact_id, content=note("덧붙임"), written_at=10))
    sign(minji, contact_id)
    assert minji.pull().of("help")[staff_id(minji, "minji")]["closed_at"] is None
