import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.referrals import ReferralList
from console.desktop.style.theme import Theme
from console.model.screen import Kept
from tests.desktop.samples import NOW, referrals


@pytest.mark.usefixtures("korean")
def test_each_has_its_time_and_where_it_is(qtbot: QtBot, theme: Theme) -> None:
    made = ReferralList(theme)
    qtbot.addWidget(made)
    assert not made.filled
    made.show_rows(referrals(), NOW - 1_635_000)
    cards = list(made._cards.values())
    assert [card._how.text() for card in cards] == ["말로 안내 · 14:40", "말로 안내 · 21:50"]
    assert cards[1]._mark.accessibleName() == "보관"
    sent = dataclasses.replace(referrals()[1], kept=Kept.SENT)
    made.show_rows((referrals()[0], sent), NOW - 1_635_000)
    assert list(made._cards.values()) == cards
    assert cards[1]._mark.accessibleName() == "보냈습니다"
    made.show_rows((), None)
    assert not made.filled
