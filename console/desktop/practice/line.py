from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times
from console.desktop.practice.tags import badge_of
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words
from console.dialogue.acts import Act

Ground = Literal["", "well", "try"]
AT, WHO = 62, 72
PAD = 16
_DOT = 1.6
_STEP = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of what was said: `at` is the time of the talk (ms), `who` the speaker's name.

    A silence has no speaker: `silence` says that its words are a length of time. `tag` is what
    it was counted as, `ground` whether it is the one done well or the one to try, and `example`
    how it could have been said too.
    """

    at: int
    who: str
    words: str
    mine: bool = False
    silence: bool = False
    tag: Act | None = None
    ground: Ground = ""
    example: str = ""


class LineRow(QWidget):
    """One line: time, who, words, and what it was counted as. `clicked` says so.

    `close` sets the lines close together, as in a talk that goes on.
    """

    clicked = Signal()

    def __init__(
        self, theme: Theme, line: Line, *, last: bool = False, close: bool = False
    ) -> None:
        super().__init__()
        self.theme = theme
        self._close = close
        self.line = line
        self._chosen = False
        self._at = Words(theme, times.talk(line.at), "label", ink="text2", tabular=True)
        self._who = Words(theme, line.who, "body", 600 if line.mine else 400, self._who_ink())
        self.words = Words(theme, line.words, "body" if line.silence else "read", ink=self._ink())
        self._tag = Badge(theme)
        self._example = QWidget()
        self._example_mark = IconMark(theme, "bulb", "onwarnsoft", 18)
        self._example_words = Words(theme, line.example, "body", ink="onwarnsoft")
        self.show_last(last=last)
        self._build()
        self._say()
        self._resize()
        theme.changed.connect(self._resize)

    def _who_ink(self) -> Ink:
        return "accent" if self.line.mine else "text2"

    def _ink(self) -> Ink:
        return "text2" if self.line.silence else "text"

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        example = QHBoxLayout(self._example)
        example.setContentsMargins(0, 2, 0, 4)
        example.setSpacing(8)
        example.addWidget(self._example_mark, 0, top)
        example.addWidget(self._example_words, 1)
        self._example.setVisible(bool(self.line.example))
        self._said = said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.words)
        said.addWidget(self._example)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(0)
        row.addWidget(self._at, 0, top)
        row.addWidget(self._who, 0, top)
        row.addLayout(said, 1)
        row.addSpacing(16)
        self._tag_place = QVBoxLayout()
        self._tag_place.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignRight)
        self._tag_place.addStretch(1)
        row.addLayout(self._tag_place)

    def show_last(self, *, last: bool) -> None:
        """The newest line stands out a little, by weight alone."""
        self.words.set_weight(500 if last and not self.line.mine else 400)

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a plain state
        """Whether the keyboard has chosen it."""
        self._chosen = chosen
        self.update()

    def _resize(self) -> None:
        theme = self.theme
        high = theme.line("read")
        for part, wide in ((self._at, AT), (self._who, WHO)):
            part.setFixedWidth(theme.px(wide))
            part.setMinimumHeight(high)
        self.words.setMinimumHeight(high)
        self._place_tag(below=theme.look.density == "narrow")
        above = max(0, (high - self._tag.sizeHint().height()) // 2)
        self._tag_place.setContentsMargins(0, above, 0, 0)
        tall = 3 if self._close else 5 if theme.look.compact else 7
        self._row.setContentsMargins(PAD, tall, PAD, tall)
        self.update()

    def _place_tag(self, *, below: bool) -> None:
        """Beside the words; below them where there is no room for both."""
        old, new = (self._tag_place, self._said) if below else (self._said, self._tag_place)
        if new.indexOf(self._tag) < 0:
            old.removeWidget(self._tag)
            left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            new.insertWidget(1 if below else 0, self._tag, 0, left if below else right)

    def _say(self) -> None:
        tag = self.line.tag
        self._tag.setVisible(tag is not None)
        if tag is not None:
            self._tag.show_state(*badge_of(tag))
        spoken = (times.talk(self.line.at), self.line.who, self.line.words, self._tag.text())
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A line can be pointed at."""
        event.accept()
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tint of the two lines that matter, the ring, and the dots of a silence."""
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("control")
        if self.line.ground:
            ink: Ink = "oksoft" if self.line.ground == "well" else "warnsoft"
            contrast = theme.tokens.stroke > 1
            edge = theme.color("edge") if contrast else None
            paint.box(painter, rect, radius, theme.color(ink), edge, theme.tokens.stroke)
        if self._chosen:
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        if self.line.silence:
            self._dots(painter)
        painter.end()

    def _dots(self, painter: QPainter) -> None:
        """A silence is a stretch, not a gap: dots from its length to its tag."""
        words = self.words.geometry()
        left = words.left() + self.words.sizeHint().width() + 12
        right = (self._tag.geometry().left() if self.line.tag else self.width() - PAD) - 16
        middle = words.top() + self.theme.line("read") / 2
        painter.setPen(QPen(self.theme.color("text3"), 0))
        painter.setBrush(self.theme.color("text3"))
        while left < right:
            painter.drawEllipse(QPointF(left, middle), _DOT / 2, _DOT / 2)
            left += _STEP
