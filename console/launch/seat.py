import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from console.launch.screen import offscreen
from console.launch.told import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatOptions:
    """How the console at a seat is opened: as `gyeot open` is. `scale` is in percent."""

    home: Path
    center: str = ""
    login: str = ""
    password: str = ""
    language: str = "ko"
    theme: str = "light"
    size: str = ""
    scale: int = 0
    practice: bool = False


class Seat(Told):
    """A console without a screen in a process of its own, with somebody's hands on it.

    `does` is one thing the hands do (`console.desktop.hands`). It can be killed, and started again.
    """

    def __init__(
        self, name: str, options: SeatOptions, variables: Mapping[str, str] | None = None
    ) -> None:
        own = os.environ if variables is None else variables
        begin = {**asdict(options), "home": str(options.home)}
        log = options.home / "log" / "console.log"
        super().__init__(name, "console.desktop.hands", begin, own, log)
        self.options = options

    def start(self) -> None:
        """On a screen of its own that is as large as the window. Raises OSError without a home."""
        self.options.home.mkdir(parents=True, exist_ok=True)
        self._variables["QT_QPA_PLATFORM"] = offscreen(self.options.home, self.options.size)
        super().start()

    def closes(self) -> int:
        """The window is closed; the process ends when nothing is left to send."""
        self.does("close")
        return self.ends()
