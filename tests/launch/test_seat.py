import os
from pathlib import Path

import pytest

from console.launch.seat import Seat, SeatOptions
from console.launch.told import ToldError


def seat(folder: Path) -> Seat:
    variables = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return Seat("han", SeatOptions(home=folder / "seat", size="1366x768"), variables)


def test_a_console_is_opened_looked_at_killed_and_opened_again(folder: Path) -> None:
    with seat(folder) as han:
        han.does("sees", "sign-in")
        picture = folder / "sign-in.png"
        han.does("picture", str(picture))
        assert picture.stat().st_size > 1_000
        han.kill()
        assert not han.lives()
        with pytest.raises(ToldError, match="nobody is there"):
            han.does("sees", "sign-in")
        han.start()
        han.does("sees", "sign-in")
        assert han.closes() == 0


def test_what_does_not_come_is_told_with_the_name_of_the_seat(folder: Path) -> None:
    with seat(folder) as han:
        han.does("sees", "sign-in")
        with pytest.raises(ToldError, match="han: holds"):
            han.does("holds")
