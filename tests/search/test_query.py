import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from console.model.service import Service, ServicePhone
from console.search.build import build
from console.search.errors import DirectoryDamagedError, ServiceUnknownError
from console.search.query import Directory
from tests.search.conftest import service

Make = Callable[..., Directory]


def names(directory: Directory, words: str) -> list[str]:
    return [hit.name for hit in directory.search(words)]


def test_tiers_of_the_answer(directory_of: Make) -> None:
    directory = directory_of(
        service("마음 돌봄", description="우울을 다룹니다"),
        service("마음 상담", aliases=("우울 상담",)),
        service("청년우울 모임"),
        service("서울 우울 상담"),
        service("우울 자조 모임"),
    )
    expected = ["우울 자조 모임", "서울 우울 상담", "청년우울 모임", "마음 상담", "마음 돌봄"]
    assert names(directory, "우울") == expected
    assert [hit.why for hit in directory.search("우울")] == ["name"] * 3 + ["alias", "text"]


def test_while_composing(directory_of: Make) -> None:
    directory = directory_of(service("난방비 지원"), service("노인 일자리"))
    for typed in ("나", "난", "난ㅂ", "난바", "난방", "난방ㅂ", "난방비", "ㄴㅂㅂ", "sksqkd"):
        assert names(directory, typed)[0] == "난방비 지원", typed


def test_the_form_does_not_matter(directory_of: Make) -> None:
    directory = directory_of(service("정신 건강 상담"), service("마포 정신건강복지센터"))
    assert set(names(directory, "정신건강")) == set(names(directory, "정신 건강"))
    assert len(names(directory, "정신건강")) == 2


def test_a_keyboard_in_the_other_language(directory_of: Make) -> None:
    directory = directory_of(service("난방비 지원"), service("Kitchen Food"))
    assert names(directory, "sksqkdql") == ["난방비 지원"]
    assert names(directory, "ㄹㅐㅐㅇ") == ["Kitchen Food"]
    assert names(directory, "ㅏ") == []


def test_latin_prefixes_and_several_words(directory_of: Make) -> None:
    directory = directory_of(service("Northside Food Pantry"), service("Food Bank"))
    assert names(directory, "foo pan") == ["Northside Food Pantry"]
    assert names(directory, "PANTRY food") == ["Northside Food Pantry"]
    assert [hit.near for hit in directory.search("antry")] == [True]


def test_what_is_for_the_whole_city_is_found_by_each_district(directory_of: Make) -> None:
    directory = directory_of(service("에너지 이용권", districts=("서울 전역",)))
    assert names(directory, "마포 에너지") == ["에너지 이용권"]
    assert directory.search("마포")[0].district == "서울 전역"


def test_telephone_numbers(directory_of: Make) -> None:
    directory = directory_of(service("상담", phones=(ServicePhone("1577-0199"),)))
    assert names(directory, "1577-0199") == names(directory, "15770199") == ["상담"]


def test_a_hit_says_what_the_row_needs(directory_of: Make) -> None:
    held = service(
        "난방비 지원",
        organization="가온복지관",
        districts=("마포구", "은평구"),
        last_verified=date(2025, 3, 2),
        phones=(ServicePhone("02-000-1234"),),
        fictional=True,
    )
    (hit,) = directory_of(held).search("난방")
    assert (hit.organization, hit.district, hit.phone) == ("가온복지관", "마포구", "02-000-1234")
    assert (hit.last_verified, hit.fictional, hit.near) == (date(2025, 3, 2), True, False)
    assert hit.marks == ((0, 2),)


def test_the_whole_service_comes_back(directory_of: Make, made_up: list[Service]) -> None:
    directory = directory_of(*made_up[:5])
    assert [directory.service(one.id) for one in made_up[:5]] == made_up[:5]
    for unknown in ("nobody", "", "\ud800", "\0"):
        with pytest.raises(ServiceUnknownError):
            directory.service(unknown)


@settings(max_examples=300, deadline=None)
@given(
    words=st.text() | st.text(st.sampled_from("가각난ㅂㄳㅏㅘ a1·-.\0\n\ud800😀ᄀᆨﾡ"), max_size=30)
)
def test_no_words_raise(big_directory: Directory, words: str) -> None:
    assert len(big_directory.search(words)) <= 20


@pytest.mark.parametrize("words", ["", "ㅋ" * 10_000, "가 " * 10_000, "\ud800", "[a-z]*", "%_\\"])
def test_odd_words(big_directory: Directory, words: str) -> None:
    big_directory.search(words)


@pytest.mark.parametrize("limit", [-1, 0, 1, 20, 10**9])
def test_no_more_than_asked(big_directory: Directory, limit: int) -> None:
    assert len(big_directory.search("지원", limit)) <= max(0, limit)


def test_several_threads_ask_at_once(big_directory: Directory) -> None:
    words = ["난방", "ㄴㅂㅂ", "food pantry", "정신건강", "우울"] * 20
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(big_directory.search, words))
    assert answers == [big_directory.search(one) for one in words]


def test_a_disk_gone_bad_is_said_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a"
    build(path, [service("난방비 지원")])
    with sqlite3.connect(path) as db:
        db.execute("UPDATE term SET v=x'00', n=99")
        db.execute("UPDATE card SET v=x'00'")
    db.close()
    with Directory.open(path) as directory:
        with pytest.raises(DirectoryDamagedError, match="Fetch it again"):
            directory.search("난방")
        with pytest.raises(DirectoryDamagedError):
            directory.service("난방비 지원")
