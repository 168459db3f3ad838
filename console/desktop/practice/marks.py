"""Where things of practice are, in words: nothing of it is ever sent anywhere."""

from PySide6.QtCore import QCoreApplication


def kept() -> str:
    """Of something that was written."""
    return QCoreApplication.translate("practice", "Kept in the practice vault")


def standing() -> str:
    """Of all that there is, in the status bar."""
    return QCoreApplication.translate(
        "practice", "What you practise is only in the practice vault on this computer"
    )


def badge() -> str:
    """On the note."""
    return QCoreApplication.translate("practice", "Practice")
