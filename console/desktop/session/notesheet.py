from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal

from console.desktop.seen import Seen
from console.desktop.session.memory import Memory
from console.desktop.session.notepaper import NotePaper
from console.desktop.style.theme import Theme
from console.model.note import Missing, NoteContent, completed
from console.model.screen import SessionScreen


class NoteSheet(NotePaper):
    """The note as it is being written. `changed` hands on what it has become.

    What was once touched by hand is never replaced from outside; before that, the newest draft
    that comes in is shown.
    """

    changed = Signal()
    risk_answered = Signal(bool)

    def __init__(self, theme: Theme, elapsed: Callable[[], int | None]) -> None:
        super().__init__(theme, elapsed)
        self._screen: SessionScreen | None = None
        self._unkept = self._touched = False
        self._alias = ""
        self._memory = Memory()
        self._rows_seen = Seen()
        self._connect()
        self._say()

    def _connect(self) -> None:
        self.fields.changed.connect(self._hand_on)
        self.editor.textChanged.connect(self._touch)
        self.editor.written.connect(self.changed)
        self.others.copied.connect(self.take_over)
        self.risk.answered.connect(self.risk_answered)

    @property
    def content(self) -> NoteContent:
        """The note as it stands, a syllable being composed included."""
        memory = self._memory
        return replace(
            self.fields.content,
            lines=self.editor.lines(),
            alias=self._alias,
            remember=memory.remember,
            promise=memory.promise,
            promise_asked_at=memory.promise_asked_at,
        )

    @property
    def touched(self) -> bool:
        """Whether a hand has changed it since it was opened."""
        return self._touched

    def open(self, content: NoteContent, *, touched: bool = False) -> None:
        """Another talk's note."""
        self._touched = True
        self._alias = content.alias
        self._memory = Memory.of(content)
        self.fields.show_content(content)
        self.editor.load(content.lines)
        self._touched = touched

    def show_session(self, screen: SessionScreen, gaps: tuple[Missing, ...]) -> None:
        """Another moment of the same talk. Words under the hands stay as they are."""
        self._screen = screen
        fresh = not self._touched and not self.editor.composing
        if fresh and screen.content != self.content:
            self.open(screen.content)
        if self._rows_seen.fresh(screen.contact, screen.other_drafts, gaps):
            self.others.show_drafts(screen.other_drafts)
            ended = screen.contact.ended_at is not None
            self.fields.show_gaps(tuple(gap for gap in gaps if ended))
            self.risk.setVisible(ended)
            self.risk.show_contact(screen.contact)
        self._tell(screen)

    def set_alias(self, alias: str) -> None:
        """The name agreed with the person."""
        if alias != self._alias:
            self._alias = alias
            self._hand_on()

    def set_memory(self, memory: Memory) -> None:
        """What is noted for the next talk."""
        if memory != self._memory:
            self._memory = memory
            self._hand_on()

    def take_over(self, content: NoteContent) -> None:
        """Copy another draft in: its words below, its choices where there are none yet."""
        whole = completed(self.content, content)
        self.fields.show_content(whole)
        self._alias, self._memory = whole.alias, Memory.of(whole)
        self.editor.append_lines(content.lines)
        self._hand_on()

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self.editor.flush()

    def _touch(self) -> None:
        if self.editor.unsaved:
            self._touched = True

    def _hand_on(self) -> None:
        self._touched = True
        self.changed.emit()

    def show_unkept(self, *, words: bool) -> None:
        """Whether the disk refuses what stands here: then the mark says nothing else."""
        self._unkept = words
        if self._screen is not None:
            self._tell(self._screen)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.editor.setAccessibleName(self.tr("Note"))
        self._rows_seen.forget()
        if self._screen is not None:
            self._tell(self._screen)

    def _tell(self, screen: SessionScreen) -> None:
        """Where the note is, and what the foot has to say."""
        blank = screen.written_at is None and self.content.empty
        self.head.show_kept(screen, unkept=self._unkept, blank=blank)
        self.foot.show_session(screen)
