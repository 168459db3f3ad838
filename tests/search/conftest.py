from collections.abc import Iterator
from pathlib import Path

import pytest

from console.model.service import Service
from console.search.build import build
from console.search.query import Directory
from tests.search.generated import services


@pytest.fixture(scope="session")
def made_up() -> list[Service]:
    return list(services(400, seed=3, sentences=2))


@pytest.fixture(scope="session")
def big_directory(
    tmp_path_factory: pytest.TempPathFactory, made_up: list[Service]
) -> Iterator[Directory]:
    path: Path = tmp_path_factory.mktemp("directory") / "big.sqlite"
    build(path, made_up)
    with Directory.open(path) as directory:
        yield directory


def service(name: str, **held: object) -> Service:
    """A service with only what a test cares about; its id is its name."""
    return Service(id=name, source="test", source_id=name, name=name, **held)  # type: ignore[arg-type] # whatever fits


@pytest.fixture
def directory_of(tmp_path: Path) -> Iterator[object]:
    opened: list[Directory] = []

    def make(*held: Service) -> Directory:
        path = tmp_path / f"{len(opened)}.sqlite"
        build(path, held)
        opened.append(Directory.open(path))
        return opened[-1]

    yield make
    for directory in opened:
        directory.close()
