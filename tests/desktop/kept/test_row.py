import dataclasses

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from console.desktop.kept.row import KeptRow
from console.desktop.style.theme import Theme
from tests.desktop.samples import kept_items, stuck_item


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("reason", "said"),
    [("forbidden", "슈퍼바이저께"), ("depends", "잃은 것은 없습니다"), ("?", "그대로")],
)
def test_a_stuck_one_says_why_and_what_to_do(
    qtbot: QtBot, theme: Theme, reason: str, said: str
) -> None:
    row = KeptRow(theme, dataclasses.replace(stuck_item(), reason=reason))
    qtbot.addWidget(row)
    assert said in row._why.text()


def test_its_words_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    row = KeptRow(theme, stuck_item())
    qtbot.addWidget(row)
    row._copy.click()
    assert QGuiApplication.clipboard().text() == stuck_item().words
    assert row._copy.text() == "Copied"


def test_without_words_there_is_nothing_to_copy(qtbot: QtBot, theme: Theme) -> None:
    row = KeptRow(theme, dataclasses.replace(stuck_item(), words=""))
    qtbot.addWidget(row)
    row.show()
    assert not row._copy.isVisible()


def test_a_kept_one_asks_for_nothing(qtbot: QtBot, theme: Theme) -> None:
    row = KeptRow(theme, kept_items()[0])
    qtbot.addWidget(row)
    row.show()
    assert not row._ways.isVisible()
    assert row.height_at(240) < 40
