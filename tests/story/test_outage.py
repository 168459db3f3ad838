from pathlib import Path

import pytest

from tests.story import outage


@pytest.mark.timeout(240)
def test_the_main_job_survives_center_and_console_being_killed(tmp_path: Path) -> None:
    held = outage.tell(tmp_path)
    assert [what for what, true in held.items() if not true] == []
