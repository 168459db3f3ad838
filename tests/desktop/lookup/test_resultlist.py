from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.lookup.card import ServiceCard
from console.desktop.lookup.resultlist import ResultList
from console.desktop.style.theme import Theme
from tests.desktop.samples import HITS


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> ResultList:
    card = ServiceCard(theme, can_refer=True)
    made = ResultList(theme, card)
    qtbot.addWidget(made)
    made.resize(352, 10)
    card.show_hit(HITS[1], referred=False)
    made.show_hits(HITS, HITS[1].id)
    made.show()
    return made


def test_the_card_stands_in_the_place_of_the_chosen_one(shown: ResultList) -> None:
    places = [(top, tall) for _hit, top, tall in shown._places]
    assert shown._card.geometry().top() == places[1][0]
    assert all(a + b <= c for (a, b), (c, _d) in pairwise(places))
    assert shown.height() >= sum(places[-1])


def test_a_row_is_chosen_by_the_mouse_the_card_is_not(shown: ResultList, qtbot: QtBot) -> None:
    _hit, top, _tall = shown._places[3]
    with qtbot.waitSignal(shown.clicked, timeout=500) as clicked:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(40, top + 5))
    assert clicked.args == [HITS[3].id]
    assert shown.at(shown._places[1][1] + 5) is None


def test_a_row_is_measured_once_for_all_keystrokes(shown: ResultList) -> None:
    before = dict(shown._rows)
    shown.show_hits(HITS[:3], HITS[1].id)
    assert all(shown._rows[hit] is before[hit] for hit in shown._rows)


def test_no_answers_take_no_room(shown: ResultList) -> None:
    shown.show_hits((), None)
    assert shown.height() == 1
    assert not shown._card.isVisible()
