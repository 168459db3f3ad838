from pathlib import Path

from console.launch.seat import Seat


class Pictures:
    """Numbered pictures in a folder: 01-sign-in.png, 02-queue.png, in the order of the story."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[Path] = []

    def take(self, seat: Seat, name: str) -> None:
        """Keep what is on this seat's screen, when it has come to rest. Raises ToldError."""
        path = self._folder / f"{len(self.taken) + 1:02}-{name}.png"
        seat.does("picture", str(path))
        self.taken.append(path)
