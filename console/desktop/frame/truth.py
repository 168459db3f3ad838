"""The left half of the status bar in words: what is kept, sent, or needs a person, since when."""

from PySide6.QtCore import QCoreApplication

from console.desktop import times
from console.desktop.widgets.syncmark import SyncView
from console.model.screen import Link, SyncTruth


def sync_view(truth: SyncTruth) -> SyncView:
    """The one thing to say, the gravest first."""
    return _grave(truth) or _usual(truth)


def _grave(truth: SyncTruth) -> SyncView | None:
    if truth.disk_full:
        return _disk_full()
    if truth.disk_failed:
        return _disk_failed()
    if truth.needs_you:
        return _needs_you(truth)
    if truth.link == Link.SIGNED_OUT:
        return _signed_out(truth)
    if truth.link == Link.OFFLINE:
        return _offline(truth)
    return _clock_wrong() if truth.clock_wrong else None


def _usual(truth: SyncTruth) -> SyncView:
    if truth.kept:
        text = QCoreApplication.translate("truth", "Kept on this computer")
        count = QCoreApplication.translate("truth", "entries: {count}")
        return SyncView("kept", text, count.format(count=truth.kept), _view())
    if truth.link == Link.STARTING:
        return SyncView("offline", QCoreApplication.translate("truth", "Connecting to the center"))
    sent = "" if truth.last_sent_at is None else times.hhmm(truth.last_sent_at)
    return SyncView("sent", QCoreApplication.translate("truth", "Everything sent"), sent)


def _view() -> str:
    return QCoreApplication.translate("truth", "View")


def _since(at: int) -> str:
    return QCoreApplication.translate("truth", "since {time}").format(time=times.hhmm(at))


def _disk_full() -> SyncView:
    text = QCoreApplication.translate(
        "truth",
        "The disk is full. Your words are on the screen; please make room, they are kept at once.",
    )
    return SyncView("needs", text)


def _disk_failed() -> SyncView:
    text = QCoreApplication.translate(
        "truth",
        "The disk does not write. Your words are on the screen; please copy them and tell your "
        "supervisor.",
    )
    return SyncView("needs", text)


def _needs_you(truth: SyncTruth) -> SyncView:
    count = QCoreApplication.translate("truth", "entries: {count}")
    text = QCoreApplication.translate("truth", "Needs you")
    return SyncView("needs", text, count.format(count=truth.needs_you), _view())


def _signed_out(truth: SyncTruth) -> SyncView:
    text = QCoreApplication.translate("truth", "The sign-in has ended. Everything is kept here.")
    again = QCoreApplication.translate("truth", "Sign in again")
    return SyncView("offline", text, _since(truth.since), again)


def _offline(truth: SyncTruth) -> SyncView:
    if not truth.kept:
        text = QCoreApplication.translate(
            "truth", "The connection is broken · what you write is kept on this computer"
        )
        return SyncView("offline", text, _since(truth.since))
    text = QCoreApplication.translate(
        "truth", "The connection is broken · kept on this computer: {count}"
    )
    return SyncView("offline", text.format(count=truth.kept), _since(truth.since), _view())


def _clock_wrong() -> SyncView:
    text = QCoreApplication.translate(
        "truth", "This computer's clock is wrong; times are taken from the center"
    )
    return SyncView("kept", text)
