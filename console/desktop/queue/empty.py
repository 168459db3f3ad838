from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout

from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.words import Words


class EmptyQueue(Sheet):
    """Nobody waits: a quiet page that says so and asks for nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._takes_calls = True
        self._title = Words(theme, "", "name", 600)
        self._words = Words(theme, "", "body", ink="text2")
        self._due = 0
        self.agreed = Words(theme, "", "body", 600, "text", reserve=1)
        centre = Qt.AlignmentFlag.AlignHCenter
        for part in (self._title, self._words, self.agreed):
            part.setAlignment(centre)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 52)
        column.setSpacing(8)
        column.addWidget(IconMark(theme, "cup", "onlampsoft", 32), 0, centre)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self.agreed)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def show_role(self, *, takes_calls: bool) -> None:
        """Who takes no calls is not shown who waits, and is told so."""
        self._takes_calls = takes_calls
        self._say()

    def show_due(self, count: int) -> None:
        """So many agreed calls are due, for who makes them."""
        self._due = count
        self._say()

    def _say(self) -> None:
        self.agreed.setVisible(not self._takes_calls)
        due = self.tr("Agreed calls whose time is now: {count}").format(count=self._due)
        self.agreed.setText(due if self._due else "")
        if not self._takes_calls:
            self._title.setText(self.tr("Who waits is answered by the counselors"))
            self._words.setText(
                self.tr("This account does not take calls, so nobody is listed here.")
            )
            return
        self._title.setText(self.tr("Nobody is waiting right now"))
        self._words.setText(
            self.tr("When somebody calls, they appear here. A good moment to catch your breath.")
        )
