from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.center import RunningCenter
from tests.support.headless import HeadlessDesk
from tests.sync.portal import Answer, Portal
from tests.sync.rig import QUICK, Rig


@pytest.fixture
def center(tmp_path: Path) -> Iterator[RunningCenter]:
    with RunningCenter(tmp_path / "center", heartbeat_s=0.5) as running:
        running.staff("han.jiwoo")
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
