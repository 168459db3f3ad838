"""What the sign-in page says: what happened, what was kept, what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.signin.state import SignInState, Situation, Unsent
from console.desktop.widgets.notice import Weight

_CONTEXT = "SignIn"
LOCK_MIN = 15
"""How long the center locks, where it did not say."""

_NOTICES: dict[Situation, tuple[Weight, object]] = {
    "locked": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Locked after several tries. Please sign in again in {minutes} min, or "
            "ask your supervisor. Nothing you wrote is lost.",
        ),
    ),
    "disabled": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "This account cannot be used now. What you wrote is kept on this "
            "computer. Please ask your supervisor.",
        ),
    ),
    "must_change_password": (
        "info",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "This is a temporary password. Please write it once more, and you can "
            "choose one of your own.",
        ),
    ),
    "never_here": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center cannot be reached, and you never signed in on this computer. Please use "
            "the seat you know, or wait.",
        ),
    ),
    "center_trouble": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "This needs the center, and it does not answer as it should. What you "
            "wrote is kept on this computer. Please try again in a moment.",
        ),
    ),
    "keyring_lost": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The keyring of this computer cannot be used. Your records are kept. Once "
            "the center is connected, sign in again: the key is restored then.",
        ),
    ),
    "keyring_unavailable": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The keyring of this computer does not answer. Your records are kept. "
            "Please try again in a moment, or restart this computer.",
        ),
    ),
    "too_old": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "More than 72 hours without the center. Your records are kept. Please "
            "sign in once it is back: what is unsent is sent then.",
        ),
    ),
    "damaged": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault on this computer cannot be read. It was left as it is, and "
            "what was sent is safe at the center. Please tell your supervisor.",
        ),
    ),
    "newer": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault was written by a newer Gyeot and was left as it is. Please "
            "have this computer updated, or take another seat.",
        ),
    ),
    "in_use": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault is already open in another Gyeot on this computer. Please go "
            "on there, or close it and sign in again. Nothing was changed.",
        ),
    ),
    "missing": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Your vault is no longer where it was on this computer. What was sent is "
            "safe at the center. Please tell your supervisor before you go on.",
        ),
    ),
    "disk_full": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The disk of this computer is full. What you wrote is kept, but nothing "
            "new can be. Please free some space or take another seat.",
        ),
    ),
    "disk_failed": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The disk of this computer does not read or write. Nothing was deleted. "
            "Please take another seat and tell your supervisor.",
        ),
    ),
    "no_secret": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The password is new, and the center keeps no key for this vault: only "
            "your earlier password opens it. Nothing was deleted. Please tell your "
            "supervisor.",
        ),
    ),
    "other_secret": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The key the center keeps does not fit this vault. Nothing was changed or "
            "deleted. Please tell your supervisor.",
        ),
    ),
    "secret_unreadable": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center cannot read the key it keeps for this vault. Nothing was "
            "deleted. Please tell your supervisor or administrator.",
        ),
    ),
    "unknown_vault": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center does not know the vault on this computer. Nothing was "
            "deleted. Please sign in with your earlier password, or tell your "
            "supervisor.",
        ),
    ),
    "not_your_vault": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The center says this vault belongs to a colleague. Nothing was changed. Please check "
            "your ID, or tell your supervisor.",
        ),
    ),
    "forbidden": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "You have no right to do this. Nothing was changed. If you need it, "
            "please ask your supervisor.",
        ),
    ),
    "drained": (
        "ok",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The records of your colleague are all sent.",
        ),
    ),
    "drain_failed": (
        "warn",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "The records of your colleague could not be sent. They are still kept on "
            "this computer. Please try again later.",
        ),
    ),
    "unexpected": (
        "danger",
        QT_TRANSLATE_NOOP(
            "SignIn",
            "Signing in did not work, and it is our fault. What you wrote is kept. "
            "Please try again, or tell your supervisor.",
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
    return weight, _say(text).format(minutes=state.minutes or LOCK_MIN)


def wrong(state: SignInState) -> str:
    """What stands below the password after a wrong one; empty otherwise."""
    failed = state.reason if state.situation == "drain_failed" else state.situation
    if failed != "wrong_password":
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
