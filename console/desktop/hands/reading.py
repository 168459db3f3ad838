from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTextEdit, QWidget


def readable(window: QWidget) -> Iterator[str]:
    """What stands on the visible widgets of a window, the rows of its lists included."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from _texts(widget)


def _texts(widget: QWidget) -> Iterator[str]:
    plain: Any = widget
    if isinstance(widget, QTextEdit) or hasattr(widget, "toPlainText"):
        yield plain.toPlainText()
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif hasattr(widget, "text") and not _hidden(widget):
        yield str(plain.text()) if callable(plain.text) else str(plain.text)
    if widget.accessibleName():
        yield widget.accessibleName()


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is not None:
        for row in range(model.rowCount()):
            yield str(model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole))


def _hidden(widget: QWidget) -> bool:
    """A password is not read."""
    normal = QLineEdit.EchoMode.Normal
    return isinstance(widget, QLineEdit) and widget.echoMode() is not normal
