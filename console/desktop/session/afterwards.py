from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop.session.editor import NoteEditor
from console.desktop.session.signed import SignedNotes
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.sheet import Rule, Sheet
from console.desktop.widgets.words import Words
from console.model.note import Line, NoteContent
from console.model.screen import SessionScreen


class Afterwards(Sheet):
    """A signed note: to be read, and to be added to. `changed` follows what is being added."""

    changed = Signal()
    added = Signal(NoteContent)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._open_for = ""
        self._title = Words(theme, "", "read", 600)
        self._notes = SignedNotes(theme)
        self._hint = Words(theme, "", "label", ink="text2")
        self._begin = Button(theme, "", "secondary", icon="plus")
        self._keep = Button(theme, "", "primary", key="confirm")
        self._adding = QWidget()
        # Words added later belong to no minute of the talk.
        self.editor = NoteEditor(theme, lambda: None)
        self.editor.setMinimumHeight(theme.px(120))
        self._begin.clicked.connect(self.begin)
        self._keep.clicked.connect(self.confirm)
        self.editor.written.connect(self.changed)
        self._build()
        self._say()

    def _build(self) -> None:
        inner = QWidget()
        read = QVBoxLayout(inner)
        read.setContentsMargins(0, 0, 12, 0)
        read.addWidget(self._notes)
        read.addStretch(1)
        scroll = QScrollArea()
        dress(scroll, self.theme)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        # setWidget turns it on.
        inner.setAutoFillBackground(False)
        adding = QVBoxLayout(self._adding)
        adding.setContentsMargins(0, 0, 0, 0)
        adding.setSpacing(10)
        adding.addWidget(Rule(self.theme))
        adding.addWidget(self.editor)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._begin)
        foot.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        column.addWidget(self._adding)
        column.addLayout(foot)

    @property
    def content(self) -> NoteContent:
        """What is being added."""
        return NoteContent(lines=self.editor.lines())

    def show_session(self, screen: SessionScreen, draft: tuple[Line, ...]) -> None:
        """The notes of a talk; an addendum already begun is there again."""
        self._notes.show_notes(screen.signed)
        if self._open_for != screen.contact.id:
            self._open_for = screen.contact.id
            self.editor.load(draft)
            self._show_adding(adding=bool(draft))

    def begin(self) -> None:
        """Open the page for an addendum."""
        self._show_adding(adding=True)
        self.editor.setFocus()

    def confirm(self) -> None:
        """Ctrl+Enter: keep the addendum."""
        content = self.content
        if not content.text.strip():
            self.begin()
            return
        self.editor.load(())
        self._show_adding(adding=False)
        self.added.emit(content)

    def forget(self) -> None:
        """Nothing of the last note stays here."""
        self._open_for = ""
        self._notes.show_notes(())
        self.editor.load(())
        self._show_adding(adding=False)

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self.editor.flush()

    def _show_adding(self, *, adding: bool) -> None:
        self._adding.setVisible(adding)
        self._keep.setVisible(adding)
        self._begin.setVisible(not adding)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(self.tr("Note"))
        self._hint.setText(self.tr("A signed note stays as it is. It can be added to."))
        self._begin.setText(self.tr("Add to it"))
        self._keep.setText(self.tr("Keep the addendum"))
        self.editor.setAccessibleName(self.tr("Addendum"))
