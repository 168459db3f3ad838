from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow

from console.desktop.frame.action import Action
from console.desktop.frame.actions.table import ACTIONS

_HANGUL = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        "QWERTYUIOPASDFGHJKLZXCVBNMQWERTOP",
        strict=True,
    )
)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_MODIFIER_KEYS = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hangul,
        Qt.Key.Key_CapsLock,
    )
)

Combo = tuple[int, int]


def physical(event: QKeyEvent) -> int:
    """The key that was pressed, whatever the keyboard makes of it in its 한/영 state."""
    key = event.key()
    if key == Qt.Key.Key_Enter:
        return Qt.Key.Key_Return.value
    letter = _HANGUL.get(chr(key)) if 0 < key < 0x110000 else None  # noqa: PLR2004 - Unicode's end
    if letter is not None:
        return ord(letter)
    native = event.nativeVirtualKey()
    if key in (0, Qt.Key.Key_unknown.value) and ord("A") <= native <= ord("Z"):
        return native
    return key


class Keys(QObject):
    """Turns pressed keys into actions before the field under the hands sees them.

    `act` is asked with the ids of the actions that have the key, and says whether the key was
    meant for one of them; what no action answers to goes on its way. A held key acts once.
    """

    def __init__(self, act: Callable[[tuple[str, ...], bool], bool]) -> None:
        super().__init__()
        self._act = act
        self._combos: dict[Combo, tuple[str, ...]] = {}
        self._watched: QWindow | None = None
        self._listener: Callable[[QKeyEvent], bool] | None = None
        self.names: dict[str, str] = {}

    def serve(self, actions: Sequence[Action], own: Mapping[str, str]) -> None:
        """These actions have keys from now on: the person's own in place of some usual ones.

        An empty key takes an action's key away; one that is no key is passed over.
        """
        self.names = {one.id: _key(one, own) for one in actions}
        combos: dict[Combo, tuple[str, ...]] = {}
        for one in actions:
            pressed = combo(self.names[one.id]) if one.do is not None else None
            if pressed is not None:
                combos[pressed] = (*combos.get(pressed, ()), one.id)
        self._combos = combos

    def label(self, action: str) -> str:
        """Its key as it is printed in hints: Ctrl M."""
        return printed(self.names.get(action, ""))

    @property
    def labels(self) -> dict[str, str]:
        """Every action's key as it is printed."""
        return {action: printed(key) for action, key in self.names.items()}

    def listen(self, listener: Callable[[QKeyEvent], bool] | None) -> None:
        """Every key goes there first, until None is given: a new shortcut is being pressed."""
        self._listener = listener

    def watch(self, window: QWindow | None) -> None:
        """Look at the keys of this window from now on."""
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def take(self, event: QKeyEvent) -> bool:
        """Act on a pressed key; False if it means nothing here."""
        if self._listener is not None and self._listener(event):
            return True
        modifiers = event.modifiers() & _MODIFIERS
        meant = self._combos.get((physical(event), modifiers.value), ())
        return bool(meant) and self._act(meant, event.isAutoRepeat())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's keys come here first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.take(event)
        return super().eventFilter(watched, event)


def _key(action: Action, own: Mapping[str, str]) -> str:
    mine = own.get(action.id) if action.do is not None else None
    return action.key if mine is None or (mine and combo(mine) is None) else mine


def printed(key: str) -> str:
    """A key as Qt writes it, as it is printed: Ctrl+Return is Ctrl Enter."""
    return key.replace("Return", "Enter").replace("+", " ")


def usual_labels() -> dict[str, str]:
    """Every action's usual key as it is printed."""
    return {one.id: printed(one.key) for one in ACTIONS}


def pressed_as(event: QKeyEvent) -> str:
    """The pressed key as Qt writes it; empty while only modifiers are held."""
    key = physical(event)
    if key in _MODIFIER_KEYS or key in (0, Qt.Key.Key_unknown.value):
        return ""
    modifiers = Qt.KeyboardModifier((event.modifiers() & _MODIFIERS).value)
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(key))).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def combo(text: str) -> Combo | None:
    """Key and modifiers of a key as Qt writes it; None where it is none."""
    sequence = QKeySequence(text)
    if sequence.count() != 1:
        return None
    pressed = sequence[0]  # type: ignore[index]  # the stub lacks it
    unknown = pressed.key() in (Qt.Key.Key_unknown, 0)
    return None if unknown else (pressed.key().value, pressed.keyboardModifiers().value)
