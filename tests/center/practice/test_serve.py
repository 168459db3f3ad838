import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from console.center import manage
from console.launch.child import Child
from console.launch.home import environment
from tests.center.practice.conftest import PASSWORD


def _serves(home: Path, *more: str) -> list[str]:
    place = str(home / "c")
    return ["console", "center", "serve", "--practice", "--home", place, "--port", "0", *more]


def _refused(home: Path, password: str, *more: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", *_serves(home, *more)],
        input=f"{password}\n".encode(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert b"Traceback" not in ended.stderr
    return ended.stderr.decode()


@pytest.mark.parametrize(("lang", "name"), [("ko", "교육생"), ("en", "Trainee")])
def test_its_one_account_is_a_counselors(tmp_path: Path, lang: str, name: str) -> None:
    variables = environment(tmp_path, os.environ)
    with Child.start(_serves(tmp_path, "--lang", lang), variables, secret=PASSWORD) as center:
        address = center.address(60)
        body = {"login": "practice", "password": PASSWORD}
        signed_in = httpx.post(f"{address}/v1/sign-in", json=body, trust_env=False).json()
        assert (signed_in["staff"]["name"], signed_in["staff"]["role"]) == (name, "counselor")
        other = {"login": "admin", "password": PASSWORD}
        assert not httpx.post(f"{address}/v1/sign-in", json=other, trust_env=False).is_success


def test_scripted_callers_never_reach_a_real_center(tmp_path: Path) -> None:
    manage.init(tmp_path / "c", "진짜 센터")
    before = (tmp_path / "c" / "center.db").read_bytes()
    assert "not for practice" in _refused(tmp_path, PASSWORD)
    assert (tmp_path / "c" / "center.db").read_bytes() == before
    assert not (tmp_path / "c" / "callers.json").exists()


def test_what_is_missing_or_unknown_is_a_sentence(tmp_path: Path) -> None:
    assert "8" in _refused(tmp_path, "")
    told = _refused(tmp_path, PASSWORD, "--scenario", "nobody")
    assert "nobody" in told
    assert "closed-shop" in told
    assert not (tmp_path / "c").exists()
