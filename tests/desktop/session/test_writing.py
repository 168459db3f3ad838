import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from console.desktop.session.writing import Writing
from console.desktop.style.theme import Look, Theme
from tests.desktop.samples import commit, compose


@pytest.fixture
def writing(qtbot: QtBot, theme: Theme) -> Writing:
    made = Writing(theme, "body")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


@pytest.fixture
def handed(writing: Writing) -> list[bool]:
    """How often words were handed on."""
    seen: list[bool] = []
    writing.written.connect(lambda: seen.append(True))
    return seen


def test_every_key_is_handed_on_within_half_a_second(writing: Writing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(writing.written, timeout=500):
        QTest.keyClicks(writing, "a")


def test_typing_on_does_not_put_off_the_handing_on(
    writing: Writing, handed: list[bool], qtbot: QtBot
) -> None:
    def type_on() -> bool:
        QTest.keyClicks(writing, "a")
        return bool(handed)

    qtbot.waitUntil(type_on, timeout=2_000)


def test_losing_the_focus_hands_on_at_once(
    writing: Writing, handed: list[bool], qtbot: QtBot
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    QTest.keyClicks(writing, "a")
    writing.clearFocus()
    assert handed == [True]


def test_hiding_hands_on_at_once(writing: Writing, handed: list[bool]) -> None:
    QTest.keyClicks(writing, "a")
    writing.hide()
    assert handed == [True]


def test_what_was_handed_on_is_not_again(writing: Writing, handed: list[bool]) -> None:
    QTest.keyClicks(writing, "a")
    assert writing.unsaved
    writing.flush()
    writing.flush()
    assert (handed, writing.unsaved) == ([True], False)


def test_what_is_put_in_was_not_written(writing: Writing, handed: list[bool]) -> None:
    with writing._filling():
        writing.setPlainText("말씀")
    writing.flush()
    assert handed == []
    commit(writing, "도")
    writing.flush()
    assert handed == [True]


def test_only_reading_writes_nothing(writing: Writing, handed: list[bool]) -> None:
    writing.setReadOnly(True)
    writing.setPlainText("말씀")
    writing.flush()
    assert handed == []


def test_it_knows_of_a_syllable_in_hand(writing: Writing) -> None:
    known = [writing.composing]
    compose(writing, "ㅁ")
    known.append(writing.composing)
    commit(writing, "마")
    known.append(writing.composing)
    assert known == [False, True, False]


def test_its_letters_follow_the_look(writing: Writing, theme: Theme) -> None:
    before = writing.font().pixelSize()
    theme.wear(Look(scale=2.0, still=True))
    assert writing.font().pixelSize() > before
