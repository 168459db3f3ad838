from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from console.desktop.practice.opening import Opening, unavailable
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Story:
    """A story one can practise: its id, title, and what it is about, in the language worn."""

    id: str
    title: str
    about: str = ""


class StoryCard(Sheet):
    """One story and the way into it."""

    asked = Signal(str)

    def __init__(self, theme: Theme, story: Story) -> None:
        super().__init__(theme)
        self.story = story
        self.button = Button(theme, "", "secondary", icon="mortarboard", height="inline")
        self.button.clicked.connect(lambda: self.asked.emit(story.id))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(4)
        column.addWidget(Words(theme, story.title, "read", 600))
        column.addWidget(Words(theme, story.about, "body", ink="text2"))
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    def show_door(self, door: Opening) -> None:
        """Whether practice can be opened now."""
        self.button.setVisible(door != "none")
        self.button.set_unavailable(unavailable(door))

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.button.setText(self.tr("Practise this story"))
        self.button.setAccessibleName(f"{self.button.text()}: {self.story.title}")
