import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.lookup.panel import LookupPanel
from console.desktop.style.theme import Theme
from tests.desktop.samples import HITS, SERVICE, commit, compose, speak


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> LookupPanel:
    made = LookupPanel(theme)
    qtbot.addWidget(made)
    made.resize(352, 700)
    made.show()
    qtbot.waitExposed(made)
    made.open()
    return made


def ask(panel: LookupPanel, words: str) -> None:
    panel.field.edit.clear()
    commit(panel.field.edit, words)


def press(panel: LookupPanel, key: Qt.Key) -> None:
    QTest.keyClick(panel.field.edit, key)


def names(panel: LookupPanel) -> list[str]:
    return [row.hit.name for row in panel.list.rows]


def test_every_stroke_asks_half_a_syllable_included(panel: LookupPanel) -> None:
    asked: list[str] = []
    panel.query_changed.connect(asked.append)
    for part in ("ㄴ", "나", "난"):
        compose(panel.field.edit, part)
    commit(panel.field.edit, "난")
    compose(panel.field.edit, "바")
    assert asked == ["ㄴ", "나", "난", "난바"]


def test_an_answer_to_older_words_is_dropped(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방", HITS[2:])
    assert names(panel) == []
    panel.show_results("난방비", HITS)
    assert panel.chosen == HITS[0]
    panel.show_results("난방", ())
    assert panel.chosen == HITS[0]


def test_an_answer_comes_while_a_syllable_is_composed_and_leaves_it(panel: LookupPanel) -> None:
    commit(panel.field.edit, "난방")
    compose(panel.field.edit, "비")
    panel.show_results("난방비", HITS)
    assert panel.words == "난방비"
    assert panel.field.edit.text() == "난방"
    assert panel.field.edit.hasFocus()


def test_the_first_is_chosen_and_its_details_are_asked_for(
    panel: LookupPanel, qtbot: QtBot
) -> None:
    ask(panel, "난방비")
    with qtbot.waitSignal(panel.service_wanted, timeout=500) as wanted:
        panel.show_results("난방비", HITS)
    assert wanted.args == [HITS[0].id]
    panel.show_service(SERVICE)
    assert "폐업" in panel.card._values[0].text()
    assert names(panel) == [hit.name for hit in HITS[1:]]


def test_the_choice_stays_while_it_is_among_the_answers(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    press(panel, Qt.Key.Key_Down)
    assert panel.chosen == HITS[1]
    ask(panel, "난방")
    panel.show_results("난방", (HITS[4], HITS[1]))
    # The field was empty in between, so the first one is chosen anew.
    assert panel.chosen == HITS[4]
    commit(panel.field.edit, "용")
    panel.show_results("난방용", (HITS[1], HITS[4]))
    assert panel.chosen == HITS[4]


def test_details_of_another_service_are_not_shown(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    press(panel, Qt.Key.Key_Down)
    panel.show_service(SERVICE)
    assert panel.card._values[0].text() == ""


def test_enter_refers_what_is_in_sight_once(panel: LookupPanel) -> None:
    got: list[object] = []
    panel.referral_made.connect(got.append)
    ask(panel, "난방비")
    press(panel, Qt.Key.Key_Return)
    panel.show_results("난방비", HITS)
    press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Return)
    assert got == [HITS[0]]


def test_enter_refers_nothing_while_newer_words_are_unanswered(panel: LookupPanel) -> None:
    got: list[object] = []
    panel.referral_made.connect(got.append)
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    commit(panel.field.edit, " 지원")
    press(panel, Qt.Key.Key_Return)
    assert got == []


def test_arrows_stop_at_the_ends(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    press(panel, Qt.Key.Key_Up)
    assert panel.chosen == HITS[0]
    for _ in range(9):
        press(panel, Qt.Key.Key_Down)
    assert panel.chosen == HITS[-1]


def test_esc_empties_then_leaves(panel: LookupPanel, qtbot: QtBot) -> None:
    ask(panel, "난방비")
    press(panel, Qt.Key.Key_Escape)
    assert panel.words == ""
    with qtbot.waitSignal(panel.left, timeout=500):
        press(panel, Qt.Key.Key_Escape)


@pytest.mark.usefixtures("korean")
def test_nothing_found_says_what_else_there_is(panel: LookupPanel) -> None:
    ask(panel, "없는말")
    assert not panel._nothing.isVisible()
    panel.show_results("없는말", ())
    assert panel._nothing.isVisible()
    assert "129" in panel._nothing.text()


def test_no_directory_is_said_in_its_place(panel: LookupPanel) -> None:
    panel.show_trouble("자료가 아직 없습니다.")
    assert panel._notice.isVisible()
    panel.show_trouble("")
    assert not panel._notice.isVisible()


def test_the_number_is_copied(panel: LookupPanel, korean: Languages) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    panel.card._copy.click()
    assert QGuiApplication.clipboard().text() == "02-351-0000"
    assert panel.card._copy.text() == "복사했습니다"
    press(panel, Qt.Key.Key_Down)
    assert panel.card._copy.text() == "번호 복사"
    speak(korean, "en")
    assert panel.card._copy.text() == "Copy number"


def test_a_click_chooses(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    row = panel.list._places[2]
    at = QPoint(40, row[1] + row[2] // 2)
    QTest.mouseClick(panel.list, Qt.MouseButton.LeftButton, pos=at)
    assert panel.chosen == HITS[2]
    assert panel.field.edit.hasFocus()


@pytest.mark.usefixtures("korean")
def test_what_was_given_in_this_talk_says_so(panel: LookupPanel) -> None:
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    panel.show_referred([HITS[0].id])
    assert panel.card._refer.text() == "연계했습니다"


def test_long_names_are_never_cut(panel: LookupPanel) -> None:
    long = dataclasses.replace(HITS[1], name="아주 긴 이름의 서비스 " * 8)
    ask(panel, "긴")
    panel.show_results("긴", (HITS[0], long))
    row = panel.list.rows[0]
    assert len(row.lines) > 3
    assert row.height > 100
    assert not panel.grab().isNull()


def test_outside_a_talk_nothing_can_be_referred(qtbot: QtBot, theme: Theme) -> None:
    panel = LookupPanel(theme, can_refer=False)
    qtbot.addWidget(panel)
    panel.show()
    ask(panel, "난방비")
    panel.show_results("난방비", HITS)
    with qtbot.assertNotEmitted(panel.referral_made, wait=0):
        press(panel, Qt.Key.Key_Return)
    assert not panel.card._refer.isVisible()
