"""What this console puts on the clipboard carries a mark, so that locking can take it back."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

MARK = "application/x-gyeot"


def copy(text: str) -> None:
    """Put words there for another program."""
    data = QMimeData()
    data.setText(text)
    data.setData(MARK, b"1")
    QGuiApplication.clipboard().setMimeData(data)


def take_back() -> None:
    """Nothing that came from here stays there; what others have put there does."""
    clipboard = QGuiApplication.clipboard()
    held: QMimeData | None = clipboard.mimeData()  # None where it is empty, whatever the stub says
    if clipboard.ownsClipboard() or (held is not None and held.hasFormat(MARK)):
        clipboard.clear()
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
