from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.field import Field
from console.desktop.widgets.iconbutton import IconButton

LONGEST = 400
DOTS = "lineedit-password-character: 8226; background: transparent;"
"""Small dots: Fusion's own are as large as letters."""
_HANGUL = (("\u1100", "\u11ff"), ("\u3130", "\u318f"), ("\uac00", "\ud7a3"))


def hangul(text: str) -> bool:
    """Whether the last character is a Korean letter or syllable."""
    return bool(text) and any(first <= text[-1] <= last for first, last in _HANGUL)


def capital(event: QKeyEvent) -> bool | None:
    """Whether a typed letter tells that Caps Lock is on; None if it tells nothing."""
    text = event.text()
    if len(text) != 1 or not text.isascii() or not text.isalpha():
        return None
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shifted


class PasswordField(Field):
    """A password, with the script being typed, an eye to look at it, and a word on Caps Lock.

    The system does not tell a program whether Hangul or Latin is on; what was typed last does.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "-", reserve_error=True, parent=parent)
        self._script = Badge(theme)
        self._eye = IconButton(theme, "eye", "")
        self._capitals = False
        self._composing = False
        self._wrong = ""
        self._rule = ""
        self._name = ""
        self.edit.setMaxLength(LONGEST)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setStyleSheet(DOTS)
        self.edit.textEdited.connect(self._typed)
        self.edit.textChanged.connect(self._tell)
        self.edit.installEventFilter(self)
        self._eye.clicked.connect(self._look)
        theme.changed.connect(self._space)
        self.add_trailing(self._script)
        self.add_trailing(self._eye)
        self.retranslate()

    def set_wrong(self, sentence: str) -> None:
        """What the center says about it; it goes with the next key."""
        self._wrong = sentence
        self._tell()

    def set_name(self, label: str) -> None:
        """What is asked for, where it is not simply the password."""
        self._name = label
        self.retranslate()

    def set_rule(self, sentence: str) -> None:
        """What a password has to be, said beforehand; what is wrong takes its place."""
        self._rule = sentence
        self._tell()

    def empty(self) -> None:
        """Nothing stays, not even to be undone."""
        self.edit.setText("")
        self._wrong = ""
        self.hide_again()

    def hide_again(self) -> None:
        """Cover the characters."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        self.set_label(self._name or self.tr("Password"))
        covered = self.edit.echoMode() == QLineEdit.EchoMode.Password
        word = self.tr("Show the password") if covered else self.tr("Hide the password")
        self._eye.show_icon("eye" if covered else "eye-off", word)
        self._space()
        self._tell()

    def _space(self) -> None:
        """Dots stand apart, so that they can be counted."""
        # A copy: the theme's own is everybody's.
        font = QFont(self.theme.font("body"))
        covered = self.edit.echoMode() == QLineEdit.EchoMode.Password
        if covered:
            font = QFont(self.theme.font("name", 700))
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 4.0)
        self.edit.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn of Caps Lock and of a syllable being composed; change nothing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._learn(event)
        elif isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            self._tell()
        return super().eventFilter(watched, event)

    def _learn(self, event: QKeyEvent) -> None:
        told = capital(event)
        if told is not None:
            self._capitals = told
        elif event.key() == Qt.Key.Key_CapsLock:
            self._capitals = not self._capitals
        self._tell()

    def _typed(self) -> None:
        self._wrong = ""

    def _look(self) -> None:
        covered = self.edit.echoMode() == QLineEdit.EchoMode.Password
        modes = QLineEdit.EchoMode
        self.edit.setEchoMode(modes.Normal if covered else modes.Password)
        self.retranslate()

    def _tell(self) -> None:
        korean = self._composing or hangul(self.edit.text())
        word = self.tr("Hangul") if korean else self.tr("Latin")
        self._script.show_state(word, "warn" if korean else "quiet")
        if self._wrong:
            self.set_error(self._wrong)
        elif self._capitals:
            self.set_hint(self.tr("Caps Lock is on."))
        elif self._rule:
            super().set_rule(self._rule)
        else:
            self.set_error("")
