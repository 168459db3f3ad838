import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from console.desktop.widgets.composing import Composing
from tests.desktop.samples import commit, compose


@pytest.fixture
def edit(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def test_every_state_of_a_syllable_is_said_once(edit: QLineEdit) -> None:
    composing = Composing(edit)
    said: list[str] = []
    composing.typed.connect(said.append)
    for part in ("ㄴ", "나", "난", "난"):
        compose(edit, part)
    commit(edit, "난")
    compose(edit, "ㅂ")
    assert said == ["ㄴ", "나", "난", "난ㅂ"]
    assert composing.text == "난ㅂ"


def test_a_syllable_in_the_middle_is_seen_where_it_stands(edit: QLineEdit) -> None:
    edit.setText("난비")
    composing = Composing(edit)
    edit.setCursorPosition(1)
    compose(edit, "방")
    assert composing.text == "난방비"


def test_a_composition_given_up_is_gone(edit: QLineEdit) -> None:
    composing = Composing(edit)
    compose(edit, "ㄴ")
    compose(edit, "")
    assert composing.text == ""


def test_deleting_is_said_too(edit: QLineEdit) -> None:
    composing = Composing(edit)
    said: list[str] = []
    composing.typed.connect(said.append)
    edit.setText("난방")
    edit.backspace()
    assert said == ["난방", "난"]
