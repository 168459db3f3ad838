from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from console.desktop import times
from console.desktop.session import riskwords
from console.desktop.session.marks import short_mark
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.risk import LATER, STEPS, RiskStep, StepOutcome
from console.model.screen import Kept, StepRow

_DISC = 20
_INKS: dict[Kept, Ink] = {Kept.SENT: "text2", Kept.HERE: "warn", Kept.NEEDS_YOU: "danger"}


class _Disc(QWidget):
    """A step's number, or what became of it."""

    def __init__(self, theme: Theme, number: str) -> None:
        super().__init__()
        self.theme = theme
        self._number = number
        self.open = False
        self.outcome: StepOutcome | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self.theme.px(_DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme, rect = self.theme, QRectF(self.rect())
        if self.outcome is StepOutcome.DONE and not self.open:
            theme.paint_icon(painter, rect, "check-circle", "ok")
        elif self.outcome is StepOutcome.DECLINED and not self.open:
            theme.paint_icon(painter, rect, "minus", "text3")
        else:
            fill = theme.color("text") if self.open else None
            edge = None if self.open else theme.color("edge")
            paint.box(painter, rect, rect.height() / 2, fill, edge, 1.5)
            ink = theme.color("surface" if self.open else "text2")
            font = theme.font("label", 600, tabular=True)
            paint.words(painter, rect, self._number, font, ink, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class _Line(QAbstractButton):
    """A step in one line; pressed, it opens."""

    def __init__(self, theme: Theme, number: str) -> None:
        super().__init__()
        self.theme = theme
        self.disc = _Disc(theme, number)
        self.name = Words(theme, "", "body", 500)
        self.when = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(10)
        row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.name, 1)
        row.addWidget(self.when)
        for part in (self.disc, self.name, self.when):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        theme, rect, radius = self.theme, QRectF(self.rect()), self.theme.radius("badge")
        if self.underMouse():
            paint.box(painter, rect, radius, theme.color("sunkenhover"))
        if self.hasFocus():
            paint.box(painter, rect, radius, None, theme.color("ring"), paint.ring_width(theme))
        painter.end()


class _Step(Sheet):
    """A step: its line, and open, its sentence to say aloud with what the person answered."""

    opened = Signal()
    answered = Signal(object)

    def __init__(self, theme: Theme, step: RiskStep, number: str) -> None:
        super().__init__(theme, "quote", "control")
        self.step = step
        self.row: StepRow | None = None
        self._begun: int | None = None
        self._open = False
        self.line = _Line(theme, number)
        self._sentence = Words(theme, "", "read")
        self._more = Words(theme, "", "label", ink="text2")
        self._yes = Button(theme, "", "secondary", height="inline")
        self._no = Button(theme, "", "secondary", height="inline")
        self._detail = Button(theme, "", "ghost", height="inline")
        self._held = QWidget()
        self._build()
        self.line.clicked.connect(self.opened)
        self._yes.clicked.connect(lambda: self.answered.emit(StepOutcome.DONE))
        self._no.clicked.connect(lambda: self.answered.emit(StepOutcome.DECLINED))
        self._detail.clicked.connect(lambda: self._more.setVisible(self._more.isHidden()))
        self._more.hide()
        self.set_open(opened=False)

    def _build(self) -> None:
        buttons = Flow(gap=6, line_gap=6)
        for button in (self._yes, self._no, self._detail):
            buttons.addWidget(button)
        held = QVBoxLayout(self._held)
        held.setContentsMargins(36, 0, 8, 8)
        held.setSpacing(6)
        held.addWidget(self._sentence)
        held.addWidget(self._more)
        held.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 1)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._held)

    def set_open(self, *, opened: bool) -> None:
        """Whether its sentence is in sight."""
        self._open = opened
        self._held.setVisible(opened)
        self.line.disc.open = opened
        self.line.name.set_weight(600 if opened else 400)
        self.update()

    def begin(self) -> None:
        """The hands go to its first answer."""
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, row: StepRow | None, begun: int | None) -> None:
        """What became of it."""
        self.row, self._begun = row, begun
        self.line.disc.outcome = row.outcome if row else None
        self.line.name.set_ink("text" if row is None or self._open else "text2")
        self._say_when()
        self.line.disc.update()

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        said = riskwords.step(self.step)
        self._sentence.setText(riskwords.say(said.sentence))
        self._more.setText(riskwords.say(said.more))
        self._yes.setText(riskwords.say(said.done))
        self._no.setText(riskwords.say(said.declined))
        self._detail.setText(self.tr("More"))
        self._say_when()

    def _say_when(self) -> None:
        row, said = self.row, riskwords.step(self.step)
        name, when = riskwords.say(said.name), ""
        if row is not None:
            at, begun = row.taken_at, self._begun
            when = times.hhmm(at) if begun is None else times.talk(at - begun)
            if row.outcome is StepOutcome.DECLINED:
                name = f"{name} · {riskwords.say(said.declined)}"
            if row.kept is not Kept.SENT:
                when = f"{short_mark(row.kept).words} {when}"
        self.line.name.setText(name)
        self.line.when.setText(when)
        self.line.when.set_ink(_INKS[row.kept] if row else "text2")
        self.line.setAccessibleName(f"{self.line.name.text()} {when}".strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper only while it is open."""
        if self._open:
            super().paintEvent(event)


class RiskSteps(QWidget):
    """What one does when the risk is high: one step open at a time, the others in a line each.

    `taken(step, outcome)` for what the person answered. Nothing opens by itself but the next one
    after an answer.
    """

    taken = Signal(object, object)
    turned = Signal(QWidget)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: RiskStep | None = None
        self._chosen = False
        self._later = Words(theme, "", "label", 500, "text2")
        self._steps = {step: _Step(theme, step, str(at)) for at, step in enumerate(STEPS, 1)}
        self._steps[RiskStep.REPORTED] = _Step(theme, RiskStep.REPORTED, "!")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        order = (RiskStep.REPORTED, *STEPS)
        for step in order:
            if step is LATER[0]:
                column.addSpacing(6)
                column.addWidget(self._later)
                column.addSpacing(2)
            column.addWidget(self._steps[step])
            self._steps[step].opened.connect(lambda step=step: self._choose(step))
            self._steps[step].answered.connect(lambda done, step=step: self._answer(step, done))
        column.addStretch(1)
        self.retranslate()

    def forget(self) -> None:
        """Another talk."""
        self._opened, self._chosen = None, False

    @property
    def ready(self) -> bool:
        """Whether a step is open."""
        return self._opened is not None

    def show_rows(
        self, rows: tuple[StepRow, ...], begun: int | None, *, grave: bool, report: bool
    ) -> None:
        """What was done so far. `grave` brings the six steps, `report` the duty to report."""
        latest = {row.step: row for row in rows}
        for step, widget in self._steps.items():
            widget.show_row(latest.get(step), begun)
            widget.setVisible(report if step is RiskStep.REPORTED else grave)
        self._later.setVisible(grave)
        if not self._chosen:
            due = ((RiskStep.REPORTED,) if report else ()) + (STEPS if grave else ())
            self._open(next((step for step in due if step not in latest), None))

    def begin(self) -> None:
        """The hands go to the open step; `turned` says which it is, to be brought in sight."""
        if self._opened is not None:
            self._steps[self._opened].begin()
            self.turned.emit(self._steps[self._opened])

    def _choose(self, step: RiskStep) -> None:
        self._chosen = step is not self._opened
        self._open(step if self._chosen else None)
        self._chosen = True
        self.begin()

    def _answer(self, step: RiskStep, outcome: object) -> None:
        # The next one opens with the answer's own coming back: it is kept by then.
        self._chosen = False
        self.taken.emit(step, outcome)

    def _open(self, opened: RiskStep | None) -> None:
        hands: QWidget | None = QApplication.focusWidget()
        had = opened is not self._opened and hands is not None and self.isAncestorOf(hands)
        self._opened = opened
        for step, widget in self._steps.items():
            widget.set_open(opened=step is opened)
        if had:
            self.begin()

    def retranslate(self) -> None:
        """Take the words of the language now spoken."""
        self._later.setText(self.tr("If it grows more urgent"))
        for widget in self._steps.values():
            widget.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
