from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.note import Draft, NoteContent


class OtherDrafts(Sheet):
    """What one wrote of this talk at another workstation: to be read, or copied over here.

    Nothing is merged by itself; both stay as they are until the person decides.
    """

    copied = Signal(NoteContent)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "quote", "control")
        self._drafts: tuple[Draft, ...] = ()
        self._title = Words(theme, "", "label", 500, "text2")
        self._open = Button(theme, "", "link")
        self._copy = Button(theme, "", "secondary", icon="copy", height="chip")
        self._text = Words(theme, "", "body", ink="text2")
        self._open.clicked.connect(self._toggle)
        self._copy.clicked.connect(self._copy_over)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark(theme, "pencil", "text2", 16))
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        head.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._text)
        self._text.hide()
        self.hide()

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """The drafts of other vaults, the newest is offered."""
        if drafts == self._drafts:
            return
        self._drafts = drafts
        self.setVisible(bool(drafts))
        self._say()

    def _newest(self) -> Draft:
        return max(self._drafts, key=lambda draft: draft.written_at)

    def _toggle(self) -> None:
        self._text.setVisible(self._text.isHidden())
        self._say()

    def _copy_over(self) -> None:
        self.copied.emit(self._newest().content)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        if not self._drafts:
            return
        newest = self._newest()
        title = self.tr("A draft from another workstation · {time}")
        self._title.setText(title.format(time=times.hhmm(newest.written_at)))
        self._open.setText(self.tr("Hide") if self._text.isVisible() else self.tr("View"))
        self._copy.setText(self.tr("Copy it here"))
        self._text.setText(newest.content.text or self.tr("Only choices, no words"))
