import json

from console import wire
from console.center.demo.board import Board
from console.model.contact import Contact, ContactState
from console.model.help import Help
from console.model.presence import Presence, PresenceState


def _row(kind: str, id_: str, value: object) -> str:
    body = None if value is None else wire.to_json(value)
    return json.dumps({"seq": 1, "kind": kind, "id": id_, "body": body})


def _contact(id_: str, state: ContactState, joined_at: int = 1, **more: object) -> str:
    value = Contact(id=id_, state=state, joined_at=joined_at, **more)  # type: ignore[arg-type]  # a test's shorthand
    return _row("contact", id_, value)


def test_who_waits_longest_is_first() -> None:
    board = Board()
    board.apply([_contact("b", ContactState.WAITING, 2), _contact("a", ContactState.WAITING, 1)])
    assert [contact.id for contact in board.waiting()] == ["a", "b"]


def test_one_who_is_asked_for_waits_for_nobody_else() -> None:
    board = Board()
    board.apply([_contact("a", ContactState.REQUESTED, requested_by="minho")])
    assert board.waiting() == []
    assert board.asked_for("minho")
    assert not board.asked_for("gaon")


def test_what_is_over_signed_or_out_of_sight_is_gone() -> None:
    board = Board()
    for id_ in ("a", "b", "c", "d"):
        board.apply([_contact(id_, ContactState.WAITING)])
    board.apply(
        [
            _contact("a", ContactState.ABANDONED),
            _contact("b", ContactState.ENDED, counselor_id="minho", signed_at=5),
            _row("gone", "contact/c", None),
            _contact("d", ContactState.ENDED, counselor_id="minho"),
        ]
    )
    assert board.waiting() == []
    unsigned = board.unsigned("minho")
    assert unsigned is not None
    assert unsigned.id == "d"
    assert board.session("minho") is None


def test_presence_is_seen_and_other_kinds_are_passed_over() -> None:
    board = Board()
    presence = Presence(staff_id="minho", state=PresenceState.BREAK, since=3)
    board.apply([_row("presence", "minho", presence), _row("staff", "x", None)])
    assert board.presence("minho") is PresenceState.BREAK
    board.clear()
    assert board.presence("minho") is None


def test_calls_for_help_while_they_are_open() -> None:
    board = Board()
    later = Help(staff_id="gaon", asked_at=2)
    first = Help(staff_id="minho", asked_at=1)
    over = Help(staff_id="dain", asked_at=0, closed_at=3)
    board.apply([_row("help", one.staff_id, one) for one in (later, first, over)])
    assert board.calls() == [first, later]
    assert board.call_of("gaon") == later
    assert board.call_of("dain") is None


def test_every_talk_that_is_on() -> None:
    board = Board()
    board.apply(
        [
            _contact("a", ContactState.CONNECTED, counselor_id="minho"),
            _contact("b", ContactState.WAITING),
        ]
    )
    assert [talk.id for talk in board.talks()] == ["a"]
