import pytest

from console.center import accounts
from console.model.roles import Role
from tests.support.center import RunningCenter


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Minji", "minji"),
        (" minji ", "minji"),
        ("ＭＩＮＪＩ", "minji"),
        ("민지", "민지"),
        ("a\0b", "ab"),
    ],
)
def test_one_spelling_of_a_login(typed: str, kept: str) -> None:
    assert accounts.normal(typed) == kept


def test_found_by_id_and_by_login(center: RunningCenter) -> None:
    made = center.staff("bora", Role.COMPANION)
    place = center.center.id
    found = center.center.db.read_now(
        lambda conn: (
            accounts.by_login(conn, place, "BORA"),
            accounts.by_id(conn, place, made.id),
            accounts.by_login(conn, "another-center", "bora"),
        )
    )
    assert found == (made, made, None)
