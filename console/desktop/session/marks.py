"""Where a written thing is, as one mark says it: sent, kept here, or in need of a person."""

from PySide6.QtCore import QCoreApplication

from console.desktop import times
from console.desktop.widgets.syncmark import SyncView
from console.model.screen import Kept


def kept_mark(kept: Kept, at: int | None = None) -> SyncView:
    """The mark of a thing with the wall clock of when it was written."""
    since = "" if at is None else times.hhmm(at)
    if kept == Kept.SENT:
        return SyncView("sent", QCoreApplication.translate("marks", "Sent"), since)
    if kept == Kept.HERE:
        return SyncView("kept", QCoreApplication.translate("marks", "Kept on this computer"), since)
    return SyncView("needs", QCoreApplication.translate("marks", "Needs you"), since)


def short_mark(kept: Kept) -> SyncView:
    """The same in one word, for rows of a narrow list."""
    if kept == Kept.SENT:
        return SyncView("sent", QCoreApplication.translate("marks", "Sent"))
    if kept == Kept.HERE:
        return SyncView("kept", QCoreApplication.translate("marks", "Kept"))
    return SyncView("needs", QCoreApplication.translate("marks", "Needs you"))
