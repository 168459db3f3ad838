from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.desktop.practice import marks
from console.desktop.seen import Seen
from console.desktop.session.marks import kept_mark
from console.desktop.style.theme import Theme
from console.desktop.widgets.badge import Badge
from console.desktop.widgets.syncmark import SyncMark, SyncView
from console.desktop.widgets.words import Words
from console.model.screen import Kept, SessionScreen


class NoteHead(QWidget):
    """What this sheet is, and where what is written on it lies."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._seen = Seen()
        self._title = Words(theme, "", "read", 600, oneline=True)
        self._badge = Badge(theme)
        self._mark = SyncMark(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._badge)
        row.addStretch(1)
        row.addWidget(self._mark)
        self._say()

    def show_kept(self, screen: SessionScreen, *, unkept: bool, blank: bool) -> None:
        """`unkept` while the disk refuses what stands here: then the mark says nothing else."""
        sent = screen.note_kept == Kept.SENT
        # When it was sent is told below in the status bar; here it would change with every save.
        mark = kept_mark(screen.note_kept, None if sent else screen.written_at)
        if unkept:
            mark = SyncView("needs", self.tr("Not kept yet"))
        if self._seen.fresh(mark, blank):
            self._mark.setVisible(not blank)
            self._mark.show_view(mark)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._seen.forget()
        self._title.setText(self.tr("Note"))
        if self.theme.look.practice:
            self._badge.show_state(marks.badge(), "lamp")
        else:
            self._badge.show_state(self.tr("Draft"), "quiet")
