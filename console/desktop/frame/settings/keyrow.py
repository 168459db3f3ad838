from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop.frame.action import Action
from console.desktop.frame.keys import pressed_as, printed
from console.desktop.frame.shortcuts import Refusal, is_hanja, refusal
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.keycap import KeyCaps
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.words import Words


class KeyRow(QWidget):
    """One shortcut: what it does, its key, and the way to another.

    `waiting(on)` says that the next key belongs here: whoever has the keys hands them to `hear`.
    `wished(key)` is a key that may be chosen; `swap_wished` answers the offer of `offer_swap`.
    """

    waiting = Signal(bool)
    wished = Signal(str)
    swap_wished = Signal()
    reset_wished = Signal()

    def __init__(self, theme: Theme, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.action = action
        self._listening = False
        self._own = False
        self._words = Words(theme, "", "body")
        self.caps = KeyCaps(theme)
        self._none = Words(theme, "", "label", ink="text3", oneline=True)
        self.change = Button(theme, "", "secondary", height="chip")
        self.reset = Button(theme, "", "ghost", height="chip")
        self.notice = Notice(theme)
        self._build()
        self.change.clicked.connect(self._toggle)
        self.reset.clicked.connect(self.reset_wished)
        self.notice.asked.connect(self.swap_wished)
        self._say()

    def _build(self) -> None:
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        for part in (self._none, self.caps, self.change, self.reset):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.notice)

    @property
    def listening(self) -> bool:
        """Whether the next key is for this row."""
        return self._listening

    def show_key(self, key: str, *, own: bool) -> None:
        """Its key as Qt writes it, empty for none; whether it is the person's own."""
        self._own = own
        self.caps.show_caps(printed(key).split())
        self.caps.setVisible(bool(key))
        self._none.setVisible(not key)
        self.reset.setVisible(own)
        self.notice.silence()
        self._say()

    def listen(self, *, on: bool) -> None:
        """The next key is for this row, or no longer."""
        if on != self._listening:
            self._listening = on
            self._say()
            self.waiting.emit(on)

    def hear(self, event: QKeyEvent) -> None:
        """A key was pressed while this row waits for one."""
        if is_hanja(event):
            self._refuse("hanja")
            return
        key = pressed_as(event)
        if not key:
            return  # only modifiers so far
        if key == "Esc":
            self.notice.silence()
            self.listen(on=False)
        elif key in ("Del", "Backspace"):
            self.wished.emit("")
        elif (why := refusal(key)) is not None:
            self._refuse(why)
        else:
            self.wished.emit(key)

    def offer_swap(self, key: str, other: Action) -> None:
        """Somebody else has that key: say who, and offer to exchange the two."""
        self.listen(on=False)
        sentence = self.tr("{key} is the key for “{action}”.").format(
            key=printed(key), action=other.said
        )
        self.notice.say("info", sentence, self.tr("Exchange the two"))
        self.notice.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the offer away first; the settings stay."""
        if event.key() == Qt.Key.Key_Escape and self.notice.sentence:
            self.change.setFocus()
            self.notice.silence()
        else:
            super().keyPressEvent(event)

    def _refuse(self, why: Refusal) -> None:
        self.notice.say("warn", refused(why))

    def _toggle(self) -> None:
        self.notice.silence()
        self.listen(on=not self._listening)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._words.setText(self.action.said)
        self._none.setText(self.tr("no key"))
        if self._listening:
            self.change.setText(self.tr("Press the new key · Esc stops"))
        else:
            self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(f"{self.action.said}: {self.change.text()}")
        self.change.updateGeometry()
        self.reset.setText(self.tr("Usual key"))


def refused(why: Refusal) -> str:
    """Why a key cannot be a shortcut, in a sentence."""
    if why == "hanja":
        return QCoreApplication.translate(
            "KeyRow", "Korean editors need F9 and the right Ctrl key for Hanja; they stay free."
        )
    if why == "letter":
        return QCoreApplication.translate(
            "KeyRow",
            "A letter by itself belongs to what you write. Take it with Ctrl or Alt, or an F key.",
        )
    if why == "writing":
        return QCoreApplication.translate(
            "KeyRow", "This key is needed to write and to move. Please take another."
        )
    return QCoreApplication.translate(
        "KeyRow", "The computer itself uses this key. Please take another."
    )
