from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from console.desktop.frame.keys import DEFAULTS, Keys, physical

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def event(key: int, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def keys(done: list[str]) -> Keys:
    made = Keys()
    for action in DEFAULTS:
        made.on(action, partial(done.append, action))
    return made


@pytest.mark.parametrize(
    ("key", "modifiers", "action"),
    [
        (Qt.Key.Key_F2, NONE, "accept"),
        (Qt.Key.Key_F8, NONE, "risk"),
        (Qt.Key.Key_M, CTRL, "stamp"),
        (ord("ㅡ"), CTRL, "stamp"),
        (ord("ㅗ"), CTRL, "follow_up"),
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "confirm"),
    ],
)
def test_the_physical_key_counts_whatever_the_keyboards_state(
    keys: Keys, done: list[str], key: int, modifiers: Qt.KeyboardModifier, action: str
) -> None:
    assert keys.take(event(key, modifiers))
    assert done == [action]


@pytest.mark.parametrize(
    "pressed",
    [
        event(Qt.Key.Key_M),
        event(ord("ㅡ")),
        event(Qt.Key.Key_F9),
        event(Qt.Key.Key_F2, Qt.KeyboardModifier.AltModifier),
        event(Qt.Key.Key_Return),
        event(0),
    ],
)
def test_letters_and_hanja_keys_go_on_their_way(
    keys: Keys, done: list[str], pressed: QKeyEvent
) -> None:
    assert not keys.take(pressed)
    assert done == []


def test_a_held_key_acts_once(keys: Keys, done: list[str]) -> None:
    keys.take(event(Qt.Key.Key_F2))
    assert keys.take(event(Qt.Key.Key_F2, held=True))
    assert done == ["accept"]


def test_every_key_can_be_changed(keys: Keys) -> None:
    keys.bind({"accept": "F6"})
    assert not keys.take(event(Qt.Key.Key_F2))
    assert keys.take(event(Qt.Key.Key_F6))
    assert keys.label("accept") == "F6"
    assert keys.label("confirm") == "Ctrl Enter"


def test_windows_gives_the_letter_only_as_a_native_key() -> None:
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0, CTRL, 0, ord("M"), 0)
    assert physical(pressed) == Qt.Key.Key_M
