import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.picker import Choice, Picker, matches
from console.desktop.style.theme import Theme
from tests.desktop.samples import commit, compose

WORDS = (Choice("a", "은평구"), Choice("b", "강북구"), Choice("c", "강남구"))


@pytest.mark.parametrize("typed", ["", "은", "으", "ㅇ", "은펴", "ㅇㅍㄱ", "ㅇㅍ", "평구", "은 평"])
def test_half_syllables_and_initials_find_it(typed: str) -> None:
    assert matches("은평구", typed)


@pytest.mark.parametrize("typed", ["강", "ㄱㅂ", "x"])
def test_other_words_do_not(typed: str) -> None:
    assert not matches("은평구", typed)


def test_letters_of_either_case_do() -> None:
    assert matches("Eunpyeong-gu", "eunp")


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme) -> Picker:
    made = Picker(theme)
    qtbot.addWidget(made)
    made.show_choices(WORDS)
    made.open()
    return made


def offered(picker: Picker) -> list[str]:
    return [item.key for item in picker._chips.items]


def test_it_filters_while_a_syllable_is_composed(picker: Picker) -> None:
    compose(picker._field.edit, "가")
    assert offered(picker) == ["b", "c"]
    commit(picker._field.edit, "강")
    compose(picker._field.edit, "나")
    assert offered(picker) == ["c"]


def test_enter_takes_the_first_and_makes_room_for_the_next(picker: Picker, qtbot: QtBot) -> None:
    commit(picker._field.edit, "강남")
    with qtbot.waitSignal(picker.picked, timeout=500) as picked:
        QTest.keyClick(picker._field.edit, Qt.Key.Key_Return)
    assert picked.args == ["c"]
    assert offered(picker) == ["a", "b", "c"]


def test_enter_on_nothing_typed_picks_nothing(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.picked, wait=0):
        QTest.keyClick(picker._field.edit, Qt.Key.Key_Return)


def test_esc_goes_back(picker: Picker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.closed, timeout=500):
        QTest.keyClick(picker._field.edit, Qt.Key.Key_Escape)
