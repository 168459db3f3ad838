from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from console.desktop.style.theme import Theme
from console.desktop.wall.foot import Foot
from console.desktop.wall.messagefield import To
from console.desktop.wall.rowmessage import RowMessage
from console.desktop.wall.ruler import EDGE, NAME
from console.desktop.wall.talkmodel import TalkModel
from console.desktop.wall.talkview import Stages, TalkView
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words
from console.model.screen import WallTalk


class Talks(Sheet):
    """The talks that are on, each on the same guideline, and below them what today came to."""

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._count = 0
        self._title = Words(theme, "", "body", 600)
        self._calm = Words(theme, "", "body", ink="text3")
        self._calm.setContentsMargins(0, 0, 0, 0)
        self.model = TalkModel(now, self)
        self.view = TalkView(theme, self.model, now)
        self.message = RowMessage(theme, self.view, lambda: EDGE + theme.px(NAME) - 12)
        self.foot = Foot(theme)
        self._build(theme)
        self._say()

    def _build(self, theme: Theme) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, 20, EDGE, 8)
        head.addWidget(self._title)
        talks = QWidget()
        lines = QVBoxLayout(talks)
        lines.setContentsMargins(1, 0, 1, 0)
        lines.setSpacing(0)
        lines.addWidget(Stages(theme, self.view))
        lines.addWidget(self.view, 1)
        none = QWidget()
        calm = QVBoxLayout(none)
        calm.setContentsMargins(EDGE, 8, EDGE, 8)
        calm.addWidget(self._calm)
        calm.addStretch(1)
        place = QWidget()
        self._place = QStackedLayout(place)
        self._place.addWidget(talks)
        self._place.addWidget(none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(place, 1)
        column.addWidget(self.foot)

    def show_talks(self, talks: tuple[WallTalk, ...]) -> None:
        """These are on."""
        self._count = len(talks)
        self.model.show(talks)
        self._place.setCurrentIndex(0 if talks or self.message.isVisible() else 1)
        self._say()

    def write(self) -> None:
        """A message to the counselor of the chosen talk."""
        line = self.model.line(self.view.chosen)
        if line is not None:
            talk = line.talk
            self.message.open(talk.contact_id, To(talk.staff_id, talk.name, talk.contact_id))

    def forget(self) -> None:
        """The person has gone."""
        self.message.forget()
        self.show_talks(())

    def _say(self) -> None:
        self._title.setText(self.tr("Talks going on {count}").format(count=self._count))
        self._calm.setText(self.tr("No talk is going on just now."))
        self.view.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
