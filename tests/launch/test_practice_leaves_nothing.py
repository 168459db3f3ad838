"""Of practice nothing leaves but the result of a finished run.

The real `gyeot practice`: a center, a console with hands on it, and their parent. Audit hooks in
all three tell what Python does, /proc what any code holds open; in a network namespace with nothing
but its own loopback there would be nowhere to go.
"""

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from console.dialogue import result
from console.store.meta import Identity
from console.store.store import Store
from tests.support import watched
from tests.support.watched import Event

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc"),
    pytest.mark.timeout(420),
]
PATIENCE_S = 180.0
LOGIN = "yun.mina"
_RUN = """
import sys
from pathlib import Path
from console.launch.practice import PracticeOptions, run_practice
home, login = sys.argv[1:]
options = PracticeOptions(
    home=Path(home), login=login, scenario="lunch-break", lang="ko",
    program="tests.launch.practising",
)
raise SystemExit(run_practice(options))
"""
_ALONE = ["unshare", "-n", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
_TALK: list[list[str]] = [
    ["sees", "desk"],
    ["sees", "online"],
    ["sees", "waiting"],
    ["wait"],
    ["key", "F2"],
    ["sees", "talk"],
    ["hears", "저 지금 학교라서요"],
    ["says_to", "그럼요, 작게 말해도 괜찮아요. 오늘은 어떤 하루였어요?"],
    ["hears", "계단에 있어요"],
    ["says_to", ""],
    ["hears", "단톡방"],
]
_END: list[list[str]] = [
    ["says_to", "친구들이라 더 서운하고 속상했겠어요"],
    ["hears", "모르는 척"],
    ["says_to", "지금까지 들려준 이야기를 정리해 볼게요."],
    ["hears", "교실 들어갈게요"],
    ["sees", "wrap-up"],
    ["kept"],
    ["sees", "all sent"],
]


def _alone_is_possible() -> bool:
    try:
        tried = subprocess.run([*_ALONE, "true"], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0


class Run:
    """`gyeot practice` as a process, watched, beside a real home with a vault in it."""

    def __init__(self, folder: Path, before: list[str]) -> None:
        self.folder = folder
        self.home = folder / "real home"
        self.watched = folder / "watched"
        self._script = folder / "script.jsonl"
        self._before = before
        self._temporary = folder / "temporary"
        self._temporary.mkdir()
        _a_real_home(self.home)
        self.at_first = _tree(self.home)

    def begins(self, steps: list[list[str]]) -> "subprocess.Popen[bytes]":
        self._script.write_text("\n".join(json.dumps(step) for step in steps), "utf-8")
        variables = {
            **watched.environment(self.watched, os.environ),
            "QT_QPA_PLATFORM": "offscreen",
            "PRACTISING": str(self._script),
            "TMPDIR": str(self._temporary),
            "GYEOT_HOME": str(self.home),
        }
        command = [*self._before, sys.executable, "-c", _RUN, str(self.home), LOGIN]
        self.parent = subprocess.Popen(
            command, env=variables, start_new_session=True, stderr=subprocess.PIPE
        )
        return self.parent

    @property
    def did(self) -> str:
        told = self._script.with_suffix(".did")
        return told.read_text("utf-8") if told.exists() else ""

    def until_it_stays(self) -> None:
        _until(lambda: "stay" in self.did or self.parent.poll() is not None)
        assert "stay" in self.did, self.did

    def events(self) -> list[Event]:
        return [event for events in watched.read(self.watched).values() for event in events]

    @property
    def results(self) -> list[Path]:
        return sorted((self.home / "practice").glob("*.json"))

    def end(self) -> None:
        if self.parent.poll() is None:
            self.parent.kill()
        self.parent.wait(PATIENCE_S)
        if self.parent.stderr is not None:
            self.parent.stderr.close()


@pytest.fixture
def where(request: pytest.FixtureRequest) -> str:
    """On this machine's network, unless a test says where else."""
    return str(getattr(request, "param", "here"))


@pytest.fixture
def run(where: str, tmp_path: Path) -> Iterator[Run]:
    if where == "alone" and not _alone_is_possible():
        pytest.skip("needs root, unshare and ip: a network namespace with nothing but lo")
    practice = Run(tmp_path, _ALONE if where == "alone" else [])
    yield practice
    practice.end()


@pytest.mark.parametrize("where", ["here", "alone"], indirect=True)
def test_a_whole_conversation_leaves_one_result_and_nothing_else(run: Run) -> None:
    parent = run.begins([*_TALK, *_END])
    assert parent.wait(PATIENCE_S) == 0, run.did
    assert "failed" not in run.did, run.did
    (path,) = run.results
    finished = result.load(path)
    assert (finished.login, finished.scenario) == (LOGIN, "lunch-break")
    assert finished.measures.silences == 1
    assert finished.measures.summarised
    assert any("단톡방" in line.text for line in finished.lines)
    # The real home: as it was, and the one file.
    now = _tree(run.home)
    assert now.pop(str(path.relative_to(run.home)))
    assert now == run.at_first
    _nothing_went_out(run)
    _no_real_file_was_touched(run)
    assert not list((run.folder / "temporary").glob("gyeot-practice-*"))


def test_while_it_runs_every_socket_is_its_own_and_when_killed_nothing_outlives_it(
    run: Run,
) -> None:
    parent = run.begins([*_TALK[:7], ["stay"]])
    run.until_it_stays()
    children = watched.descendants(parent.pid)
    assert len(children) >= 2
    family = [parent.pid, *children]
    held = [socket for pid in family for socket in watched.sockets(pid)]
    own = {socket.local for socket in held}
    assert held
    for socket in held:
        assert socket.local[0] == "0100007F"
        assert socket.remote == ("00000000", 0) or socket.remote in own
    for pid in family:
        assert not [file for file in watched.files(pid) if file.startswith(str(run.home))]
    parent.send_signal(signal.SIGKILL)
    parent.wait(PATIENCE_S)
    _until(lambda: not any(watched.lives(pid) for pid in children))
    # The talk was not over: nothing of it was carried.
    assert _tree(run.home) == run.at_first


def test_the_watch_sees_what_would_go_out(tmp_path: Path) -> None:
    leaks = (
        "import socket, pathlib\n"
        "socket.socket().connect_ex(('127.0.0.1', 9))\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))\n"
        "socket.getaddrinfo('localhost', 80)\n"
        f"pathlib.Path({str(tmp_path / 'left')!r}).write_text('x')\n"
    )
    variables = watched.environment(tmp_path / "watched", os.environ)
    subprocess.run([sys.executable, "-c", leaks], env=variables, check=True, timeout=60)
    (events,) = watched.read(tmp_path / "watched").values()
    sockets = [event.arguments[1] for event in events if event.is_socket]
    assert sockets == [["127.0.0.1", 9], ["127.0.0.1", 9]]
    assert [event.arguments[0] for event in events if event.is_name] == ["localhost"]
    files = [event.arguments[0] for event in events if event.is_file]
    assert str(tmp_path / "left") in files


def _nothing_went_out(run: Run) -> None:
    events = run.events()
    commands = [" ".join(event.arguments) for event in events if event.kind == "began"]
    assert any("center serve" in command for command in commands)
    (address,) = {
        found[1]
        for command in commands
        if (found := re.search(r"--center http://(\S+)", command)) is not None
    }
    host, _, port = address.partition(":")
    assert host == "127.0.0.1"
    allowed = {("127.0.0.1", 0), ("127.0.0.1", int(port))}
    addresses = [event.arguments[1] for event in events if event.is_socket]
    assert addresses
    for one in addresses:
        assert tuple(one) in allowed, one
    for event in events:
        if event.is_name:
            assert event.arguments[0] in ("127.0.0.1", None), event


def _no_real_file_was_touched(run: Run) -> None:
    """Results are written beside what is there; nothing that was there is opened, by nobody.

    The home itself is: a new name in it is synced.
    """
    real, results = f"{run.home}{os.sep}", str(run.home / "practice")
    for event in run.events():
        if event.is_file:
            for place in event.arguments:
                inside = isinstance(place, str) and place.startswith(real)
                assert not inside or place.startswith(results), event


def _a_real_home(home: Path) -> None:
    """A vault, settings and a log, as a console leaves them."""
    vaults = home / "vaults"
    vaults.mkdir(parents=True)
    owner = Identity(vault_id="real-vault-1", staff_id="real-staff-1", center_id="real-center-1")
    Store.create(vaults / "real.vault", bytes(range(32)), owner).close()
    (vaults / "real.keys").write_text("{}")
    (home / "settings.json").write_text('{"center": "https://real.example"}')
    (home / "log").mkdir()
    (home / "log" / "console.log").write_text("as it was")


def _tree(home: Path) -> dict[str, str]:
    """Every file and what is in it."""
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.is_file()
    }


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)
