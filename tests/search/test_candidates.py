from collections.abc import Callable

import pytest

from console.search.candidates import group_of
from console.search.query import Directory
from console.search.schema import FIELD_BREAK
from console.search.words import all_terms, split
from tests.search.conftest import service


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("마포", 0),
        ("상담 마포", 0),
        ("상담", 1),
        ("담소", 2),
        ("우울", 3),
        ("마포 우울", 3),
        ("마포 청년", 4),
        ("청년 가온", 5),
        ("은평", None),
        ("마포 은평", None),
    ],
)
def test_the_group_of_a_service(typed: str, group: int | None) -> None:
    folded = FIELD_BREAK.join(("마포 상담소", "우울", "가온재단", "청년을 돕습니다"))
    assert group_of(all_terms(split(typed)), folded) == group


def test_syllables_that_stand_apart_are_no_word(directory_of: Callable[..., Directory]) -> None:
    directory = directory_of(service("가나 나다"), service("가나다"))
    assert [hit.name for hit in directory.search("가나다") if not hit.near] == ["가나다"]
