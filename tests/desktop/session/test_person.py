import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.memory import Memory
from console.desktop.session.person import PersonColumn
from console.desktop.style.theme import Theme
from console.model.contact import Caller, Channel
from console.model.note import NoteContent
from tests.desktop.running import everything
from tests.desktop.samples import CONTENT, HISTORY, compose, screen


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
    assert person.name == "‘민들레’ 님"
    assert person._number.text() == "···1234 · 세 번째 통화"
    assert person._known.text() == "중장년(짐작) · 은평구 · 혼자 지내심"
    assert [entry._day.text() for entry in person.past.entries] == ["11월 18일"]
    assert not person._alias_part.isVisible()


@pytest.mark.usefixtures("korean")
def test_what_comes_with_the_person_is_in_sight(person: PersonColumn) -> None:
    person.show_session(screen(760_000, history=HISTORY), CONTENT)
    said = everything(person)
    assert "첫 통화는 10월 29일" in said
    for words in (HISTORY.remember, HISTORY.promise, *(talk.summary for talk in HISTORY.talks)):
        assert words in said
    assert person._first.isVisible()


@pytest.mark.usefixtures("korean")
def test_what_goes_leaves_no_trace(person: PersonColumn) -> None:
    person.show_session(screen(760_000, history=HISTORY), CONTENT)
    person.grab()
    person.memory.remember.toggle()
    person.show_session(screen(760_000), CONTENT)
    said = everything(person)
    for words in (HISTORY.remember, HISTORY.promise, *(talk.summary for talk in HISTORY.talks)):
        assert words not in said
    assert not any(HISTORY.remember in text for text, _ in person.memory.remember._words._wrapped)


@pytest.mark.usefixtures("korean")
def test_not_all_talks_known_no_first_day_is_claimed(person: PersonColumn) -> None:
    some = dataclasses.replace(HISTORY, talks=HISTORY.talks[:1])
    person.show_session(screen(760_000, history=some), CONTENT)
    assert not person._first.isVisible()


def test_after_the_signature_nothing_is_noted_for_the_next_talk(person: PersonColumn) -> None:
    person.show_session(screen(760_000, ended_at=1, signed_at=2), CONTENT)
    assert not person.memory.isVisible()


def test_what_is_noted_goes_on(person: PersonColumn) -> None:
    got: list[Memory] = []
    person.memory_changed.connect(got.append)
    person.show_session(screen(760_000, history=HISTORY), CONTENT, 588_000)
    person.memory.promise.tick.click()
    assert got == [Memory(promise_asked_at=588_000)]


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


def test_forgotten_is_forgotten(person: PersonColumn) -> None:
    person.show_session(screen(760_000, history=HISTORY), CONTENT)
    person.forget()
    assert "민들레" not in everything(person)
