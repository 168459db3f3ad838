from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.screen import MessageView

WIDE = 352
KEY = "Alt R"


class MessageSheet(Sheet):
    """A message in full, floating by its line; opened by hand, never by itself."""

    read = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "raised", "sheet", parent)
        self._who = Words(theme, "", "label", 600, "text2", tabular=True)
        self._text = Words(theme, "", "body")
        self._button = Button(theme, "", "secondary", height="chip")
        self._button.clicked.connect(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        column.addWidget(self._who)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_words(self, who: str, text: str, read: str, key: str) -> None:
        """Who and when, what, and how to put it away."""
        self._who.setText(who)
        self._text.setText(text)
        self._button.setText(read)
        self._button.set_key(key)

    def forget(self) -> None:
        """No word of it stays here."""
        self.show_words("", "", "", "")
        self.hide()


class MessageLine(QWidget):
    """The oldest quiet message not yet read, in a line that is always kept free for it.

    What does not fit opens on request over what lies below. `read(id)` follows the key or a
    click. `brief` leaves the words to the sheet, where something graver has the line.
    """

    read = Signal(str)

    def __init__(self, theme: Theme, key: str = KEY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._key = key
        self._messages: tuple[MessageView, ...] = ()
        self._brief = False
        self._sheet: MessageSheet | None = None
        self.anchor: QWidget = self
        """Below whose right end the sheet opens."""
        self._icon = IconMark(theme, "", "accent", 16)
        self._who = Words(theme, "", "label", 600, "text", oneline=True, tabular=True)
        self._text = Words(theme, "", "label", ink="text", oneline=True)
        self._button = Button(theme, "", "link", key=key, small=True)
        self._button.clicked.connect(self.confirm)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(0)
        for part in (self._icon, self._who, self._text):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._button)
        theme.changed.connect(self._say)
        self._say()

    @property
    def message(self) -> MessageView | None:
        """The one whose turn it is."""
        return self._messages[0] if self._messages else None

    @property
    def opened(self) -> bool:
        """Whether it is in sight in full on its sheet."""
        return self._sheet is not None and not self._sheet.isHidden()

    def show_messages(self, messages: tuple[MessageView, ...]) -> None:
        """All that are not read, oldest first. Opens nothing and moves nothing."""
        if messages == self._messages:
            return
        before, self._messages = self.message, messages
        if self.message != before:
            self.close_sheet()
        self._say()

    def set_brief(self, brief: bool) -> None:  # noqa: FBT001 - a plain state
        """Whether something else has the line: then only that there is one is said."""
        if brief != self._brief:
            self._brief = brief
            self._say()

    def set_key(self, key: str) -> None:
        """The person's own key."""
        self._key = key
        self._say()

    def confirm(self) -> None:
        """Alt+R: open what does not fit; what is in sight has been read."""
        message = self.message
        if message is None:
            return
        if not self._whole and not self.opened:
            self._open(message)
            return
        self.close_sheet()
        self.read.emit(message.id)

    def close_sheet(self) -> None:
        """Put the sheet away; the message stays unread."""
        if self._sheet is not None:
            self._sheet.forget()
        if self.message is not None:
            self._fit(self.message)

    @property
    def _whole(self) -> bool:
        message = self.message
        return message is not None and not self._brief and self._text.text() == message.text

    def _open(self, message: MessageView) -> None:
        if self._sheet is None:
            self._sheet = MessageSheet(self.theme, self.window())
            self._sheet.read.connect(self.confirm)
        self._sheet.show_words(_who(message), message.text, self.tr("Read"), self._key)
        wide = min(self.theme.px(WIDE), self.window().width() - 16)
        tall = self._sheet.heightForWidth(wide)
        anchor = self.anchor
        at = anchor.mapTo(self.window(), QPoint(anchor.width() - wide, anchor.height() + 4))
        if at.y() + tall > self.window().height() - 8:
            # At the foot of a page it opens upward.
            at.setY(at.y() - anchor.height() - 8 - tall)
        self._sheet.setGeometry(max(8, at.x()), max(8, at.y()), wide, tall)
        self._sheet.show()
        self._sheet.raise_()
        self._fit(message)

    def sizeHint(self) -> QSize:
        """One line, as wide as it is given."""
        if self._brief and self._messages:
            return QSize(self._used() + 8, self.theme.line("label"))
        return QSize(0, self.theme.line("label"))

    def minimumSizeHint(self) -> QSize:
        """It takes what it is given."""
        return QSize(0, self.theme.line("label"))

    def _used(self) -> int:
        gaps = 8 * (1 if self._brief else 3)
        return self._icon.sizeHint().width() + self._button.sizeHint().width() + gaps

    def _say(self) -> None:
        message = self.message
        for part in (self._icon, self._who, self._text, self._button):
            part.setVisible(message is not None)
        if message is None:
            self._who.setText("")
            self._text.setText("")
            self.setAccessibleName("")
            return
        self._icon.show_icon("chat", "accent")
        more = len(self._messages) - 1
        # Brief it stands by what has the line; else it begins where the line does.
        self._row.setStretch(0, int(self._brief))
        self._row.setStretch(4, int(not self._brief))
        self._who.setVisible(not self._brief)
        self._text.setVisible(not self._brief)
        if more:
            self._who.setText(self.tr("{who} +{count}").format(who=_who(message), count=more))
        else:
            self._who.setText(_who(message))
        self.setAccessibleName(f"{_who(message)} {message.text}")
        self._button.set_key(self._key)
        self._fit(message)
        self.updateGeometry()

    def _fit(self, message: MessageView) -> None:
        """As many whole words as there is room for."""
        if self._brief:
            count = len(self._messages)
            self._text.setText("")
            self._button.setText(self.tr("Messages: {count}").format(count=count))
            return
        self._button.setText(self.tr("Read"))
        font = self.theme.font("label")
        self._text.setText(message.text)
        if "\n" in message.text or paint.width(message.text, font) > self._room():
            self._button.setText(self.tr("Open"))
            # What lies open in full is not said a second time in part.
            said = "" if self.opened else fitting(message.text, self._room(), font)
            self._text.setText(said)

    def _room(self) -> float:
        return self.width() - self._used() - self._who.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width holds other words."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._say()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on it is as good as the key."""
        if self.rect().contains(event.position().toPoint()):
            self.confirm()

    def hideEvent(self, event: QHideEvent) -> None:
        """The sheet goes with its line."""
        self.close_sheet()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.close_sheet()
            self._say()
        super().changeEvent(event)


def _who(message: MessageView) -> str:
    return f"{message.from_name} {times.hhmm(message.sent_at)}"


def fitting(text: str, room: float, font: QFont) -> str:
    """The first words of a text that fit into `room` px, with dots; nothing if not even one."""
    first = text.split("\n", maxsplit=1)[0].split()
    while first and paint.width(" ".join(first) + " …", font) > room:
        first.pop()
    return " ".join(first) + " …" if first else ""
