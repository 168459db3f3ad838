from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words


class TimerText(Words):
    """The minutes of a talk in large tabular figures; 24 px when compact. It never turns red."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", weight=500, oneline=True, tabular=True, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        self.set_size("title" if self.theme.look.compact else "display")

    def show_seconds(self, seconds: float) -> None:
        """Show a length of time: 12:40, or 1:02:03 beyond an hour."""
        self.setText(clock(seconds))


def clock(seconds: float) -> str:
    """Seconds as mm:ss, h:mm:ss beyond an hour, as the times beside the note."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return f"{minutes:02}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
