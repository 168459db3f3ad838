from enum import Enum

import pytest

from console.desktop import words
from console.model import commands
from console.model.contact import Caller, Channel
from console.model.districts import DISTRICTS
from console.model.followup import FollowUpPurpose
from console.model.note import UNKNOWN_DISTRICT, AgeBand, AgeBasis, Missing
from console.model.presence import PresenceState
from console.model.reasons import Reason
from console.model.referral import ReferralManner
from console.model.risk import RiskLevel
from console.model.roles import Role
from tests.desktop.samples import NOW


@pytest.mark.parametrize(
    ("table", "enum"),
    [
        (words.AGE_BANDS, AgeBand),
        (words.AGE_BASES, AgeBasis),
        (words.REASONS, Reason),
        (words.RISKS, RiskLevel),
        (words.PRESENCES, PresenceState),
        (words.ROLES, Role),
        (words.MISSING, Missing),
        (words.MANNERS, ReferralManner),
        (words.PURPOSES, FollowUpPurpose),
    ],
)
def test_every_member_has_a_word_of_its_own(table: dict[Enum, object], enum: type[Enum]) -> None:
    assert list(table) == list(enum)
    assert len({str(word) for word in table.values()}) == len(table)


def test_every_fact_and_district_has_a_name() -> None:
    assert set(words.FACTS) == set(commands.FACTS)
    assert set(words.DISTRICT_NAMES) == set(DISTRICTS)


@pytest.mark.usefixtures("korean")
def test_districts_are_called_as_in_seoul() -> None:
    assert {code: words.district(code) for code in DISTRICTS} == DISTRICTS
    assert words.district("은평구") == "은평구"
    assert words.district(UNKNOWN_DISTRICT) == "사는 곳 모름"
    assert words.district("부천시") == "부천시"
    assert words.district("") == ""


def test_what_a_newer_version_wrote_is_shown_as_it_is() -> None:
    assert words.reason("new_reason") == "new_reason"
    assert words.fact("new.fact") == "new.fact"


@pytest.mark.parametrize(
    ("before", "said"), [(0, "첫 번째 통화"), (2, "세 번째 통화"), (11, "12번째 통화")]
)
@pytest.mark.usefixtures("korean")
def test_which_call_it_is(before: int, said: str) -> None:
    assert words.nth_call(before) == said


@pytest.mark.usefixtures("korean")
def test_people_are_named_by_what_is_known() -> None:
    assert words.caller_name(Caller(alias="민들레")) == "‘민들레’ 님"
    assert words.caller_name(Caller()) == "처음 전화하신 분"
    assert words.caller_name(Caller(contacts_before=1)) == "전에 전화하신 분"
    chat = Caller(age_band="young_adult", opening="누가 좀 들어줬으면 해서요")
    assert words.caller_name(chat, Channel.CHAT) == "이름 없음 · 청년"
    assert words.caller_name(Caller(age_band="?"), Channel.CHAT) == "이름 없음"
    assert (
        words.about_caller(chat, Channel.CHAT) == "챗봇에서 넘어오심 · “누가 좀 들어줬으면 해서요”"
    )
    assert words.about_caller(Caller()) == "번호 표시 없음"
    assert words.about_caller(Caller(number_last4="8820")) == "···8820"


@pytest.mark.usefixtures("korean")
def test_earlier_talks_are_told_in_one_line() -> None:
    caller = Caller(contacts_before=1, last_contact_at=NOW, last_counselor_name="오세린")
    assert words.about_caller(caller) == "두 번째 통화 · 지난 상담은 11월 24일, 오세린 상담사"


@pytest.mark.usefixtures("korean")
def test_states_are_the_words_of_the_service() -> None:
    said = [words.presence(state) for state in PresenceState]
    assert said == ["상담 가능", "상담 중", "정리 중", "쉬는 중", "자리 비움"]
    assert words.presence(None) == "근무 중 아님"
    assert words.with_basis("중장년", AgeBasis.ESTIMATED) == "중장년(짐작)"
