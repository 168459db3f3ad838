import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.afterwards import Afterwards
from console.desktop.style.theme import Theme
from console.model.note import Line
from console.model.screen import SessionScreen
from tests.desktop.samples import NOW, commit, screen, signed_note


@pytest.fixture
def after(qtbot: QtBot, theme: Theme) -> Afterwards:
    made = Afterwards(theme)
    qtbot.addWidget(made)
    made.resize(680, 700)
    made.show()
    return made


def signed() -> SessionScreen:
    shown = screen(1_600_000, ended_at=NOW - 1, signed_at=NOW)
    return dataclasses.replace(shown, signed=(signed_note(),))


def test_an_addendum_begun_before_is_there_again(after: Afterwards) -> None:
    after.show_session(signed(), (Line(None, "쓰다 만 말"),))
    assert after._adding.isVisible()
    assert after.content.text == "쓰다 만 말"


def test_a_sync_leaves_an_addendum_being_written(after: Afterwards) -> None:
    after.show_session(signed(), ())
    after.begin()
    commit(after.editor, "덧붙일 말")
    after.show_session(signed(), ())
    assert after.content.text == "덧붙일 말"


def test_an_empty_addendum_is_not_kept(after: Afterwards, qtbot: QtBot) -> None:
    after.show_session(signed(), ())
    with qtbot.assertNotEmitted(after.added, wait=0):
        after.confirm()
    assert after._adding.isVisible()
