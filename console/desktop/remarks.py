"""What a person should know about a sign-in that worked, said once above the desk."""

from collections.abc import Collection

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.model.roles import Role

_SENTENCES = {
    "recovered": QT_TRANSLATE_NOOP(
        "remarks", "Your vault was opened with the new password. Everything in it is there."
    ),
    "keyring_lost": QT_TRANSLATE_NOOP(
        "remarks",
        "This computer's keyring had lost its half of your key. The center helped; nothing "
        "is lost.",
    ),
    "unopenable": QT_TRANSLATE_NOOP(
        "remarks",
        "There is a vault on this computer that cannot be opened. It was not touched, and may hold "
        "notes that were never sent: please tell your administrator.",
    ),
    "no_keyring": QT_TRANSLATE_NOOP(
        "remarks",
        "This computer has no usable keyring: your password alone protects your vault here.",
    ),
}
GRAVE = frozenset({"no_keyring", "unopenable"})
"""Remarks that ask for something to be done."""
_OFFLINE = QT_TRANSLATE_NOOP(
    "remarks",
    "Signed in without the center. You can take calls and write; all is sent when it is back.",
)
_OFFLINE_WITHOUT_CALLS = QT_TRANSLATE_NOOP(
    "remarks",
    "Signed in without the center. You can look up services; the rest comes when it is back.",
)
_WITHOUT_CALLS = {
    Role.COMPANION: QT_TRANSLATE_NOOP(
        "remarks",
        "A companion's account takes no calls, so nobody is shown as waiting. You can look up "
        "services here.",
    ),
    Role.ADMIN: QT_TRANSLATE_NOOP(
        "remarks",
        "An administrator's account sees no callers and no notes. You can look up services here; "
        "accounts are managed on the center's own computer.",
    ),
}


def sentence(remarks: Collection[str]) -> str:
    """All remarks in one line; empty where there is nothing to say."""
    said = [text for key, text in _SENTENCES.items() if key in remarks]
    return " ".join(_say(text) for text in said)


def offline(*, takes_calls: bool) -> str:
    """The center was not there at sign-in."""
    return _say(_OFFLINE if takes_calls else _OFFLINE_WITHOUT_CALLS)


def account(role: Role) -> str:
    """What an account that takes no calls is for; empty for the others."""
    return _say(_WITHOUT_CALLS[role]) if role in _WITHOUT_CALLS else ""


def _say(text: object) -> str:
    return QCoreApplication.translate("remarks", str(text))
