import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from console.launch.home import environment
from console.launch.told import ToldError
from console.launch.tour.center import TourCenter
from console.launch.tour.evening import CALLERS


@pytest.fixture
def center(folder: Path) -> Iterator[TourCenter]:
    made = TourCenter(folder / "center", "a good password", environment(folder, os.environ))
    yield made
    made.kill()


def test_an_evening_is_there_rings_as_told_and_outlives_a_kill(center: TourCenter) -> None:
    center.serve()
    kinds = {row["state"] for row in center.rows("contact")}
    assert {"connected", "ended"} <= kinds
    assert "waiting" not in kinds
    for place, waited in CALLERS:
        center.rings(place, waited)
    assert sum(row["state"] == "waiting" for row in center.rows("contact")) == len(CALLERS)
    before = center.rows("contact")
    center.kill()
    center.serve()
    assert sorted(row["id"] for row in center.rows("contact")) == sorted(
        row["id"] for row in before
    )
    assert center.staff("han.jiwoo")


def test_an_order_that_nobody_knows_is_refused(center: TourCenter) -> None:
    center.serve()
    with pytest.raises(ToldError, match="center: dances"):
        center.does("dances")
