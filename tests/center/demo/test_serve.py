import os
import subprocess
import sys
from pathlib import Path

import httpx

from console.center import manage
from console.launch.child import Child
from console.launch.home import environment


def _start(home: Path) -> Child:
    arguments = ["console", "center", "serve", "--home", str(home / "c"), "--port", "0", "--demo"]
    return Child.start(arguments, environment(home, os.environ), secret="한 번 쓰는 비밀번호")


def _signed_in(address: str, login: str) -> httpx.Response:
    password = "한 번 쓰는 비밀번호"
    return httpx.post(f"{address}/v1/sign-in", json={"login": login, "password": password})


def test_whoever_connects_when_it_says_so_is_answered(tmp_path: Path) -> None:
    with _start(tmp_path) as center:
        address = center.address(30)
        for login in ("han.jiwoo", "kim.doyun"):
            signed_in = _signed_in(address, login).json()
            header = {"Authorization": f"Bearer {signed_in['token']}"}
            page = httpx.get(f"{address}/v1/changes", headers=header).json()
            assert page["rows"]
        assert not _signed_in(address, "jung.minho").is_success


def test_a_second_one_in_the_same_home_is_a_sentence(tmp_path: Path) -> None:
    with _start(tmp_path) as center:
        center.address(30)
        assert "running" in _refused(tmp_path / "c", b"a long password\n")


def _refused(home: Path, password: bytes) -> str:
    serve = ["center", "serve", "--demo", "--port", "0", "--home", str(home)]
    ended = subprocess.run(
        [sys.executable, "-m", "console", *serve],
        input=password,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    return ended.stderr.decode()


def test_without_a_password_there_is_no_demo(tmp_path: Path) -> None:
    assert "8" in _refused(tmp_path / "c", b"")
    assert not (tmp_path / "c").exists()


def test_invented_callers_never_reach_a_real_center(tmp_path: Path) -> None:
    manage.init(tmp_path / "c", "진짜 센터")
    before = (tmp_path / "c" / "center.db").read_bytes()
    assert "not a demo" in _refused(tmp_path / "c", b"a long password\n")
    assert (tmp_path / "c" / "center.db").read_bytes() == before
    assert not (tmp_path / "c" / "switchboard.json").exists()
