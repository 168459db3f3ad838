import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.selfmenu import SelfMenu
from console.desktop.prefs import Prefs


@pytest.fixture
def held(qtbot: QtBot) -> tuple[SelfMenu, QWidget]:
    parent = QWidget()
    qtbot.addWidget(parent)
    # The parent is held too, for it takes the menu with it.
    return SelfMenu("한지우", Prefs(), parent), parent


def test_what_is_now_is_ticked(held: tuple[SelfMenu, QWidget]) -> None:
    ticked = [action.text() for action in held[0].actions() if action.isChecked()]
    assert ticked == ["한국어", "Light", "Usual letters"]


def test_each_choice_is_said(held: tuple[SelfMenu, QWidget]) -> None:
    said: list[object] = []
    held[0].chosen.connect(said.append)
    held[0].sign_out_chosen.connect(lambda: said.append("out"))
    for text in ("English", "High contrast, dark", "Largest letters", "Sign out"):
        next(action for action in held[0].actions() if action.text() == text).trigger()
    assert said == [{"language": "en"}, {"scheme": "contrast-dark"}, {"scale": 1.3}, "out"]
