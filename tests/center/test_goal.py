import pytest

from console.center import goal
from console.center.center import wall_ms
from console.model import commands as c
from tests.support.desk import Desk, note

NEW_YEAR_IN_SEOUL = 1_798_729_200_000
"""2027-01-01 00:00 in Seoul, 15:00 of the day before in UTC."""


@pytest.mark.parametrize(("at", "year"), [(-1, 2026), (0, 2027)])
def test_the_year_is_the_one_in_seoul(at: int, year: int) -> None:
    assert goal.year(NEW_YEAR_IN_SEOUL + at) == year


def sign(desk: Desk, contact_id: str, at: int) -> None:
    desk.fact(
        c.NoteSigned(
            contact_id=contact_id, device=desk.vault_id, content=note("기록"), signed_at=at
        )
    )


def count(desk: Desk) -> int:
    (info,) = desk.pull().of("center").values()
    return int(info["goal_count"])


def test_a_contact_counts_once_however_often_it_is_signed(minji: Desk) -> None:
    contact_id = minji.open_contact()
    assert count(minji) == 0
    sign(minji, contact_id, wall_ms())
    sign(minji, contact_id, wall_ms())
    assert count(minji) == 1


def test_last_years_note_that_arrives_late_is_not_this_years(minji: Desk) -> None:
    sign(minji, minji.open_contact(), wall_ms() - 400 * 86_400_000)
    assert count(minji) == 0


def test_a_clock_far_ahead_begins_no_new_year(minji: Desk) -> None:
    sign(minji, minji.open_contact(), wall_ms())
    sign(minji, minji.open_contact(), 4_000_000_000_000)
    assert count(minji) == 2
