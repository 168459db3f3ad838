import signal
from pathlib import Path

import pytest

from tests.crash.mount import missing, mounted

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "it can be mounted")


def ignored(number: signal.Signals) -> bool:
    told = Path("/proc/self/status").read_text("ascii")
    mask = next(line.split()[1] for line in told.splitlines() if line.startswith("SigIgn:"))
    return bool(int(mask, 16) >> (number - 1) & 1)


def test_nothing_of_it_stays(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk"):
        assert (tmp_path / "disk").is_mount()
    assert not (tmp_path / "disk").is_mount()
    assert ignored(signal.SIGPIPE), "whoever writes to a program that is gone would end with it"
