from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow

DEFAULTS: dict[str, str] = {
    "accept": "F2",
    "lookup": "F3",
    "note": "F4",
    "risk": "F8",
    "hide": "F10",
    "emergency": "F12",
    "stamp": "Ctrl+M",
    "follow_up": "Ctrl+H",
    "confirm": "Ctrl+Return",
    "end": "Ctrl+E",
    "queue": "Ctrl+1",
    "session": "Ctrl+2",
    "services": "Ctrl+3",
    "lock": "Ctrl+L",
}
"""Every key that acts wherever one is. F9 and right Ctrl are Hanja keys and stay free."""

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

    `bindings` are action to key as Qt writes it ("Ctrl+M"); all can be changed. A held key acts
    once. What no action answers to goes on its way.
    """

    def __init__(self, bindings: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self._actions: dict[str, Callable[[], None]] = {}
        self._combos: dict[Combo, str] = {}
        self._watched: QWindow | None = None
        self.bind(bindings or {})

    def bind(self, bindings: Mapping[str, str]) -> None:
        """The person's own keys in place of some of the usual ones."""
        self.names = DEFAULTS | dict(bindings)
        self._combos = {_combo(text): action for action, text in self.names.items()}

    def on(self, action: str, do: Callable[[], None]) -> None:
        """What an action does."""
        self._actions[action] = do

    def label(self, action: str) -> str:
        """Its key as it is printed in hints: Ctrl M."""
        return self.names[action].replace("Return", "Enter").replace("+", " ")

    def watch(self, window: QWindow | None) -> None:
        """Look at the keys of this window from now on."""
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def take(self, event: QKeyEvent) -> bool:
        """Act on a pressed key; False if it means nothing here."""
        modifiers = event.modifiers() & _MODIFIERS
        do = self._actions.get(self._combos.get((physical(event), modifiers.value), ""))
        if do is None:
            return False
        if not event.isAutoRepeat():
            do()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's keys come here first."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.take(event)
        return super().eventFilter(watched, event)


def _combo(text: str) -> Combo:
    pressed = QKeySequence(text)[0]  # type: ignore[index]  # the stub lacks it
    return pressed.key().value, pressed.keyboardModifiers().value
