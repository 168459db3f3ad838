from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from console.desktop.signin.state import SignInState
from console.desktop.signin.step import StepForm
from console.desktop.style.theme import Theme
from console.desktop.widgets.field import Field

_LONGEST = 400
_EXAMPLE = "https://center.example"


def address(text: str) -> str | None:
    """A center's address without what surrounds it; None if it is none: http or https, a host."""
    plain = text.strip().rstrip("/")
    try:
        parts = urlsplit(plain)
        port = parts.port
    except ValueError:
        return None
    good = parts.scheme in ("http", "https") and parts.hostname and port != 0
    extra = parts.username or parts.query or parts.fragment or any(map(str.isspace, plain))
    return plain if good and not extra else None


class CenterForm(StepForm):
    """Where the center is, asked on the first run. `chosen` carries its address."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 3, parent)
        self._state = SignInState()
        self.url = Field(theme, "-", _EXAMPLE, reserve_error=True)
        self.url.edit.setMaxLength(_LONGEST)
        self._stack(
            (
                (self._title, 8, 4), (self._what, 24, 10), (self.url, 8, 2),
                (self._button, 14, 8), (self._notice, 0, 0),
            )
        )  # fmt: skip
        self._button.clicked.connect(self._submit)
        self.url.edit.returnPressed.connect(self._submit)
        self.url.edit.textEdited.connect(lambda: self.url.set_error(""))
        self._retranslate()

    def begin(self, known: str) -> None:
        """Mend an address that is there already."""
        self.url.edit.setText(known)
        self.url.set_error("")

    def forget(self) -> None:
        """An address is no secret: it stays."""

    def show_state(self, state: SignInState) -> None:
        """Show what is; what was typed stays."""
        self._state = state
        self._tell()

    def _tell(self) -> None:
        busy = self._state.situation == "busy"
        self.url.edit.setReadOnly(busy)
        self._button.setText(self.tr("Looking for the center") if busy else self.tr("Go on"))
        self._button.set_key("" if busy else "Enter")

    def _submit(self) -> None:
        if self._state.situation == "busy":
            return
        good = address(self.url.text())
        if good is None:
            self.url.set_error(self.tr("Please write an address that begins with http or https."))
            self.url.edit.setFocus()
        else:
            self.chosen.emit(good)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Where is your center?"))
        self._what.setText(
            self.tr("Please write the address of the center, as your administrator gave it to you.")
        )
        self.url.set_label(self.tr("Center address"))
        self.url.set_error("")
        self._tell()
