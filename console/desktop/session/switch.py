from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.session.side import Show
from console.desktop.style.theme import Theme
from console.desktop.widgets.segmented import Option, Segmented

LONGEST = 10


class ViewSwitch(QWidget):
    """Which column is in sight where there is room for one: the person, the note, the helping
    column by what it holds.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = Show.LOOKUP
        self._name = ""
        self._view = "note"
        self._heard = False
        self._views = Segmented(theme)
        self._views.chosen.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._views)
        self._say()

    def show_view(self, view: str) -> None:
        """This is in sight."""
        self._view = view
        self._views.choose(view)

    def show_name(self, name: str) -> None:
        """Whom one talks with; a long name has its place in the column."""
        name = name if len(name) <= LONGEST else ""
        if name != self._name:
            self._name = name
            self._say()

    def show_heard(self, *, heard: bool) -> None:
        """Whether there is something to hear in words."""
        self._heard = heard
        self._say()

    def show_held(self, held: Show) -> None:
        """What the helping column holds now."""
        if held != self._held:
            self._held = held
            self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        held = {
            Show.LOOKUP: self.tr("Services"),
            Show.FOLLOW_UP: self.tr("Hand over"),
            Show.RISK: self.tr("Risk"),
            Show.WRAP_UP: self.tr("Wrap-up"),
        }
        self._views.setAccessibleName(self.tr("What is in sight"))
        heard = (Option("heard", self.tr("Heard")),) if self._heard else ()
        self._views.set_options(
            (
                Option("person", self._name or self.tr("Person")),
                *heard,
                Option("note", self.tr("Note")),
                Option("side", held[self._held]),
            )
        )
        self._views.choose(self._view)
