from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop.frame.settings.choice import Choice
from console.desktop.frame.settings.preview import Preview
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.segmented import Option
from console.desktop.widgets.words import Words

STEPS = (80, 90, 100, 115, 130, 150, 175, 200)
"""Percent."""


class LookPart(QWidget):
    """Colours, letters, language and motion.

    All but the letters are worn as they are chosen. Letters are shown in a sample first: worn at
    once they would move the whole page, and these very words, under the hands.
    """

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._preferences = preferences
        self.letters = Choice(theme)
        self.scheme = Choice(theme)
        self.language = Choice(theme)
        self.motion = Choice(theme)
        self.preview = Preview(theme)
        self.take = Button(theme, "", "secondary", height="inline")
        self._same = Words(theme, "", "label", ink="text2", reserve=1)
        self._build()
        self.scheme.chosen.connect(lambda key: preferences.keep(scheme=key))
        self.language.chosen.connect(lambda key: preferences.keep(language=key))
        self.motion.chosen.connect(lambda key: preferences.keep(still=key == "still"))
        self.letters.chosen.connect(self._try)
        self.take.clicked.connect(self._take)
        preferences.changed.connect(self.show_now)
        self._say()
        self.show_now()

    def _build(self) -> None:
        taking = QHBoxLayout()
        taking.setSpacing(12)
        taking.addWidget(self.take)
        taking.addWidget(self._same, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        size = QVBoxLayout()
        size.setSpacing(10)
        size.addWidget(self.letters)
        size.addWidget(self.preview)
        size.addLayout(taking)
        column.addLayout(size)
        for part in (self.scheme, self.language, self.motion):
            column.addWidget(part)
        column.addStretch(1)

    def show_now(self) -> None:
        """What holds now is chosen."""
        now = self._preferences.value
        self.scheme.choose(now.scheme)
        self.language.choose(now.language)
        self.motion.choose("still" if now.still else "slight")
        self.letters.choose(str(round(now.scale * 100)))
        self._try(str(round(now.scale * 100)))

    def _try(self, percent: str) -> None:
        scale = int(percent) / 100
        self.preview.show_scale(scale)
        worn = round(self._preferences.value.scale * 100) == int(percent)
        self._same.setText(self.tr("This is how large they are now.") if worn else "")
        self.take.setVisible(not worn)

    def _take(self) -> None:
        percent = self.letters.choice
        if percent is not None:
            self.letters.setFocus(Qt.FocusReason.OtherFocusReason)
            self._preferences.keep(scale=int(percent) / 100)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self.show_now()
        super().changeEvent(event)

    def _say(self) -> None:
        self.scheme.say(
            self.tr("Colours"),
            (
                Option("light", self.tr("Light")),
                Option("dark", self.tr("Dark")),
                Option("contrast-light", self.tr("Contrast, light")),
                Option("contrast-dark", self.tr("Contrast, dark")),
            ),
        )
        self.letters.say(
            self.tr("Size of letters (%)"),
            tuple(Option(str(step), str(step)) for step in STEPS),
        )
        # A language is always named in itself, so that whoever needs it finds it.
        self.language.say(self.tr("Language"), (Option("ko", "한국어"), Option("en", "English")))
        self.motion.say(
            self.tr("Motion"),
            (Option("slight", self.tr("Slight")), Option("still", self.tr("None"))),
        )
        self.take.setText(self.tr("Use letters of this size"))
