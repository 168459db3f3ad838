import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from console.center import manage
from console.model.roles import Role
from tests.support.center import CHEAP, PASSWORD, RunningCenter
from tests.support.headless import HeadlessDesk
from tests.sync.portal import Answer, Portal
from tests.sync.rig import QUICK, Rig


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A center's home with one counselor, made once and copied for each that is run."""
    home = tmp_path_factory.mktemp("founded") / "center"
    manage.init(home, "시험 센터", hasher=CHEAP)
    person = ("han.jiwoo", "한지우", Role.COUNSELOR)
    manage.staff_add(home, *person, password=PASSWORD, hasher=CHEAP)
    return home


@pytest.fixture
def center(founded: Path, tmp_path: Path) -> Iterator[RunningCenter]:
    home = shutil.copytree(founded, tmp_path / "center")
    with RunningCenter(home, heartbeat_s=0.5) as running:
        yield running


@pytest.fixture(scope="module")
def lasting(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCenter]:
    """One center for all of a module that leave it whole."""
    home = shutil.copytree(founded, tmp_path_factory.mktemp("lasting") / "center")
    with RunningCenter(home, heartbeat_s=0.5) as running:
        yield running


@pytest.fixture
def desk(center: RunningCenter, tmp_path: Path) -> Iterator[HeadlessDesk]:
    """Online, at a quick pace; whatever a test does to it, no part of its sync may break off."""
    with HeadlessDesk(tmp_path / "han.vault", center.url, "han.jiwoo", pace=QUICK) as opened:
        opened.online()
        yield opened
        assert opened.failed is None


@pytest.fixture
def portal() -> Iterator[Callable[[Answer], Portal]]:
    """Opens what stands in the center's place."""
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(Portal(answer))


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Callable[..., Rig]]:
    """A vault's sync against an address, not begun yet."""
    with ExitStack() as stack:

        def made(url: str = "http://127.0.0.1:9", **more: Any) -> Rig:
            return stack.enter_context(Rig(tmp_path / "rig.vault", url, **more))

        yield made
