from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words


class Consent(Sheet):
    """The question to ask aloud, and that the person has agreed, with the minute of the talk.

    `changed` follows each answer; pressed again it is taken back.
    """

    changed = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int]) -> None:
        super().__init__(theme, "quote", "control")
        self._now = now
        self.begun: int | None = None
        self.given_at: int | None = None
        self._mark = IconMark(theme, "chat", "text2", 18)
        self._question = Words(theme, "", "body")
        self.button = Button(theme, "", "secondary", height="inline")
        self.button.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._question, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    @property
    def given(self) -> bool:
        """Whether they have agreed."""
        return self.given_at is not None

    def agree(self) -> None:
        """They said yes, now."""
        self._answer(self._now())

    def forget(self) -> None:
        """Nobody was asked yet."""
        self._answer(None)

    def focus(self) -> None:
        """The hands go to the answer."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        self._answer(None if self.given else self._now())

    def _answer(self, at: int | None) -> None:
        self.given_at = at
        self._say()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._question.setText(self.tr("“May we call you again?”"))
        at = self.given_at
        self._mark.show_icon(
            "chat" if at is None else "check-circle", "text2" if at is None else "ok"
        )
        if at is None:
            self.button.setText(self.tr("They agreed"))
        else:
            self._mark.show_icon("check-circle", "ok")
            time = times.hhmm(at) if self.begun is None else times.talk(at - self.begun)
            self.button.setText(self.tr("They agreed · {time}").format(time=time))
        self.button.set_icon("" if at is None else "check")
