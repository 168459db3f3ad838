from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from console.desktop import times, words
from console.desktop.session.part import Part
from console.desktop.style import paint
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from console.model.contact import Caller
from console.model.history import PastTalk

SHOWN = 3
_LEFT = 20
_DOT = 10
_GAP = 16


class PastEntry(QWidget):
    """One earlier talk on the line of time: when, how long, with whom, and in a few words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._last = True
        self._day = Words(theme, "", "label", 600, oneline=True, tabular=True)
        self._beside = Words(theme, "", "label", ink="text2", tabular=True)
        self._words = Words(theme, "", "body", ink="text2")
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._day, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._beside, 0, 1)
        self._grid.addWidget(self._words, 1, 0, 1, 2)

    def show_talk(self, talk: PastTalk, *, last: bool) -> None:
        """What is known of it."""
        minutes = times.minutes(talk.minutes * 60_000) if talk.minutes else ""
        beside = " · ".join(part for part in (minutes, talk.counselor_name) if part)
        self._last = last
        self._day.setText(times.day(talk.at))
        self._beside.setText(beside)
        self._words.setText(talk.summary)
        self._words.setVisible(bool(talk.summary))
        self._grid.setContentsMargins(_LEFT, 0, 0, 0 if last else _GAP)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring, and a line down to the one before it."""
        painter = QPainter(self)
        paint.start(painter)
        theme = self.theme
        middle = theme.line("label") / 2
        if not self._last:
            line = QRectF(_DOT / 2 - 1, middle + _DOT, 2, self.height() - _DOT - 4)
            painter.fillRect(line, theme.color("border"))
        ring = paint.square(_DOT / 2, middle, _DOT)
        paint.box(painter, ring, _DOT / 2, theme.color("canvas"), theme.color("edge"), 2)
        painter.end()


class PastTalks(Part):
    """Earlier talks, the newest first: three, and the others in place on request.

    `all_wanted` follows the request, for another counselor's words are shown only once it is
    kept that they were opened.
    """

    all_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._talks: tuple[PastTalk, ...] = ()
        self._all = False
        self._entries: list[PastEntry] = []
        self.link.clicked.connect(self._toggle)

    @property
    def entries(self) -> list[PastEntry]:
        """What stands there."""
        return self._entries

    def show_talks(self, talks: tuple[PastTalk, ...], caller: Caller) -> None:
        """These; where nothing more is known the day of the last one."""
        if not talks and caller.last_contact_at is not None:
            name = caller.last_counselor_name
            talks = (
                PastTalk(
                    contact_id="",
                    at=caller.last_contact_at,
                    minutes=0,
                    counselor_name=words.counselor(name) if name else "",
                    summary="",
                ),
            )
        if talks != self._talks:
            self._talks = talks
            self._refresh()

    def begin(self) -> None:
        """Another talk: only the latest are in sight."""
        self._all = False
        self._talks = ()
        self._refresh()

    def _toggle(self) -> None:
        self._all = not self._all
        if self._all:
            self.all_wanted.emit()
        self._refresh()

    def _refresh(self) -> None:
        shown = self._talks if self._all else self._talks[:SHOWN]
        while len(self._entries) > len(shown):
            # Deleted, not emptied: of what was read here nothing stays behind.
            gone = self._entries.pop()
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        while len(self._entries) < len(shown):
            self._entries.append(PastEntry(self.theme))
            self.column.addWidget(self._entries[-1])
        for entry, talk in zip(self._entries, shown, strict=True):
            entry.show_talk(talk, last=talk is shown[-1])
        self.setVisible(bool(shown))
        self.link.setVisible(len(self._talks) > SHOWN)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def _say(self) -> None:
        self.title.setText(self.tr("Earlier talks"))
        self.link.setText(self.tr("Show fewer") if self._all else self.tr("Show all"))
