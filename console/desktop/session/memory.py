from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.session.memo import Memo
from console.desktop.session.part import LEAD, MarkedLine, Part
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.history import History
from console.model.note import NoteContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What a note hands on to the next talk, and that the last promise was spoken of."""

    remember: str = ""
    promise: str = ""
    promise_asked_at: int | None = None

    @classmethod
    def of(cls, content: NoteContent) -> "Memory":
        """As a note has it."""
        return cls(
            remember=content.remember,
            promise=content.promise,
            promise_asked_at=content.promise_asked_at,
        )


class RememberCard(Sheet):
    """What a person remembers for the next one: read on the lamp's ground, written in place."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "lamp")
        self._before = self._mine = ""
        self._title = Words(theme, "", "label", 600, "onlampsoft")
        self._words = Words(theme, "", "body", ink="onlampsoft")
        self.link = Button(theme, "", "link", small=True)
        self.memo = Memo(theme)
        self.memo.hide()
        self.link.clicked.connect(self.toggle)
        self.memo.written.connect(self._typed)
        self.memo.left.connect(self._leave)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(theme, "heart", "onlampsoft", 18))
        head.addWidget(self._title, 1)
        head.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 13)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self.memo)
        self._say()

    def show_words(self, before: str, mine: str) -> None:
        """What was to be remembered `before`, and what is to be now."""
        # What came with the person goes with it, even from under a pen that has not moved yet.
        untouched = not self._mine and self.memo.words == self._before
        self._before, self._mine = before, mine
        resting = untouched or not self.memo.hasFocus()
        if resting and not self.memo.composing and self.memo.words != (mine or before):
            self.memo.load(mine or before)
        self._say()

    def toggle(self) -> None:
        """Write, or put the pen down."""
        if self.memo.isHidden():
            self.memo.load(self._mine or self._before)
            self.memo.show()
            self.memo.setFocus()
        else:
            self.memo.hide()
        self._say()

    def fold(self) -> None:
        """Nothing is being written."""
        self.memo.hide()
        self._say()

    def _leave(self) -> None:
        self.fold()
        self.left.emit()

    def _typed(self) -> None:
        self._mine = self.memo.words.strip()
        self.changed.emit(self._mine)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        said = self._mine or self._before
        writing = not self.memo.isHidden()
        self._title.setText(self.tr("To remember"))
        self._words.setText(said)
        self._words.setVisible(bool(said) and not writing)
        write = self.tr("Change") if said else self.tr("Write down")
        self.link.setText(self.tr("Done") if writing else write)
        self.memo.setAccessibleName(self.tr("To remember"))


class PromisePart(Part):
    """What was promised the last time, with a mark once it was spoken of; and what is now."""

    asked = Signal(bool)
    changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._before, self._memory = "", Memory()
        self._line = MarkedLine(theme, beside=False)
        self._spoken = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self.tick = Button(theme, "", "link", small=True)
        self._mine = MarkedLine(theme, beside=False)
        self.memo = Memo(theme)
        self.memo.hide()
        under = QWidget()
        below = QHBoxLayout(under)
        self._below = below
        below.setSpacing(4)
        below.addWidget(self._spoken)
        below.addWidget(self.tick)
        below.addStretch(1)
        self._under = under
        for part in (self._line, under, self._mine, self.memo):
            self.column.addWidget(part)
        self.link.clicked.connect(self.toggle)
        self.tick.clicked.connect(lambda: self.asked.emit(self._memory.promise_asked_at is None))
        self.memo.written.connect(self._typed)
        self.memo.left.connect(self._leave)
        self._say()

    def show_words(self, before: str, memory: Memory) -> None:
        """What was promised `before`, and what this note has of it."""
        self._before, self._memory = before, memory
        resting = not self.memo.hasFocus() and not self.memo.composing
        if resting and self.memo.words != memory.promise:
            self.memo.load(memory.promise)
        self._say()

    def toggle(self) -> None:
        """Write, or put the pen down."""
        self.memo.setVisible(self.memo.isHidden())
        if not self.memo.isHidden():
            self.memo.setFocus()
        self._say()

    def fold(self) -> None:
        """Nothing is being written."""
        self.memo.hide()
        self._say()

    def _leave(self) -> None:
        self.fold()
        self.left.emit()

    def _typed(self) -> None:
        self._memory = replace(self._memory, promise=self.memo.words.strip())
        self.changed.emit(self._memory.promise)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        at, mine = self._memory.promise_asked_at, self._memory.promise
        done = at is not None
        spoken = self.tr("spoken of at {time}").format(time=times.talk(at or 0)) if done else ""
        writing = not self.memo.isHidden()
        self.title.setText(self.tr("Promised"))
        self.link.show()
        write = self.tr("Change") if mine else self.tr("Write down")
        self.link.setText(self.tr("Done") if writing else write)
        icon = "check-circle" if done else "circle"
        self._line.show_words(icon, "ok" if done else "text3", self._before)
        self._spoken.setText(spoken)
        self._spoken.setVisible(done)
        # The words of a link begin 4 px within it.
        self._below.setContentsMargins(LEAD if done else LEAD - 4, 0, 0, 0)
        self.tick.setText(self.tr("Undo") if done else self.tr("Spoken of"))
        self._line.setVisible(bool(self._before))
        self._under.setVisible(bool(self._before))
        self._mine.show_words("pencil", "text2", mine, self.tr("for the next talk"))
        self._mine.setVisible(bool(mine) and not writing)
        self.memo.setAccessibleName(self.tr("Promised for the next talk"))


class MemoryParts(QWidget):
    """Both together, as the person's column has them. `changed(Memory)` follows a hand."""

    changed = Signal(Memory)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._memory = Memory()
        self._elapsed: int | None = None
        self.remember, self.promise = RememberCard(theme), PromisePart(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.remember)
        self._column.addWidget(self.promise)
        self.remember.changed.connect(lambda text: self._change(remember=text))
        self.promise.changed.connect(lambda text: self._change(promise=text))
        self.promise.asked.connect(self._ask)
        self.remember.left.connect(self.left)
        self.promise.left.connect(self.left)

    def show_memory(self, history: History | None, memory: Memory, elapsed: int | None) -> None:
        """What came with the person, and what this note has; `elapsed` ms of the talk so far."""
        self._memory, self._elapsed = memory, elapsed
        self.remember.show_words(history.remember if history else "", memory.remember)
        self.promise.show_words(history.promise if history else "", memory)

    def set_gap(self, gap: int) -> None:
        """The air between the two (px)."""
        self._column.setSpacing(gap)

    def begin(self) -> None:
        """Another talk: nothing is being written."""
        self.flush()
        self.remember.fold()
        self.promise.fold()

    def flush(self) -> None:
        """Hand on at once what is not handed on yet."""
        self.remember.memo.flush()
        self.promise.memo.flush()

    def _ask(self, asked: bool) -> None:  # noqa: FBT001 - from a signal
        self._change(promise_asked_at=(self._elapsed or 0) if asked else None)

    def _change(self, **what: object) -> None:
        self._memory = replace(self._memory, **what)  # type: ignore[arg-type]  # its own fields
        self.changed.emit(self._memory)
