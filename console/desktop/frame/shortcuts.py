"""Which keys may be chosen, who has them already, and how they are given back."""

from collections.abc import Iterable, Mapping
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from console.desktop.frame.action import Action
from console.desktop.frame.keys import combo

Refusal = Literal["hanja", "letter", "writing", "system"]
_CTRL_R = frozenset({0xFFE4, 0xA3})
"""The right Ctrl key as X11 and Windows number it."""
_STRONG = (
    Qt.KeyboardModifier.ControlModifier.value
    | Qt.KeyboardModifier.AltModifier.value
    | Qt.KeyboardModifier.MetaModifier.value
)
_FIRST_F, _LAST_F = Qt.Key.Key_F1.value, Qt.Key.Key_F35.value
_MOVING = frozenset(
    getattr(Qt.Key, f"Key_{name}").value
    for name in [
        "Tab",
        "Backtab",
        "Escape",
        "Return",
        "Space",
        "Backspace",
        "Delete",
        "Insert",
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "PageUp",
        "PageDown",
    ]
)
_WRITING = frozenset(
    f"Ctrl+{key}"
    for key in [
        "A",
        "C",
        "V",
        "X",
        "Z",
        "Y",
        "Shift+Z",
        "Home",
        "End",
        "Left",
        "Right",
        "Up",
        "Down",
        "Shift+Left",
        "Shift+Right",
        "Shift+Home",
        "Shift+End",
        "Backspace",
        "Del",
        "Insert",
    ]
)
"""What a field answers to itself."""
_SYSTEM = frozenset({"Alt+F4", "Alt+Tab", "Ctrl+Alt+Del", "Alt+Esc", "Ctrl+Esc"})


def is_hanja(event: QKeyEvent) -> bool:
    """Right Ctrl or the Hanja key, which Korean editors need."""
    right = event.key() == Qt.Key.Key_Control and event.nativeVirtualKey() in _CTRL_R
    return right or event.key() == Qt.Key.Key_Hangul_Hanja


def refusal(key: str) -> Refusal | None:
    """Why a key as Qt writes it cannot be a shortcut; None where it can."""
    pressed = combo(key)
    if pressed is None:
        return "letter"
    code, modifiers = pressed
    if code == Qt.Key.Key_F9.value:
        return "hanja"
    if key in _SYSTEM or modifiers & Qt.KeyboardModifier.MetaModifier.value:
        return "system"
    if key in _WRITING or (code in _MOVING and not modifiers & _STRONG):
        return "writing"
    plain = not modifiers & _STRONG
    return "letter" if plain and not _FIRST_F <= code <= _LAST_F else None


def holder(
    actions: Iterable[Action], names: Mapping[str, str], action: Action, key: str
) -> Action | None:
    """The other action within reach that has this key now."""
    wanted = combo(key)
    for other in actions:
        mine = names.get(other.id, "")
        if other.id == action.id or not mine or not other.meets(action):
            continue
        if combo(mine) == wanted and wanted is not None:
            return other
    return None


def chosen(
    actions: Iterable[Action], own: Mapping[str, str], changed: Mapping[str, str]
) -> dict[str, str]:
    """The person's own keys with these changed; only what differs from the usual is kept."""
    usual = {action.id: action.key for action in actions}
    both = {**own, **changed}
    return {name: key for name, key in both.items() if usual.get(name) != key}


def given_back(
    actions: tuple[Action, ...], own: Mapping[str, str], action_id: str
) -> dict[str, str]:
    """This action has its usual key again; whoever took it in between goes back as well."""
    kept = dict(own)
    by_id = {action.id: action for action in actions}
    back = [action_id]
    while back:
        action = by_id.get(back.pop())
        if action is None:
            continue
        kept.pop(action.id, None)
        names = {one.id: kept.get(one.id, one.key) for one in actions}
        other = holder(actions, names, action, action.key)
        if other is not None and other.id in kept:
            back.append(other.id)
    return kept
