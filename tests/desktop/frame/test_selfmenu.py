import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.selfmenu import SelfMenu
from console.desktop.style.theme import Theme

DOINGS = (("settings", "Settings", "Ctrl ,"), ("sign_out", "Sign out", ""))


@pytest.fixture
def held(qtbot: QtBot, theme: Theme) -> tuple[SelfMenu, QWidget]:
    parent = QWidget()
    qtbot.addWidget(parent)
    # The parent is held too, for it takes the menu with it.
    menu = SelfMenu(theme, "한지우", "ko", parent)
    menu.offer(DOINGS)
    return menu, parent


def test_what_is_now_is_ticked(held: tuple[SelfMenu, QWidget]) -> None:
    ticked = [action.text() for action in held[0].actions() if action.isChecked()]
    assert ticked == ["한국어"]


def test_each_choice_is_said(held: tuple[SelfMenu, QWidget]) -> None:
    said: list[object] = []
    held[0].language_chosen.connect(said.append)
    held[0].wanted.connect(said.append)
    for text in ("English", "Settings\tCtrl ,", "Sign out"):
        next(action for action in held[0].actions() if action.text() == text).trigger()
    assert said == ["en", "settings", "sign_out"]
