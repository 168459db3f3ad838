from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.marks import short_mark
from console.desktop.style.theme import Theme
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.sheet import Sheet
from console.desktop.widgets.syncmark import SyncMark
from console.desktop.widgets.words import Words
from console.model.screen import ReferralRow


class ReferralCard(Sheet):
    """A service given in this talk: its name, how and when, and where the record is."""

    def __init__(self, theme: Theme, row: ReferralRow, begun: int | None) -> None:
        super().__init__(theme, "sheet", "control")
        self._name = Words(theme, "", "body", 600)
        self._how = Words(theme, "", "label", ink="text2", tabular=True)
        self._mark = SyncMark(theme)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._how)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(10)
        line.addLayout(beside(IconMark(theme, "link", "text2", 16), theme))
        line.addLayout(text, 1)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_row(row, begun)

    def show_row(self, row: ReferralRow, begun: int | None) -> None:
        """Another mark on the same referral."""
        at = times.hhmm(row.made_at) if begun is None else times.talk(row.made_at - begun)
        self._name.setText(row.service_name)
        self._how.setText(f"{words.manner(row.manner)} · {at}")
        self._mark.show_view(short_mark(row.kept))


class ReferralList(QWidget):
    """What was given in this talk, in order. Without any it takes no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._cards: dict[str, ReferralCard] = {}
        self._rows: tuple[ReferralRow, ...] = ()
        self._begun: int | None = None
        self._title = Words(theme, "", "label", 600, "text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self.show_rows((), None)

    def show_rows(self, rows: tuple[ReferralRow, ...], begun: int | None) -> None:
        """Bring the list to these; `begun` is when the talk was connected (ms)."""
        self._rows, self._begun = rows, begun
        self._title.setText(self.tr("Referred in this talk"))
        wanted = {row.referral_id for row in rows}
        for gone in set(self._cards) - wanted:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for row in rows:
            known = self._cards.get(row.referral_id)
            if known is None:
                known = self._cards[row.referral_id] = ReferralCard(self.theme, row, begun)
                self._column.addWidget(known)
            known.show_row(row, begun)

    @property
    def filled(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_rows(self._rows, self._begun)
        super().changeEvent(event)
