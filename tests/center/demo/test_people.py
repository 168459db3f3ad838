import tomllib
from collections import Counter
from random import Random

import pytest

from console import resources
from console.center.demo.people import DAY_MS, People, happened_at, read_people
from console.model.contact import Caller, Channel
from console.model.districts import DISTRICTS
from console.model.note import AgeBand, missing
from console.model.reasons import Reason
from console.model.risk import RiskLevel

_PATH = resources.path("demo", "people.toml")
_NOW = 1_795_000_000_000
_STAFF = {
    login: (f"id-{login}", login)
    for login in (
        *("han.jiwoo", "jung.minho", "yu.gaon", "moon.taekyung"),
        *("seo.dain", "oh.serin", "kang.ian"),
    )
}


@pytest.fixture
def people() -> People:
    return People(read_people(_PATH), _STAFF, _NOW)


def test_they_are_marked_as_invented() -> None:
    text = _PATH.read_text(encoding="utf-8")
    assert tomllib.loads(text)["invented"] is True
    assert "지어낸" in text.splitlines()[0]


def test_every_person_is_whole(people: People) -> None:
    for person in people.everyone:
        assert set(person.reasons) <= set(Reason)
        assert person.district in {"", *DISTRICTS.values()}
        assert person.today
        assert not missing(person.note(person.today, 20), risk_asked=True)
        for earlier in person.before:
            assert earlier.counselor in _STAFF
            assert 0 < earlier.minutes <= 45


def test_keys_and_voices_are_told_apart(people: People) -> None:
    keys = Counter(person.key for person in people.everyone)
    assert max(keys.values()) == 1


def test_the_ages_are_about_those_of_the_real_service(people: People) -> None:
    ages = Counter(person.age_band for person in people.everyone)
    share = {band: 100 * count / ages.total() for band, count in ages.items()}
    assert share[AgeBand.MIDDLE_AGED] == pytest.approx(59, abs=10)
    assert share[AgeBand.YOUNG_ADULT] == pytest.approx(32, abs=10)
    assert share[AgeBand.SENIOR] == pytest.approx(8, abs=5)


def test_the_words_are_dignified(people: People) -> None:
    words = "\n".join(
        line
        for person in people.everyone
        for lines in (person.today, *(earlier.lines for earlier in person.before))
        for line in lines
    )
    for never in ("!", "고객", "대상자", "클라이언트", "자살 방법", "함.\n"):
        assert never not in words.replace("드림.\n", "").replace("기로 함.\n", "")


def test_nobody_calls_again_before_everybody_has(people: People) -> None:
    random = Random(2)
    drawn = [people.draw(random, 0).caller for _ in people.everyone]
    keys = Counter(people.story(caller).key for caller in drawn if caller != Caller())
    assert set(keys.values()) == {1}


def test_who_is_on_the_line_is_not_drawn(people: People) -> None:
    random = Random(2)
    people.take("민들레", random)
    drawn = [people.draw(random, 0).caller.alias for _ in range(len(people.everyone) - 1)]
    assert "민들레" not in drawn


def test_a_returning_caller_is_known(people: People) -> None:
    person = people.take("이슬", Random(1))
    caller = people.caller(person)
    assert (caller.alias, caller.district, caller.contacts_before) == ("이슬", "강북구", 1)
    assert caller.risk_before is RiskLevel.HIGH
    assert caller.last_counselor_id == "id-oh.serin"
    assert caller.last_contact_at is not None
    assert caller.last_contact_at < _NOW


def test_at_the_first_call_nothing_was_known(people: People) -> None:
    person = people.take("이슬", Random(1))
    first = people.caller(person, before=1)
    assert (first.alias, first.contacts_before, first.risk_before) == ("", 0, None)


def test_chats_begin_with_words_and_some_numbers_are_withheld(people: People) -> None:
    drawn = [people.draw(Random(3), 0) for _ in people.everyone]
    chats = [one.caller for one in drawn if one.channel is Channel.CHAT]
    assert 3 <= len(chats) <= 6
    assert all(chat.opening for chat in chats)
    withheld = [one for one in drawn if one.caller == Caller()]
    assert withheld
    assert {one.person for one in withheld} == {""}


def test_a_known_number_is_the_same_person_every_time(people: People) -> None:
    keys = [person.number for person in people.everyone if person.number]
    assert len(set(keys)) == len(keys)
    drawn = people.draw(Random(4), 0)
    assert drawn.person == people.story(drawn.caller).number


def test_a_story_is_found_by_what_is_known(people: People) -> None:
    for person in people.everyone:
        found = people.story(people.caller(person))
        assert (found.last4, found.opening) == (person.last4, person.opening)
    assert people.story(Caller(number_last4="0000")) in people.everyone


def test_before_is_before(people: People) -> None:
    for person in people.everyone:
        times = [happened_at(earlier, _NOW) for earlier in person.before]
        assert times == sorted(times, reverse=True)
        assert all(_NOW - time > DAY_MS for time in times)
