from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from console.desktop import words
from console.desktop.style.theme import Theme
from console.desktop.widgets.dot import Presence, StateDot
from console.desktop.widgets.scroll import dress
from console.desktop.widgets.words import Words
from console.model.presence import PresenceState
from console.model.roles import Role
from console.model.screen import Colleague

SHAPES: dict[PresenceState | None, Presence] = {
    PresenceState.READY: "ready",
    PresenceState.IN_SESSION: "session",
    PresenceState.WRAP_UP: "wrapup",
    PresenceState.BREAK: "break",
    PresenceState.AWAY: "away",
    None: "offline",
}
_ORDER = (
    PresenceState.READY,
    PresenceState.IN_SESSION,
    PresenceState.WRAP_UP,
    PresenceState.BREAK,
    PresenceState.AWAY,
)


GAP = 6
LEAST = 216
"""Six people are always in sight; more when there is room, the rest by scrolling."""


class ColleagueRow(QWidget):
    """A colleague: shape, name, state in a word. No duration: nobody is timed here."""

    def __init__(self, theme: Theme, colleague: Colleague) -> None:
        super().__init__()
        self._dot = StateDot(theme)
        self._name = Words(theme, "", "body", oneline=True)
        self._state = Words(theme, "", "label", ink="text2", oneline=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._dot)
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self._state)
        self.show_colleague(colleague)

    def show_colleague(self, colleague: Colleague) -> None:
        """Another state of the same person."""
        said = words.presence(colleague.state)
        self._dot.show_state(SHAPES[colleague.state])
        self._name.setText(colleague.name)
        self._state.setText(said)
        self.setAccessibleName(f"{colleague.name} {said}")


class Colleagues(QWidget):
    """Who is on duty, those who can take a call first; the supervisor stands in the head."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: dict[str, ColleagueRow] = {}
        self._shown: tuple[Colleague, ...] = ()
        self._title = Words(theme, "", "label", 600, "text2", oneline=True)
        self._lead = Words(theme, "", "label", ink="text2", oneline=True)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._lead)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        dress(self._scroll, theme)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inner)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def show_colleagues(self, colleagues: tuple[Colleague, ...]) -> None:
        """Bring the list to these; a row that stays keeps its place."""
        self._shown = colleagues
        leads = [c for c in colleagues if c.role == Role.SUPERVISOR and c.state is not None]
        here = [c for c in colleagues if c.state is not None and c not in leads]
        self._title.setText(self.tr("On duty with you"))
        self._lead.setText(_supervisor(leads[0].name) if leads else "")
        # Within one state the order is by name, never by time.
        ranks = {state: rank for rank, state in enumerate(_ORDER)}
        ordered = sorted(here, key=lambda c: (ranks.get(c.state or _ORDER[-1], 9), c.name))
        self.setVisible(bool(here or leads))
        self._arrange(ordered)

    def _arrange(self, colleagues: list[Colleague]) -> None:
        wanted = {c.staff_id for c in colleagues}
        for staff_id in set(self._rows) - wanted:
            row = self._rows.pop(staff_id)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for at, colleague in enumerate(colleagues):
            known = self._rows.get(colleague.staff_id)
            if known is None:
                known = self._rows[colleague.staff_id] = ColleagueRow(self.theme, colleague)
            known.show_colleague(colleague)
            if self._column.indexOf(known) != at:
                self._column.insertWidget(at, known)
        tall = sum(row.sizeHint().height() for row in self._rows.values())
        self._scroll.setMaximumHeight(max(1, tall))
        self._scroll.setMinimumHeight(min(tall, self.theme.px(LEAST)))
        self.setMaximumHeight(tall + self.theme.line("label") + GAP)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_colleagues(self._shown)
        super().changeEvent(event)


def _supervisor(name: str) -> str:
    return f"{name} {words.role(Role.SUPERVISOR)}"
