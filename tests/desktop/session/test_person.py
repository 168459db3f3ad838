import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.person import PersonColumn
from console.desktop.style.theme import Theme
from console.model.contact import Caller, Channel
from console.model.note import NoteContent
from console.model.risk import RiskLevel
from tests.desktop.samples import CONTENT, compose, screen


@pytest.fixture
def person(qtbot: QtBot, theme: Theme) -> PersonColumn:
    made = PersonColumn(theme)
    qtbot.addWidget(made)
    made.resize(256, 800)
    made.show()
    return made


@pytest.mark.usefixtures("korean")
def test_what_is_known_stands_in_few_lines(person: PersonColumn) -> None:
    person.show_session(screen(760_000), CONTENT)
    assert person._name.text() == "‘민들레’ 님"
    assert person._number.text() == "···1234 · 세 번째 통화"
    assert person._known.text() == "중장년(짐작) · 은평구 · 혼자 지내심"
    assert person._before.body.text() == "11월 18일"
    assert person._risk_mark.text() == "아직 묻지 않음"
    assert not person._alias_part.isVisible()


@pytest.mark.usefixtures("korean")
def test_somebody_new_can_be_given_a_name(person: PersonColumn) -> None:
    shown = screen(760_000, caller=Caller(number_last4="8820"))
    person.show_session(shown, NoteContent())
    assert person._known.text() == "오늘 처음 전화하셨습니다"
    assert person._alias_part.isVisible()
    compose(person._alias.edit, "민")
    person.show_session(shown, NoteContent(alias="민"))
    assert person._composing.text == "민"


@pytest.mark.usefixtures("korean")
def test_a_chat_shows_its_opening(person: PersonColumn) -> None:
    caller = Caller(opening="누가 좀 들어줬으면 해서요")
    person.show_session(screen(1, caller=caller, channel=Channel.CHAT), NoteContent())
    assert person._opening.isVisible()
    assert person._channel.text() == "채팅"


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("asked", "level", "before", "said"),
    [
        (False, None, None, "여쭙지 못함"),
        (True, RiskLevel.HIGH, RiskLevel.LOW, "높음"),
        (None, None, RiskLevel.HIGH, "높음"),
        (None, None, None, "아직 묻지 않음"),
    ],
)
def test_the_risk_in_a_word(
    person: PersonColumn,
    asked: bool | None,  # noqa: FBT001 - a case
    level: RiskLevel | None,
    before: RiskLevel | None,
    said: str,
) -> None:
    shown = screen(760_000, risk_asked=asked, risk=level)
    caller = dataclasses.replace(shown.contact.caller, risk_before=before)
    person.show_session(screen(760_000, risk_asked=asked, risk=level, caller=caller), CONTENT)
    assert person._risk_mark.text() == said


@pytest.mark.usefixtures("korean")
def test_a_talk_opened_by_hand_says_so(person: PersonColumn) -> None:
    person.show_session(screen(760_000, local=True, caller=Caller()), NoteContent())
    assert person._number.text().endswith("직접 연 상담입니다")


@pytest.mark.usefixtures("korean")
def test_of_a_call_opened_by_hand_nothing_is_claimed(person: PersonColumn) -> None:
    stranger = screen(60_000)
    contact = dataclasses.replace(stranger.contact, local=True, caller=Caller())
    person.show_session(dataclasses.replace(stranger, contact=contact), NoteContent())
    said = [person._name.text(), person._known.text(), person._first.text()]
    assert said == ["지금 통화하시는 분", "", ""]
