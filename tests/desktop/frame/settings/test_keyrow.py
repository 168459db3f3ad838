import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from console.desktop.frame.action import Action
from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.settings.keyrow import KeyRow, refused
from console.desktop.style.theme import Theme

RISK = next(action for action in ACTIONS if action.id == "risk")


def event(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "")


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> KeyRow:
    made = KeyRow(theme, RISK)
    qtbot.addWidget(made)
    made.show_key("F8", own=False)
    made.show()
    return made


def heard(row: KeyRow, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> list[str]:
    got: list[str] = []
    row.wished.connect(got.append)
    row.listen(on=True)
    row.hear(event(key, modifiers or Qt.KeyboardModifier.NoModifier))
    return got


def test_it_waits_for_the_next_key_and_says_so(row: KeyRow) -> None:
    said: list[bool] = []
    row.waiting.connect(said.append)
    before = row.change.text()
    row.change.click()
    assert row.listening
    assert row.change.text() != before
    row.change.click()
    assert said == [True, False]
    assert row.change.text() == before


def test_a_good_key_is_wished_for(row: KeyRow) -> None:
    assert heard(row, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier) == ["Ctrl+G"]


def test_delete_leaves_it_without_a_key(row: KeyRow) -> None:
    assert heard(row, Qt.Key.Key_Delete) == [""]
    row.show_key("", own=True)
    assert not row.caps.isVisible()
    assert row.reset.isVisible()


@pytest.mark.parametrize(
    ("key", "why"),
    [
        (Qt.Key.Key_F9, "hanja"),
        (Qt.Key.Key_A, "letter"),
        (Qt.Key.Key_Space, "writing"),
    ],
)
def test_a_key_that_is_needed_is_refused_in_place_with_the_reason(
    row: KeyRow, key: Qt.Key, why: str
) -> None:
    assert heard(row, key) == []
    assert row.notice.sentence == refused(why)  # type: ignore[arg-type]  # one of them
    assert row.listening


def test_esc_stops_and_only_held_modifiers_wait(row: KeyRow) -> None:
    assert heard(row, Qt.Key.Key_Control) == []
    assert row.listening
    row.hear(event(Qt.Key.Key_Escape))
    assert not row.listening


def test_a_taken_key_is_told_with_whose_it_is(row: KeyRow, qtbot: QtBot) -> None:
    other = Action(id="x", words="Something else", key="F2")
    row.offer_swap("F2", other)
    assert "F2" in row.notice.sentence
    assert "Something else" in row.notice.sentence
    with qtbot.waitSignal(row.swap_wished, timeout=500):
        row.notice._action.click()


def test_its_own_key_can_be_given_back(row: KeyRow, qtbot: QtBot) -> None:
    assert not row.reset.isVisible()
    row.show_key("F5", own=True)
    with qtbot.waitSignal(row.reset_wished, timeout=500):
        row.reset.click()
