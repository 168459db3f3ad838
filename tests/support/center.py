"""A real center for tests: uvicorn in a thread, or a process that can be killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx
from argon2 import PasswordHasher

from console.center import manage
from console.center.accounts import Account
from console.center.app import create_app
from console.center.center import Center, open_center, wall_ms
from console.center.server import CenterServer, Where, listen, make_server
from console.center.switchboard.interface import Switchboard
from console.model.roles import Role
from tests.support.faults import Faults, FaultyApp

T = TypeVar("T")
PASSWORD = "a good password"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""argon2id at its least: tests are no guard against guessing."""
TICK_S = 0.05
PATIENCE_S = 20.0


def until(condition: Callable[[], T], *, seconds: float = PATIENCE_S) -> T:
    """Wait for a condition and give what it gave."""
    ends = time.monotonic() + seconds
    pause = threading.Event()
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > ends:
            raise AssertionError("waited in vain")
        pause.wait(0.01)


class TestClock:
    """The center's time; `ahead` ms are added."""

    __test__ = False

    def __init__(self) -> None:
        self.ahead = 0

    def __call__(self) -> int:
        return wall_ms() + self.ahead


class RunningCenter:
    """A center in this process, on a free loopback port which it keeps over a restart.

    `staff` adds people; `faults` make the network bad; `center` is the center itself.
    """

    def __init__(
        self,
        home: Path,
        *,
        database_url: str = "",
        switchboard: Switchboard | None = None,
        clock: Callable[[], int] | None = None,
        heartbeat_s: float = 10.0,
        tick_s: float = TICK_S,
    ) -> None:
        self.home = home
        self.faults = Faults()
        self.clock = clock or TestClock()
        self.switchboard = switchboard
        self._heartbeat_s = heartbeat_s
        self._tick_s = tick_s
        self._port = 0
        if not (home / "center.json").exists():
            self.first = manage.init(home, "시험 센터", database_url=database_url, hasher=CHEAP)
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        self.center: Center = open_center(self.home, clock=self.clock, hasher=CHEAP)
        self.center.switchboard = self.switchboard
        app = create_app(self.center, heartbeat_s=self._heartbeat_s, tick_s=self._tick_s)
        listening = listen(Where(port=self._port))
        self._port = listening.getsockname()[1]
        where = Where(port=self._port)
        self._server: CenterServer = make_server(self.center, FaultyApp(app, self.faults), where)
        self._thread = threading.Thread(target=self._server.run, args=([listening],))
        self._thread.start()
        until(lambda: self._server.started or not self._thread.is_alive())

    def stop(self) -> None:
        """As a signal would: streams end, what is under way is answered."""
        if self._thread.is_alive():
            self._server.should_exit = True
            self._thread.join(PATIENCE_S)
            self.center.close()

    def restart(self) -> None:
        """The same home on the same port."""
        self.stop()
        self.start()

    def staff(self, login: str, role: Role = Role.COUNSELOR, password: str = PASSWORD) -> Account:
        """Somebody with a password that need not be changed."""
        return manage.staff_add(
            self.home, login, f"{login} 님", role, password=password, hasher=CHEAP
        ).account

    def client(self, login: str = "", password: str = PASSWORD, **more: Any) -> httpx.Client:
        """An HTTP client, signed in if a login is given. Close it."""
        client = httpx.Client(base_url=self.url, timeout=PATIENCE_S, trust_env=False, **more)
        if login:
            client.headers["Authorization"] = f"Bearer {self.token(login, password)}"
        return client

    def token(self, login: str, password: str = PASSWORD) -> str:
        """What signing in gives."""
        body = {"login": login, "password": password}
        answer = httpx.post(f"{self.url}/v1/sign-in", json=body, trust_env=False)
        answer.raise_for_status()
        token: str = answer.json()["token"]
        return token


class CenterProcess:
    """A center in a process of its own: killed without warning, started again where it was."""

    def __init__(self, home: Path, *, database_url: str = "") -> None:
        self.home = home
        if not (home / "center.json").exists():
            self.first = manage.init(home, "시험 센터", database_url=database_url, hasher=CHEAP)
        self._port = 0
        self.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        self._port = self._port or _free_port()
        self._process = subprocess.Popen(
            _command(self.home, self._port),
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            cwd=Path(__file__).parents[2],
        )
        until(self._answers)

    def kill(self) -> None:
        """SIGKILL: nothing is finished, nothing is said."""
        self._process.kill()
        self._process.wait(PATIENCE_S)

    def stop(self) -> int:
        """SIGTERM, as a service manager does. The exit code."""
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(PATIENCE_S)

    def _answers(self) -> bool:
        if self._process.poll() is not None:
            raise AssertionError(f"the center ended with {self._process.returncode}")
        try:
            return httpx.get(f"{self.url}/v1/health", trust_env=False).is_success
        except httpx.TransportError:
            return False


def _command(home: Path, port: int) -> list[str]:
    command = [sys.executable, "-m", "console", "center", "serve"]
    return [*command, "--home", str(home), "--port", str(port)]


def _free_port() -> int:
    with listen(Where(port=0)) as taken:
        port: int = taken.getsockname()[1]
        return port
