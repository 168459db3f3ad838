import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from console.launch.tether import read_line

_STAYS = "tests.launch.standin"


def _pipe(data: bytes) -> int:
    read, write = os.pipe()
    os.write(write, data)
    os.close(write)
    return read


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"secret\nrest", b"secret\n"),
        (b"\n", b"\n"),
        (b"", b""),
        (b"cut o", b""),
        ("비밀\n".encode(),) * 2,
    ],
)
def test_only_a_whole_first_line_is_read(data: bytes, line: bytes) -> None:
    read = _pipe(data)
    assert read_line(read) == line
    os.close(read)


def _start(folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    variables = {**os.environ, "GYEOT_HOME": str(folder), "PYTHON_KEYRING_BACKEND": "x"}
    command = [sys.executable, "-m", "console.launch.tether", *arguments]
    return subprocess.Popen(
        command, env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    )


def _send(program: "subprocess.Popen[bytes]", data: bytes) -> None:
    assert program.stdin is not None
    program.stdin.write(data)


def test_a_program_whose_parent_lets_go_ends(folder: Path) -> None:
    with _start(folder, _STAYS, "center") as program:
        _send(program, b"secret\n")
        assert program.stdout is not None
        program.stdout.readline()
        program.communicate(timeout=30)
    assert program.returncode == -signal.SIGTERM
    assert '"secret": "secret"' in (folder / "center.json").read_text()


def test_a_program_whose_parent_is_gone_before_does_not_begin(folder: Path) -> None:
    with _start(folder, _STAYS, "open") as program:
        program.communicate(timeout=30)
    assert program.returncode == 0
    assert not (folder / "console.json").exists()


def test_the_exit_code_is_the_programs_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANDIN_CENTER", "dies")
    with _start(folder, _STAYS, "center") as program:
        _send(program, b"x\n")
        assert program.wait(30) == 3
