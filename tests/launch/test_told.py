import os
from pathlib import Path

import pytest

from console.launch.told import Told, ToldError

PROGRAM = """
import sys
begin = sys.stdin.readline()
for line in sys.stdin:
    print("ok " + begin.strip() if "echo" in line else "failed: no" if "no" in line else "ok")
    sys.stdout.flush()
"""


@pytest.fixture
def parrot(folder: Path) -> Told:
    (folder / "parrot.py").write_text(PROGRAM)
    path = os.pathsep.join([str(folder), os.environ["PYTHONPATH"]])
    return Told("parrot", "parrot", ["begins"], {**os.environ, "PYTHONPATH": path})


def test_it_answers_line_by_line_and_ends_with_its_input(parrot: Told) -> None:
    with parrot:
        assert parrot.does("echo") == '["begins"]'
        assert parrot.does("anything") == ""
        with pytest.raises(ToldError, match="parrot: no"):
            parrot.does("no")
        assert parrot.lives()
    assert not parrot.lives()


def test_who_has_ended_is_told_nothing(parrot: Told) -> None:
    parrot.start()
    parrot.kill()
    with pytest.raises(ToldError, match="nobody is there"):
        parrot.does("anything")


def test_it_can_be_killed_and_started_again(parrot: Told) -> None:
    with parrot:
        parrot.kill()
        parrot.start()
        assert parrot.does("echo") == '["begins"]'
