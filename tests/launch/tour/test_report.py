import json

import pytest

from console.launch.tour.report import Report


def test_ok_needs_checks_and_all_of_them() -> None:
    assert not Report().ok
    assert Report(checks={"a": True}).ok
    assert not Report(checks={"a": True, "b": False}).ok
    assert not Report(checks={"a": True}, failed_step="signing in").ok


def test_what_did_not_hold_is_named_before_the_last_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Report(pictures=3, checks={"one note": False, "two": True}, seconds=1.26).say()
    told = capsys.readouterr()
    assert "✗ one note" in told.err
    assert "two" not in told.err
    assert json.loads(told.out) == {
        "ok": False,
        "pictures": 3,
        "checks": {"one note": False, "two": True},
        "seconds": 1.3,
    }


def test_the_first_line_of_a_failure_goes_into_the_summary() -> None:
    told = json.loads(Report(failed_step="queue", why="in vain\nand a log").text)
    assert (told["failed_step"], told["why"]) == ("queue", "in vain")
