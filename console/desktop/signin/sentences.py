"""What the sign-in page says: what happened, what was kept, what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.signin.state import SignInState, Situation, Unsent
from console.desktop.widgets.notice import Weight

_CONTEXT = "SignIn"

_NOTICES: dict[Situation, tuple[Weight, object]] = {
    "locked": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Locked after several tries. Please sign in again in {minutes} min, or ask your "
            "supervisor. Nothing you wrote is lost.",
        ),
    ),
    "disabled": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "This account cannot be used now. What you wrote is kept on this computer. "
            "Please ask your supervisor.",
        ),
    ),
    "unreachable": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center cannot be reached. Please sign in all the same: what you write is kept "
            "on this computer and sent later.",
        ),
    ),
    "center_trouble": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center answers, but not as it should. Please sign in all the same: what you "
            "write is kept on this computer and sent later.",
        ),
    ),
    "never_here": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center cannot be reached, and you have never signed in on this computer. "
            "Please use the seat you know, or wait for the connection.",
        ),
    ),
    "too_old": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "More than 72 hours without the center. Your records are kept; until it is back "
            "they can only be sent.",
        ),
    ),
    "damaged": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault on this computer cannot be read. It was left as it is, and what was sent "
            "is safe at the center. Please tell your supervisor.",
        ),
    ),
    "newer": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault was written by a newer Gyeot and was left as it is. Please have this "
            "computer updated, or take another seat.",
        ),
    ),
    "in_use": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault is already open in another Gyeot on this computer. Please go on there, "
            "or close it and sign in again. Nothing was changed.",
        ),
    ),
    "no_keyring": (
        "info",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "This computer has no keyring. Your vault is locked by your password alone. "
            "You can work as always.",
        ),
    ),
    "keyring_lost": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The keyring of this computer has lost its half of your key. Your records are kept. "
            "Please sign in with the center connected: it restores the key.",
        ),
    ),
    "disk_full": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The disk of this computer is full. What you wrote is kept, but nothing new can be. "
            "Please free some space or take another seat.",
        ),
    ),
    "clock_wrong": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The clock of this computer seems to be wrong. Your records are kept. Please set the "
            "clock, or sign in when the center is connected.",
        ),
    ),
    "recovered": (
        "ok",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your password was reset and your vault is open again. Records that were not sent "
            "are still here.",
        ),
    ),
    "unexpected": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Signing in did not work, and it is our fault. What you wrote is kept. Please try "
            "again, or tell your supervisor.",
        ),
    ),
}
_WRONG = QT_TRANSLATE_NOOP("SignIn", "The ID or the password is not right. Tries left: {tries}")
_WRONG_PLAIN = QT_TRANSLATE_NOOP("SignIn", "The ID or the password is not right.")
_LAST_TRY = QT_TRANSLATE_NOOP("SignIn", "Not right. One try is left, then it locks for a while.")
_TRUTHS: dict[bool | None, object] = {
    True: QT_TRANSLATE_NOOP(
        "SignIn", "Connected to the center. You can sign in even when it is not."
    ),
    False: QT_TRANSLATE_NOOP(
        "SignIn", "Not connected to the center. You can sign in all the same."
    ),
    None: QT_TRANSLATE_NOOP("SignIn", "Looking for the center."),
}
_CANNOT = QT_TRANSLATE_NOOP("SignIn", "Not connected to the center.")
_UNSENT = QT_TRANSLATE_NOOP("SignIn", "On this computer, not yet sent, by {name}: {count}")


def _say(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def notice(state: SignInState) -> tuple[Weight, str] | None:
    """The sentence of a situation and how heavy it weighs; None when there is nothing to say."""
    if state.situation not in _NOTICES:
        return None
    weight, text = _NOTICES[state.situation]
    return weight, _say(text).format(minutes=state.minutes or 15)


def wrong(state: SignInState) -> str:
    """What stands below the password after a wrong one; empty otherwise."""
    if state.situation != "wrong_password":
        return ""
    if state.tries_left is None or state.tries_left < 1:
        return _say(_WRONG_PLAIN)
    if state.tries_left == 1:
        return _say(_LAST_TRY)
    return _say(_WRONG).format(tries=state.tries_left)


def truth(state: SignInState) -> str:
    """Whether the center is there, and whether that matters now."""
    said = state.connected is False and state.situation in _NOTICES
    return _say(_CANNOT if said else _TRUTHS[state.connected])


def unsent(left: Unsent) -> str:
    """What a vault still has to send."""
    return _say(_UNSENT).format(name=left.name, count=left.count)
