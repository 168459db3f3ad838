from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Language, Languages
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.rail import Rail, RailButton, RailItem
from tests.desktop.widgets.look import click, colours, press, shown

ITEMS = [RailItem("queue", "list", "대기열", 4), RailItem("session", "headset", "상담")]


def made(qtbot: QtBot, theme: Theme) -> Rail:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    rail.show_items(ITEMS)
    rail.resize(72, 700)
    shown(qtbot, rail)
    return rail


def button(rail: Rail, word: str) -> RailButton:
    return next(b for b in rail.findChildren(RailButton) if b.text() == word and not b.isHidden())


def test_pages_are_chosen_by_click_and_key_but_shown_by_select(qtbot: QtBot, theme: Theme) -> None:
    rail = made(qtbot, theme)
    with qtbot.waitSignal(rail.chosen) as told:
        click(button(rail, "상담"))
    assert told.args == ["session"]
    assert not button(rail, "상담").isChecked()
    rail.select("session")
    assert button(rail, "상담").isChecked()
    with qtbot.waitSignal(rail.chosen):
        press(button(rail, "대기열"), Qt.Key.Key_Return)
    assert button(rail, "상담").isChecked()


def test_a_new_count_changes_no_button(qtbot: QtBot, theme: Theme) -> None:
    rail = made(qtbot, theme)
    queue = button(rail, "대기열")
    assert queue.accessibleName() == "대기열 4"
    assert "#0b50d0" in colours(queue)
    rail.show_items([RailItem("queue", "list", "대기열", 12, quiet=True), ITEMS[1]])
    assert button(rail, "대기열") is queue
    assert "#0b50d0" not in colours(queue)


def test_other_pages_replace_them(qtbot: QtBot, theme: Theme) -> None:
    rail = made(qtbot, theme)
    rail.show_items([RailItem("wall", "users", "상황판")])
    assert button(rail, "상황판").item.key == "wall"


def test_lock_and_self(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    rail = made(qtbot, theme)
    rail.avatar.set_name("한지우")
    with qtbot.waitSignal(rail.lock_asked):
        rail._lock.click()
    with qtbot.waitSignal(rail.self_asked):
        click(rail.avatar)
    korean.switch("en")
    qtbot.waitUntil(lambda: "Lock" in [b.text() for b in rail.findChildren(RailButton)])


def test_a_long_word_is_narrowed_not_cut(qtbot: QtBot, theme: Theme) -> None:
    rail = made(qtbot, theme)
    rail.show_items([RailItem("d", "book", "Directories")])
    long = button(rail, "Directories")
    assert long._font().stretch() < 100


@pytest.mark.parametrize("language", ["ko", "en"])
def test_with_the_largest_letters_six_pages_stay_whole_on_a_small_screen(
    qtbot: QtBot, theme: Theme, korean: Languages, language: Language
) -> None:
    korean.switch(language)
    theme.wear(replace(theme.look, scale=2.0, density="narrow"))
    rail = Rail(theme)
    qtbot.addWidget(rail)
    words = ("현황", "대기열", "상담", "연습", "돌아보기", "자료")
    rail.show_items([RailItem(str(at), "list", word, 12) for at, word in enumerate(words)])
    rail.show_lock(shown=True)
    rail.resize(rail.width(), 768 - theme.frame("status"))
    shown(qtbot, rail)
    layout = rail.layout()
    assert layout is not None
    assert layout.minimumSize().height() <= rail.height()
    for one in rail.findChildren(RailButton):
        if not one.isHidden():
            assert one.height() >= one.sizeHint().height()
            assert paint.width(one.text(), one._font()) <= one.width()
