"""What is said while a colleague's work is sent: how many, all gone, or why not."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.signin import sentences
from console.desktop.signin.state import SignInState, Situation, Unsent
from console.desktop.widgets.notice import Weight

_CONTEXT = "Drain"

_REASONS: dict[Situation, object] = {
    "locked": QT_TRANSLATE_NOOP(
        "Drain",
        "This ID is locked after several tries. Please try again in {minutes} min. "
        "The records are kept as they are.",
    ),
    "disabled": QT_TRANSLATE_NOOP(
        "Drain",
        "This account cannot be used now. The records are kept as they are. "
        "Please ask another supervisor.",
    ),
    "must_change_password": QT_TRANSLATE_NOOP(
        "Drain",
        "This is a temporary password. Please sign in with it and choose your own first. "
        "The records are kept as they are.",
    ),
    "forbidden": QT_TRANSLATE_NOOP(
        "Drain",
        "Only a supervisor can send the records of a colleague, and this is not a "
        "supervisor’s ID. The records are kept as they are.",
    ),
    "center_trouble": QT_TRANSLATE_NOOP(
        "Drain",
        "The center cannot be reached. What was not sent is kept on this computer. "
        "Please try again once it is connected.",
    ),
    "in_use": QT_TRANSLATE_NOOP(
        "Drain",
        "This vault is open in another Gyeot on this computer, which sends by itself. "
        "Please look there first. Nothing was changed.",
    ),
    "no_secret": QT_TRANSLATE_NOOP(
        "Drain",
        "The center keeps no key for this vault: only its owner can open it. The records are "
        "kept. Please ask {name} to sign in here.",
    ),
    "other_secret": QT_TRANSLATE_NOOP(
        "Drain",
        "The key the center keeps does not fit this vault: only its owner can open it. The "
        "records are kept. Please ask {name} to sign in here.",
    ),
    "secret_unreadable": QT_TRANSLATE_NOOP(
        "Drain",
        "The center cannot read the key it keeps for this vault. The records are kept. "
        "Please tell your administrator.",
    ),
    "unknown_vault": QT_TRANSLATE_NOOP(
        "Drain",
        "The center does not know this vault yet. The records are kept. Please ask {name} to "
        "sign in here once while the center is connected.",
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Drain",
        "This vault cannot be read. It was left as it is and nothing was deleted. "
        "Please tell your administrator.",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Drain",
        "This vault was written by a newer Gyeot and was left as it is. "
        "Please have this computer updated.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Drain",
        "This vault is no longer where it was on this computer. Please tell your administrator.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Drain",
        "The disk of this computer is full. The records are kept. Please free some space and "
        "try again.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "Drain",
        "The disk of this computer does not read or write. Nothing was deleted. "
        "Please tell your administrator.",
    ),
}
_OTHER = QT_TRANSLATE_NOOP(
    "Drain",
    "Sending did not work, and it is our fault. The records are kept as they are. "
    "Please try again, or tell your administrator.",
)
_WHAT = QT_TRANSLATE_NOOP(
    "Drain",
    "This sends what {name} could not send: {count}. The text is not shown. "
    "Please confirm as a supervisor.",
)
_SENDING = QT_TRANSLATE_NOOP("Drain", "Being sent, still here: {count}. Please wait a moment.")
_BEGUN = QT_TRANSLATE_NOOP("Drain", "Being sent. Please wait a moment.")
_SENT = QT_TRANSLATE_NOOP("Drain", "All sent: {count}. Nothing of {name} is left unsent here.")


def _say(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def what(left: Unsent) -> str:
    """Whose work, how much, and who may."""
    return _say(_WHAT).format(name=left.name, count=left.count)


def told(state: SignInState, left: Unsent) -> tuple[Weight, str] | None:
    """How the sending goes; None before it began. A wrong password stands at its field."""
    count = left.count if state.drain is None else state.drain.count
    if state.situation == "draining":
        return "info", _say(_SENDING if count else _BEGUN).format(count=count)
    if state.situation == "drained":
        return "ok", _say(_SENT).format(name=left.name, count=count)
    if state.situation != "drain_failed" or state.reason == "wrong_password":
        return None
    text = _say(_REASONS.get(state.reason, _OTHER))
    return "warn", text.format(name=left.name, minutes=state.minutes or sentences.LOCK_MIN)
