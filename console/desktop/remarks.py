"""What a person should know about a sign-in that worked, said once above the desk."""

from collections.abc import Collection

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_SENTENCES = {
    "recovered": QT_TRANSLATE_NOOP(
        "remarks", "Your vault was opened with the new password. Everything in it is there."
    ),
    "keyring_lost": QT_TRANSLATE_NOOP(
        "remarks",
        "This computer's keyring had lost its half of your key. The center helped; nothing "
        "is lost.",
    ),
    "no_keyring": QT_TRANSLATE_NOOP(
        "remarks",
        "This computer has no usable keyring: your password alone protects your vault here.",
    ),
}
_OFFLINE = QT_TRANSLATE_NOOP(
    "remarks",
    "Signed in without the center. You can take calls and write; all is sent when it is back.",
)


def sentence(remarks: Collection[str], *, online: bool) -> str:
    """All remarks in one line; empty where there is nothing to say."""
    said = [text for key, text in _SENTENCES.items() if key in remarks]
    if not online:
        said.append(_OFFLINE)
    return " ".join(QCoreApplication.translate("remarks", str(text)) for text in said)
