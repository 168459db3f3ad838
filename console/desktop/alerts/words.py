"""What an alert says, in words that name nobody and tell nothing of any caller."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.alerts.choices import Event

_CONTEXT = "Alerts"
_NAMES: dict[Event, object] = {
    Event.WAITS: QT_TRANSLATE_NOOP("Alerts", "Somebody waits"),
    Event.HELP: QT_TRANSLATE_NOOP("Alerts", "A colleague asks for help"),
    Event.ESCALATED: QT_TRANSLATE_NOOP("Alerts", "Help nobody has seen comes to you"),
    Event.MESSAGE: QT_TRANSLATE_NOOP("Alerts", "A message among staff"),
    Event.FOLLOW_UP: QT_TRANSLATE_NOOP("Alerts", "An agreed call is due"),
}
_SENTENCES: dict[Event, object] = {
    Event.WAITS: QT_TRANSLATE_NOOP("Alerts", "Somebody is waiting to talk."),
    Event.HELP: QT_TRANSLATE_NOOP("Alerts", "A colleague is asking for help."),
    Event.ESCALATED: QT_TRANSLATE_NOOP(
        "Alerts", "A colleague is asking for help, and nobody has seen it yet."
    ),
    Event.MESSAGE: QT_TRANSLATE_NOOP("Alerts", "There is a message for you."),
    Event.FOLLOW_UP: QT_TRANSLATE_NOOP("Alerts", "A call that was agreed on is due."),
}
_ABLE = {
    True: QT_TRANSLATE_NOOP("Alerts", "You should have heard two soft tones, one after the other."),
    False: QT_TRANSLATE_NOOP(
        "Alerts",
        "This computer has no sound device that can be used. Nothing could be heard; what happens "
        "is always on the screen too.",
    ),
}
_SHOWN = {
    True: QT_TRANSLATE_NOOP("Alerts", "A notification should have come at the edge of the screen."),
    False: QT_TRANSLATE_NOOP("Alerts", "This desktop shows no notifications."),
}
_GONE = QT_TRANSLATE_NOOP(
    "Alerts",
    "{device} is not connected now. Until it is, sounds come from the computer's usual device.",
)
_THAT = QT_TRANSLATE_NOOP("Alerts", "The sound device you chose")
_DOT = QT_TRANSLATE_NOOP("Alerts", "For ten seconds the window's icon has a red dot.")


def name(event: Event) -> str:
    """What the event is called where it is chosen."""
    return _say(_NAMES[event])


def title() -> str:
    """Whose notification it is."""
    return QCoreApplication.translate("Alerts", "Gyeot")


def sentence(event: Event) -> str:
    """What a notification says."""
    return _say(_SENTENCES[event])


def tried(*, sound: bool, shown: bool) -> str:
    """After a test: what should have been heard and seen."""
    return " ".join((_say(_ABLE[sound]), _say(_SHOWN[shown]), _say(_DOT)))


def no_sound() -> str:
    """Why nothing can be heard here."""
    return _say(_ABLE[False])


def gone(device: str) -> str:
    """That what was chosen is not there, and what is heard instead."""
    return _say(_GONE).format(device=device or _say(_THAT))


def _say(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))
