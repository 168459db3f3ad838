import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from console.desktop.frame.action import Action
from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.shortcuts import chosen, given_back, holder, is_hanja, refusal

NONE = Qt.KeyboardModifier.NoModifier
A = Action(id="a", words="A", key="F2", do=bool)
B = Action(id="b", words="B", key="F3", do=bool)
C = Action(id="c", words="C", key="F4", do=bool)
THREE = (A, B, C)
USUAL = {"a": "F2", "b": "F3", "c": "F4"}


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("F9", "hanja"),
        ("Ctrl+F9", "hanja"),
        ("A", "letter"),
        ("Shift+A", "letter"),
        ("1", "letter"),
        ("/", "letter"),
        ("Return", "writing"),
        ("Space", "writing"),
        ("Shift+Left", "writing"),
        ("Ctrl+C", "writing"),
        ("Ctrl+Z", "writing"),
        ("Ctrl+Home", "writing"),
        ("Alt+F4", "system"),
        ("Meta+L", "system"),
        ("", "letter"),
        ("F2", None),
        ("Shift+F5", None),
        ("Ctrl+G", None),
        ("Alt+1", None),
        ("Ctrl+,", None),
        ("Ctrl+Return", None),
    ],
)
def test_only_keys_that_nobody_needs_to_write_can_be_taken(key: str, why: str | None) -> None:
    assert refusal(key) == why


def test_every_usual_key_could_be_chosen_again() -> None:
    for action in ACTIONS:
        if action.do is not None and action.key:
            assert refusal(action.key) is None, action.id


@pytest.mark.parametrize(
    ("key", "native", "hanja"),
    [
        (Qt.Key.Key_Control, 0xFFE4, True),
        (Qt.Key.Key_Control, 0xA3, True),
        (Qt.Key.Key_Control, 0xFFE3, False),
        (Qt.Key.Key_Hangul_Hanja, 0, True),
        (Qt.Key.Key_F2, 0xFFE4, False),
    ],
)
def test_the_right_ctrl_key_is_told_from_the_left(key: Qt.Key, native: int, *, hanja: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, 0, native, 0)
    assert is_hanja(event) is hanja


def test_who_has_a_key_is_found_however_it_is_written() -> None:
    assert holder(THREE, USUAL, A, "F3") is B
    assert holder(THREE, USUAL, A, "F2") is None
    assert holder(THREE, USUAL, A, "F7") is None
    assert holder(THREE, USUAL | {"b": "Ctrl+Enter"}, A, "Ctrl+Enter") is B


def test_actions_of_two_pages_may_share_a_key() -> None:
    wall = Action(id="w", words="W", key="Alt+M", page="wall", do=bool)
    queue = Action(id="q", words="Q", key="Alt+M", page="queue", do=bool)
    assert holder((wall, queue), {"w": "Alt+M", "q": "Alt+M"}, wall, "Alt+M") is None


def test_only_what_differs_from_the_usual_is_kept() -> None:
    assert chosen(THREE, {}, {"a": "F6"}) == {"a": "F6"}
    assert chosen(THREE, {"a": "F6"}, {"a": "F2", "b": ""}) == {"b": ""}


def test_a_usual_key_comes_back_and_whoever_took_it_goes_back_too() -> None:
    swapped = {"a": "F3", "b": "F2"}
    assert given_back(THREE, swapped, "a") == {}
    round_ = {"a": "F3", "b": "F4", "c": "F2"}
    assert given_back(THREE, round_, "a") == {}
    assert given_back(THREE, {"a": "F6", "b": "F7"}, "a") == {"b": "F7"}
    assert given_back(THREE, {"gone": "F7"}, "gone") == {"gone": "F7"}
