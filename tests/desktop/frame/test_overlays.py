from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.overlays import Overlays
from console.desktop.style.theme import Theme
from tests.desktop.samples import kept_items


@pytest.fixture
def overlays(qtbot: QtBot, theme: Theme) -> Overlays:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return Overlays(theme, window, lambda: 0)


def test_nothing_lies_over_the_page_unasked(overlays: Overlays) -> None:
    overlays.show_kept(kept_items())
    overlays.place(40)
    assert not overlays.kept.isVisible()
    assert not overlays.emergency.isVisible()


def test_asking_again_closes_it(overlays: Overlays, qtbot: QtBot) -> None:
    overlays.toggle_kept(40)
    assert overlays.kept.isVisible()
    with qtbot.waitSignal(overlays.closed, timeout=500):
        overlays.toggle_kept(40)
    assert not overlays.kept.isVisible()


def test_more_kept_things_make_it_taller_upwards(overlays: Overlays) -> None:
    overlays.toggle_kept(40)
    low = overlays.kept.geometry()
    overlays.show_kept(kept_items())
    high = overlays.kept.geometry()
    assert high.bottom() == low.bottom()
    assert high.top() < low.top()


@pytest.fixture
def written(overlays: Overlays, qtbot: QtBot) -> QLineEdit:
    field = QLineEdit(overlays._window)
    field.setText("쓰던 글")
    field.setCursorPosition(2)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_the_focus_comes_back_where_it_was(overlays: Overlays, written: QLineEdit) -> None:
    said: list[bool] = []
    overlays.closed.connect(said.append)
    overlays.toggle(overlays.palette)
    assert overlays.palette.field.edit.hasFocus()
    overlays.dismiss()
    assert written.hasFocus()
    assert written.cursorPosition() == 2
    assert not written.hasSelectedText()
    assert said == [True]


def test_one_takes_the_place_of_another_and_the_first_place_is_remembered(
    overlays: Overlays, written: QLineEdit
) -> None:
    overlays.toggle(overlays.palette)
    overlays.toggle(overlays.emergency)
    assert overlays.open is overlays.emergency
    assert not overlays.palette.isVisible()
    overlays.dismiss()
    assert written.hasFocus()


def test_where_the_focus_was_may_be_gone_by_then(overlays: Overlays, written: QLineEdit) -> None:
    said: list[bool] = []
    overlays.closed.connect(said.append)
    overlays.toggle(overlays.palette)
    written.hide()
    overlays.dismiss()
    assert said == [False]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("sheet", [QRect(), QRect(370, 104, 680, 700), QRect(300, 90, 300, 600)])
def test_the_palette_lies_over_the_sheet_and_always_within_the_window(
    overlays: Overlays, theme: Theme, sheet: QRect, scale: float
) -> None:
    theme.wear(replace(theme.look, scale=scale))
    overlays._sheet = lambda: sheet
    overlays._window.resize(1366, 768)
    overlays.toggle(overlays.palette)
    overlays.place(72)
    paper = overlays.palette.paper
    assert overlays._window.rect().contains(paper)
    assert paper.bottom() <= 768 - 72
    if sheet.width() >= 440 * scale:
        assert (paper.left(), paper.width()) == (sheet.left(), sheet.width())
