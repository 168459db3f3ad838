import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.keys import Keys
from console.desktop.frame.settings.keyspart import KeysPart
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys() -> Keys:
    made = Keys(lambda _ids, _held: True)
    made.serve(ACTIONS, {})
    return made


@pytest.fixture
def part(qtbot: QtBot, theme: Theme, keys: Keys) -> KeysPart:
    made = KeysPart(theme, Preferences(), keys)
    qtbot.addWidget(made)
    made.show_actions(ACTIONS)
    made.show()
    return made


def press(keys: Keys, key: Qt.Key | int, modifiers: Qt.KeyboardModifier = NONE) -> None:
    assert keys.take(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, ""))


def own(part: KeysPart) -> dict[str, str]:
    return dict(part._preferences.value.shortcuts)


def test_every_action_with_a_key_to_change_is_there(part: KeysPart) -> None:
    assert list(part.rows) == [one.id for one in ACTIONS if one.do is not None]
    for action in ACTIONS:
        if action.do is not None and action.key:
            assert part.rows[action.id].caps.accessibleName()


def test_the_new_key_is_pressed_and_kept(part: KeysPart, keys: Keys) -> None:
    part.rows["risk"].change.click()
    press(keys, ord("ㅎ"), CTRL)
    assert own(part) == {"risk": "Ctrl+G"}
    assert part.rows["risk"].caps.accessibleName() == "Ctrl G"
    assert part.rows["risk"].reset.isVisible()
    # From now on keys are keys again.
    assert keys._listener is None


def test_a_taken_key_is_exchanged_if_one_says_so(part: KeysPart, keys: Keys) -> None:
    row = part.rows["risk"]
    row.change.click()
    press(keys, Qt.Key.Key_F2)
    assert own(part) == {}
    assert row.notice.sentence
    row.notice.asked.emit()
    assert own(part) == {"risk": "F2", "accept": "F8"}
    part.rows["accept"].reset.click()
    assert own(part) == {}


def test_only_one_row_waits(part: KeysPart, keys: Keys) -> None:
    part.rows["risk"].change.click()
    part.rows["note"].change.click()
    assert not part.rows["risk"].listening
    press(keys, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert own(part) == {"note": "Shift+F5"}


def test_a_refused_key_changes_nothing(part: KeysPart, keys: Keys) -> None:
    part.rows["risk"].change.click()
    press(keys, Qt.Key.Key_F9)
    press(keys, Qt.Key.Key_A)
    assert own(part) == {}
    part.stop()
    assert keys._listener is None


def test_all_usual_keys_come_back(part: KeysPart, keys: Keys) -> None:
    part.rows["risk"].change.click()
    press(keys, Qt.Key.Key_Delete)
    assert own(part) == {"risk": ""}
    part._all.click()
    assert own(part) == {}
    assert part.rows["risk"].caps.accessibleName() == "F8"
