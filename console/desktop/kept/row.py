from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import clipboard, times, words
from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from console.desktop.widgets.flow import Flow
from console.desktop.widgets.iconmark import IconMark, beside
from console.desktop.widgets.words import Words
from console.model.screen import Kept, KeptItem

_ICONS = {
    "contact.opened": "phone",
    "contact.ended": "hang-up",
    "note.drafted": "file",
    "note.signed": "check-circle",
    "note.added": "plus",
    "risk.assessed": "shield",
    "referral.made": "link",
    "followup.requested": "follow-up",
    "record.viewed": "eye",
}


class KeptRow(QWidget):
    """One thing that is kept here; one that needs a person says why and what can be done."""

    again = Signal(str)

    def __init__(self, theme: Theme, item: KeptItem) -> None:
        super().__init__()
        self._item = item
        self._copied = False
        stuck = item.kept == Kept.NEEDS_YOU
        icon = "alert" if stuck else _ICONS.get(item.kind, "file")
        self._title = Words(theme, "", "body", 500 if stuck else 400)
        self._why = Words(theme, "", "label", ink="danger")
        time = Words(theme, times.hhmm(item.made_at), "label", ink="text2", oneline=True)
        self._copy = Button(theme, "", "secondary", icon="copy", height="chip")
        self._again = Button(theme, "", "secondary", icon="refresh", height="chip")
        self._copy.clicked.connect(self._copy_words)
        self._again.clicked.connect(lambda: self.again.emit(item.command_id))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addLayout(beside(IconMark(theme, icon, "danger" if stuck else "text2", 16), theme))
        line.addWidget(self._title, 1)
        line.addWidget(time, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ways = QWidget()
        ways = Flow(self._ways)
        ways.setContentsMargins(0, 6, 0, 6)
        ways.addWidget(self._copy)
        ways.addWidget(self._again)
        reason = QHBoxLayout()
        reason.setContentsMargins(30, 0, 0, 0)
        reason.addWidget(self._why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(reason)
        column.addWidget(self._ways)
        self._why.setVisible(stuck)
        self._ways.setVisible(stuck)
        self._copy.setVisible(bool(item.words))
        self._say()

    def height_at(self, width: int) -> int:
        """How high it is at this width."""
        return self.heightForWidth(width)

    def _copy_words(self) -> None:
        clipboard.copy(self._item.words)
        self._copied = True
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        parts = (words.fact(self._item.kind), self._item.title)
        self._title.setText(" · ".join(part for part in parts if part))
        self._why.setText(self._reason())
        self._copy.setText(self.tr("Copied") if self._copied else self.tr("Copy the words"))
        self._again.setText(self.tr("Send again"))

    def _reason(self) -> str:
        known = {
            "forbidden": self.tr(
                "The center does not let this account write it. The words are still here; "
                "please show them to your supervisor."
            ),
            "depends": self.tr(
                "It waits for another entry of the same talk that is stuck. Nothing is lost."
            ),
        }
        usual = self.tr(
            "The center could not take it. The words are still here: copy them, or send again."
        )
        return known.get(self._item.reason, usual)
