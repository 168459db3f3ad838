from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.desktop import times, words
from console.desktop.session.marks import kept_mark
from console.desktop.style.theme import Theme
from console.desktop.style.tokens import Ink
from console.desktop.widgets.button import Button
from console.desktop.widgets.iconmark import IconMark
from console.desktop.widgets.words import Words
from console.model.screen import HandedOver, Kept, ToFinish

Item = ToFinish | HandedOver


@dataclass(frozen=True, slots=True)
class Face:
    """What a row shows: a mark, what it is, what is known of it, and what can be done."""

    icon: str
    ink: Ink
    title: str
    detail: str
    button: str


class FinishRow(QWidget):
    """An own talk that is open, not signed, or after which a companion will call; with one way
    into it. `resumed` goes on with it, `looked_at` only reads; both carry the contact.
    """

    resumed = Signal(str)
    looked_at = Signal(str)

    def __init__(self, theme: Theme, item: Item) -> None:
        super().__init__()
        self.item = item
        self._icon = IconMark(theme, "pencil", "warn", 18)
        self._title = Words(theme, "", "body", 600)
        self._detail = Words(theme, "", "label", ink="text2", tabular=True)
        self._go = Button(theme, "", "secondary", height="inline")
        self._go.clicked.connect(self._press)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._title)
        text.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 13, 24, 13)
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """More known of the same talk."""
        self.item = item
        face = _ahead(item) if isinstance(item, HandedOver) else _to_finish(item)
        self._icon.show_icon(face.icon, face.ink)
        self._title.setText(face.title)
        self._detail.setText(face.detail)
        self._go.setText(face.button)

    def _press(self) -> None:
        only_read = isinstance(self.item, HandedOver)
        (self.looked_at if only_read else self.resumed).emit(self.item.contact_id)


def _to_finish(item: ToFinish) -> Face:
    if item.ended_at is None:
        title = QCoreApplication.translate("FinishRow", "A talk that is still open")
        go = QCoreApplication.translate("FinishRow", "Go on")
        return Face("headset", "accent", title, _said(item), go)
    title = QCoreApplication.translate("FinishRow", "A note not yet signed")
    go = QCoreApplication.translate("FinishRow", "Go on writing")
    return Face("pencil", "warn", title, _said(item), go)


def _said(item: ToFinish) -> str:
    parts = [words.caller_name(item.caller)] if item.caller.alias else []
    if item.connected_at is not None:
        call = QCoreApplication.translate("FinishRow", "call at {time}")
        parts.append(call.format(time=times.hhmm(item.connected_at)))
    if item.ended_at is not None:
        gaps = ", ".join(words.missing(gap) for gap in item.gaps)
        lacks = QCoreApplication.translate("FinishRow", "still empty: {gaps}").format(gaps=gaps)
        whole = QCoreApplication.translate("FinishRow", "everything filled in, only to be signed")
        parts.append(lacks if gaps else whole)
    return " · ".join(parts)


def _ahead(item: HandedOver) -> Face:
    """Agreed, and no more: whether a companion has taken it is not known here."""
    when = times.span(item.window_from, item.window_to)
    parts = (
        words.caller_name(item.caller),
        when or QCoreApplication.translate("FinishRow", "no time agreed"),
        words.purpose(item.purpose),
        kept_mark(item.kept).words if item.kept is not Kept.SENT else "",
    )
    title = QCoreApplication.translate("FinishRow", "A companion’s call is agreed")
    go = QCoreApplication.translate("FinishRow", "View")
    return Face("follow-up", "text2", title, " · ".join(filter(None, parts)), go)
