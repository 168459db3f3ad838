import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.followuprow import FollowUpSummary, window
from console.desktop.style.theme import Theme
from console.model.followup import FollowUpPurpose
from console.model.screen import FollowUpRow, Kept
from tests.desktop.samples import DAY, NOW

ROW = FollowUpRow(
    purpose=FollowUpPurpose.TALK,
    consented_at=NOW,
    window_from=NOW + DAY,
    window_to=NOW + DAY + 7_200_000,
    kept=Kept.HERE,
)


@pytest.mark.usefixtures("korean")
def test_it_says_when_and_what_for(qtbot: QtBot, theme: Theme) -> None:
    made = FollowUpSummary(theme)
    qtbot.addWidget(made)
    made.show_row(ROW)
    assert made.filled
    assert made._when.text() == f"{window(ROW)} · 이야기"


def test_without_a_window_there_is_none_to_say() -> None:
    assert window(dataclasses.replace(ROW, window_from=None)) == ""
