from PySide6.QtCore import QEvent

from console.desktop import times, words
from console.desktop.session.part import MarkedLine, Part
from console.desktop.style.theme import Theme
from console.model.history import AgreedFollowUp

SHOWN = 3


class AgreedFollowUps(Part):
    """Calls that were agreed on with the person. Whether they were made is not known here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._found: tuple[AgreedFollowUp, ...] = ()
        self.lines = [MarkedLine(theme, beside=False) for _ in range(SHOWN)]
        for line in self.lines:
            self.column.addWidget(line)
        self._say()

    def show_follow_ups(self, found: tuple[AgreedFollowUp, ...]) -> None:
        """These are open."""
        self._found = found
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.title.setText(self.tr("Calls agreed on"))
        for at, line in enumerate(self.lines):
            one = self._found[at] if at < len(self._found) else None
            what = words.purpose(one.purpose) if one else ""
            line.show_words(
                "follow-up",
                "text2",
                what,
                times.span(one.window_from, one.window_to) if one else "",
            )
            line.setVisible(one is not None)
        self.setVisible(bool(self._found))
