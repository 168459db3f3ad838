import pytest

from console.desktop.frame.moment import Moment
from console.model.roles import Role


@pytest.mark.parametrize(
    ("role", "takes"),
    [
        (Role.COUNSELOR, True),
        (Role.SUPERVISOR, True),
        (Role.COMPANION, False),
        (Role.TRAINEE, False),
        (Role.ADMIN, False),
        (None, False),
    ],
)
def test_who_answers_follows_from_the_rights(role: Role | None, *, takes: bool) -> None:
    assert Moment(role=role).takes_calls is takes


def test_a_note_is_written_until_it_is_signed() -> None:
    writing = [
        phase for phase in ("none", "talk", "wrap_up", "signed") if Moment(phase=phase).writing
    ]
    assert writing == ["talk", "wrap_up"]


def test_the_place_is_the_page_and_on_the_page_of_the_talk_its_phase() -> None:
    assert Moment(page="queue", phase="talk").place == "queue"
    assert Moment(page="session", phase="wrap_up").place == "wrap_up"


def test_a_note_is_there_when_it_is_signed_and_nobody_on_the_line_any_more() -> None:
    signed = Moment(phase="signed")
    assert (signed.has_note, signed.talking) == (True, False)
    assert Moment(phase="talk").talking
    assert not Moment().has_note
