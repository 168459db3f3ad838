import subprocess
import sys

import pytest

from console import cli, entry


def test_of_a_bug_a_person_sees_where_and_not_what(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise RuntimeError("잠이 안 오신다고")

    monkeypatch.setattr(sys, "argv", ["gyeot"])
    monkeypatch.setattr(cli, "app", broken)
    with pytest.raises(SystemExit, match="1"):
        entry.main()
    said = capsys.readouterr().err
    assert "RuntimeError at test_entry.py:" in said
    assert "Traceback" not in said
    assert "잠이" not in said


def test_a_console_does_not_pay_for_the_other_commands() -> None:
    told = "import atexit, sys; atexit.register(lambda: print(*sorted(sys.modules)))\n"
    told += "from console import entry; sys.argv[1:] = ['open', '--scale', '7']; entry.main()"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "80 to 200, not '7'" in done.stderr
    assert not {"typer", "pydantic", "httpx", "PySide6"} & set(done.stdout.split())


def test_every_command_is_listed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "console", "--help"], capture_output=True, text=True, check=True
    )
    assert "open" in done.stdout
    assert "practice" in done.stdout
