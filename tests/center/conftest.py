from collections.abc import Iterator
from pathlib import Path

import pytest

from console.model.roles import Role
from tests.support import postgresql
from tests.support.center import RunningCenter
from tests.support.desk import Desk


@pytest.fixture(scope="session")
def postgres() -> Iterator[postgresql.PostgreSQL]:
    with postgresql.running() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Every test that asks for this runs on both databases."""
    if request.param == "sqlite":
        return ""
    server: postgresql.PostgreSQL = request.getfixturevalue("postgres")
    return server.database()


@pytest.fixture
def center(tmp_path: Path, database_url: str) -> Iterator[RunningCenter]:
    """A running center with counselors minji and jun, and the supervisor haru."""
    with RunningCenter(tmp_path / "center", database_url=database_url) as running:
        running.staff("minji")
        running.staff("jun")
        running.staff("haru", Role.SUPERVISOR)
        yield running


@pytest.fixture
def lone(tmp_path: Path) -> Iterator[RunningCenter]:
    """A center on SQLite alone, with nobody in it yet."""
    with RunningCenter(tmp_path / "center") as running:
        yield running


@pytest.fixture
def minji(center: RunningCenter) -> Iterator[Desk]:
    desk = Desk.at(center, "minji")
    yield desk
    desk.close()


@pytest.fixture
def jun(center: RunningCenter) -> Iterator[Desk]:
    desk = Desk.at(center, "jun")
    yield desk
    desk.close()


@pytest.fixture
def haru(center: RunningCenter) -> Iterator[Desk]:
    desk = Desk.at(center, "haru")
    yield desk
    desk.close()
