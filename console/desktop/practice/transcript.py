from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from console.desktop.practice.line import PAD, Line
from console.desktop.practice.lines import Lines
from console.desktop.practice.said import trouble
from console.desktop.practice.suggestions import Suggestions
from console.desktop.seen import Seen
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.button import Button
from console.desktop.widgets.composing import Composing
from console.desktop.widgets.field import Field
from console.desktop.widgets.notice import Notice
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.outcome import Answer
from console.model.said import Said, Speaker

SIDE = 32
MOST = 1_000
"""So many characters can be said at once."""
LEAST, LEAST_LOW = 132, 30
LOW = 180
"""In one column no higher than this (px at scale 1) the field shares its line with waiting."""
_FREE = 16_777_215


class Transcript(Sheet):
    """What is heard and said, in words, and a line to say something.

    `said` carries what a person says; empty words are a silence kept on purpose. What was typed
    stays until it has been heard.
    """

    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Words(theme, "", "read", 600, oneline=True)
        self._badge = Badge(theme)
        self.lines = Lines(theme)
        self.field = Field(theme)
        self._composing = Composing(self.field.edit)
        self.button = Button(theme, "", "primary", key="Enter", height="inline")
        self.suggestions = Suggestions(theme)
        self._trouble = Notice(theme)
        self._below = QWidget()
        self._seen = Seen()
        self._asked: str | None = None
        self._screen: tuple[Sequence[Said], str, int] = ((), "", 0)
        self._why: tuple[Answer, str] = (Answer.DONE, "")
        self._column = QVBoxLayout(self)
        self._build()
        self._connect()
        theme.changed.connect(self._resize)
        self._resize()
        self._speak()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._badge)
        head.addStretch(1)
        self._stack = QStackedLayout(self._below)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.suggestions)
        self._stack.addWidget(self._trouble)
        self.field.add_trailing(self.button)
        self.field.edit.setMaxLength(MOST)
        self._rows = QVBoxLayout()
        self._rows.addWidget(self.lines)
        self._head, self._foot = head, QWidget()
        self._foot_parts = foot = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(10)
        foot.addWidget(self.field, 1)
        foot.addWidget(self._below)
        self._foot_place = QHBoxLayout()
        self._foot_place.addWidget(self._foot)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addLayout(self._rows, 1)
        self._column.addLayout(self._foot_place)

    def _connect(self) -> None:
        self.field.edit.returnPressed.connect(self.say)
        self.button.clicked.connect(self.say)
        self.suggestions.chosen.connect(self.take)
        self.suggestions.waiting.connect(lambda: self._ask(""))

    @property
    def typed(self) -> str:
        """What stands in the field, a syllable being composed included."""
        return self._composing.text

    def show_said(self, transcript: Sequence[Said], who: str, begun: int, *, on: bool) -> None:
        """All that was said so far; `who` is the caller's name, `begun` when the talk began
        (center's time, ms), `on` whether it goes on. The words being typed stay as they are.
        """
        if not self._seen.fresh(tuple(transcript), who, begun, on):
            return
        self._screen = (transcript, who, begun)
        self._foot.setVisible(on)
        self.lines.show_lines([self._line(one) for one in transcript], newest=on)

    def show_suggestions(self, suggestions: Sequence[str]) -> None:
        """How one could begin; where there are none only waiting is offered."""
        self.suggestions.show_words(suggestions)

    def begin(self) -> None:
        """Another talk: nothing said, nothing typed."""
        self._asked = None
        self._seen.forget()
        self.field.edit.clear()
        self.lines.show_lines(())
        self._tell(Answer.DONE)

    def say(self) -> None:
        """Enter: what is typed. A syllable still being composed is finished first."""
        QGuiApplication.inputMethod().commit()
        words = self.typed.strip()
        if words:
            self._ask(words)

    def take(self, words: str) -> None:
        """A suggestion goes into the field, to be said or changed; nothing typed is lost."""
        edit = self.field.edit
        before = self.typed.strip()
        self._drop_composed()
        edit.setText(f"{before} {words}".strip()[:MOST])
        edit.setFocus()

    def answered(self, answer: Answer, reason: str = "") -> None:
        """What became of it. Only words that were heard leave the field."""
        asked, self._asked = self._asked, None
        self.button.set_unavailable("")
        if answer is Answer.DONE and asked:
            typed = self.typed
            self._drop_composed()
            rest = typed.lstrip()
            self.field.edit.setText(
                rest.removeprefix(asked).lstrip() if rest.startswith(asked) else typed
            )
        self._tell(answer, reason)

    def _ask(self, words: str) -> None:
        if self._asked is None:
            self._asked = words
            self.button.set_unavailable(self.tr("Being said"))
            self.said.emit(words)

    def _drop_composed(self) -> None:
        """What the input method still holds has been taken as words."""
        edit = self.field.edit
        if self.typed != edit.text():
            QGuiApplication.inputMethod().reset()
            QApplication.sendEvent(edit, QInputMethodEvent())

    def _tell(self, answer: Answer, reason: str = "") -> None:
        self._why = (answer, reason)
        sentence = trouble(answer, reason)
        if sentence:
            self._trouble.say("warn", sentence)
        self._stack.setCurrentWidget(self._trouble if sentence else self.suggestions)
        self._place_below()

    def _line(self, said: Said) -> Line:
        _, who, begun = self._screen
        mine = said.speaker is Speaker.COUNSELOR
        return Line(
            at=max(0, said.said_at - begun),
            who=self.tr("Me") if mine else who,
            words=said.text or self.tr("Waited a little"),
            mine=mine,
            silence=not said.text,
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Focus given to the sheet goes to the line to type in."""
        self.field.edit.setFocus(event.reason())

    def _resize(self) -> None:
        compact = self.theme.look.compact
        # Where one column is in sight its switch says already what it is.
        for part in (self._title, self._badge):
            part.setVisible(self.theme.look.density != "narrow")
        edge = self.theme.px(24 if compact else SIDE)
        self._column.setContentsMargins(0, 12 if compact else 20, 0, 12 if compact else 18)
        self._head.setContentsMargins(edge, 0, edge, 0)
        self._foot_place.setContentsMargins(edge, 0, edge, 0)
        self._rows.setContentsMargins(edge - PAD, 0, max(0, edge - PAD - 8), 0)
        self._place_below()

    def _place_below(self) -> None:
        """What is offered stands below the field; beside it where that line is needed to read."""
        theme, brief = self.theme, self._low
        self.suggestions.set_brief(brief=brief)
        beside = brief and self._stack.currentWidget() is self.suggestions
        ways = QBoxLayout.Direction
        self._foot_parts.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._foot_parts.setAlignment(self._below, middle if beside else Qt.AlignmentFlag(0))
        wide = self.suggestions.brief_width
        self._below.setMinimumWidth(wide if beside else 0)
        self._below.setMaximumWidth(wide if beside else _FREE)
        compact = theme.look.compact
        self.lines.setMinimumHeight(
            theme.px(LEAST_LOW if brief else LEAST // 2 if compact else LEAST)
        )

    @property
    def _low(self) -> bool:
        theme = self.theme
        return theme.look.density == "narrow" and self.height() < theme.px(LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window has another size."""
        super().resizeEvent(event)
        self._place_below()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def _speak(self) -> None:
        self._title.setText(self.tr("What is heard"))
        self._badge.show_state(self.tr("In words"), "quiet")
        self.button.setText(self.tr("Say"))
        self.field.set_placeholder(self.tr("What you say now"))
        self.setAccessibleName(self._title.text())
        transcript, _, _ = self._screen
        self.lines.show_lines([self._line(one) for one in transcript], newest=True)
        self._tell(*self._why)
