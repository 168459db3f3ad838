import os
from pathlib import Path

from console.launch.seat import Seat, SeatOptions
from console.launch.told import ToldError

StoryError = ToldError


class Counselor(Seat):
    """A seat of the story, without a keyring: the password alone protects its vault."""

    def __init__(self, home: Path, center: str, login: str, password: str) -> None:
        root = str(Path(__file__).parents[2])
        options = SeatOptions(home=home, center=center, login=login, password=password)
        variables = {
            **os.environ,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "PYTHONPATH": os.pathsep.join([root, os.environ.get("PYTHONPATH", "")]),
        }
        super().__init__(f"{login}@{home.name}", options, variables)
