import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.keys import Keys, combo, physical, pressed_as

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def event(key: int, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", held)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def keys(done: list[str]) -> Keys:
    def act(ids: tuple[str, ...], held: bool) -> bool:  # noqa: FBT001 - as Keys calls it
        done.extend(() if held else ids)
        return True

    made = Keys(act)
    made.serve(ACTIONS, {})
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
    keys.serve(ACTIONS, {"accept": "F6"})
    assert not keys.take(event(Qt.Key.Key_F2))
    assert keys.take(event(Qt.Key.Key_F6))
    assert keys.label("accept") == "F6"
    assert keys.label("confirm") == "Ctrl Enter"


def test_windows_gives_the_letter_only_as_a_native_key() -> None:
    pressed = QKeyEvent(QEvent.Type.KeyPress, 0, CTRL, 0, ord("M"), 0)
    assert physical(pressed) == Qt.Key.Key_M


def test_a_key_can_be_taken_away_and_an_odd_one_is_passed_over(keys: Keys, done: list[str]) -> None:
    keys.serve(ACTIONS, {"accept": "", "risk": "no key at all, really", "choose": "F1"})
    assert not keys.take(event(Qt.Key.Key_F2))
    assert keys.take(event(Qt.Key.Key_F8))
    assert not keys.take(event(Qt.Key.Key_F1))
    assert done == ["risk"]
    assert keys.label("accept") == ""
    assert keys.label("choose") == "↑ ↓"


def test_whoever_listens_gets_every_key_first(keys: Keys, done: list[str]) -> None:
    heard: list[str] = []

    def listener(pressed: QKeyEvent) -> bool:
        heard.append(pressed_as(pressed))
        return True

    keys.listen(listener)
    assert keys.take(event(Qt.Key.Key_F2))
    assert keys.take(event(ord("ㅗ"), CTRL))
    keys.listen(None)
    assert heard == ["F2", "Ctrl+H"]
    assert done == []


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Qt.Key.Key_Enter, CTRL | Qt.KeyboardModifier.KeypadModifier, "Ctrl+Return"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier, "Alt+1"),
        (Qt.Key.Key_Comma, CTRL, "Ctrl+,"),
        (Qt.Key.Key_Control, CTRL, ""),
        (Qt.Key.Key_Hangul, NONE, ""),
        (0, NONE, ""),
    ],
)
def test_a_pressed_key_is_written_as_it_is_bound(
    key: int, modifiers: Qt.KeyboardModifier, written: str
) -> None:
    assert pressed_as(event(key, modifiers)) == written
    assert not written or combo(written) is not None
