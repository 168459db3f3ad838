from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from console.desktop import times
from console.desktop.style.theme import Theme
from console.desktop.wall import answers, sayings
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.outcome import Answer
from console.model.risk import RiskLevel
from console.model.screen import WallTalk


class WallRiskCard(Sheet):
    """A talk whose risk is high: who, since when, at which step, who follows it.

    `watched` carries the contact. The counselor is told who follows: nobody listens unseen.
    """

    watched = Signal(str)

    def __init__(self, theme: Theme, talk: WallTalk) -> None:
        super().__init__(theme, "danger")
        self.talk = talk
        self._answer = ""
        self._icon = IconMark(theme, "shield", "danger", 20)
        self._title = Words(theme, "", "read", 600)
        self._since = Words(theme, "", "label", ink="text2", oneline=True, tabular=True)
        self._step = Words(theme, "", "body", ink="text2")
        self._eye = IconMark(theme, "", "ok", 18)
        self._stands = Words(theme, "", "body", 500, "ok", reserve=1)
        self.watch = Button(theme, "", "link", key="wall_watch")
        self.watch.clicked.connect(self.press)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._since, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._stands, 1)
        foot.addWidget(self.watch, 0, Qt.AlignmentFlag.AlignVCenter)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addLayout(head)
        text.addWidget(self._step)
        text.addLayout(foot)
        column = QHBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(14)
        column.addLayout(beside(self._icon, theme))
        column.addLayout(text, 1)
        self.show_talk(talk)

    def show_talk(self, talk: WallTalk) -> None:
        """How it stands now."""
        if talk.watched_name != self.talk.watched_name:
            self._answer = ""
        self.talk = talk
        self._say()

    def press(self) -> None:
        """Alt+L: follow it."""
        if not self.talk.watched_name and self._answer != answers.sending():
            self._answer = answers.sending()
            self._say()
            self.watched.emit(self.talk.contact_id)

    def show_answer(self, answer: Answer, reason: str) -> None:
        """What became of it."""
        self._answer = answers.sentence("watch", answer, reason)
        self._say()

    def _say(self) -> None:
        talk = self.talk
        level = talk.risk or RiskLevel.HIGH
        self._title.setText(f"{talk.name} · {sayings.risk(level)}")
        self.setAccessibleName(self._title.text())
        since = self.tr("since {time}")
        known = talk.risk_since is not None
        self._since.setText(since.format(time=times.hhmm(talk.risk_since or 0)) if known else "")
        self._step.setText(sayings.step(talk))
        watched = sayings.watched(talk)
        self._eye.show_icon("eye" if watched else "", "ok")
        self._stands.set_ink("ok" if watched else "warn")
        self._stands.setText(watched or self._answer)
        self.watch.setText(self.tr("Follow along"))
        self.watch.setVisible(not watched)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._answer = ""
            self._say()
        super().changeEvent(event)
