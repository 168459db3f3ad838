"""`python -m console.launch.tour.helpline`: a real center on which things happen as told.

The first line on standard input says where (JSON: home, port, password); each further line is an
order, a word and its arguments, answered with `ok`. The first answer says that it serves. When
the input ends, so does this.
"""

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from console import resources
from console.center import accounts
from console.center.app import create_app
from console.center.center import Center, open_center
from console.center.demo.helpline import prepare
from console.center.demo.team import read_team
from console.center.server import Where, listen, make_server
from console.center.switchboard.calls import Journal, Phase
from console.center.switchboard.interface import SwitchboardEvents
from console.center.switchboard.statefile import StateFile
from console.launch.tour.colleagues import Colleagues
from console.launch.tour.switchboard import ScriptedSwitchboard

SEED = 120
"""The same evening in every run."""
PATIENCE_S = 20.0


class Evening(ScriptedSwitchboard):
    """The scripted telephone and the colleagues, behind the switchboard's interface."""

    def __init__(self, center: Center, journal: Journal) -> None:
        super().__init__(journal, center.now)
        talking = [call.staff_id for call in journal.calls if call.phase is Phase.TALKING]
        self._colleagues = Colleagues(center, _played(center), talking)
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run(self, events: SwitchboardEvents) -> None:
        """Both until cancelled."""
        self._loop = asyncio.get_running_loop()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(super().run(events))
            await self.running.wait()
            tasks.create_task(self._colleagues.run())

    def does(self, word: str, *arguments: Any) -> None:
        """An order, from another thread; returns when the center has it on its disk."""
        assert self._loop is not None  # noqa: S101 - it runs before anybody can order
        if word == "rings":
            ringing = asyncio.run_coroutine_threadsafe(self.rings(*arguments), self._loop)
            ringing.result(PATIENCE_S)
        elif word == "connects_ago":
            self._loop.call_soon_threadsafe(lambda: self.connects_ago(*arguments))
        else:
            raise ValueError(word)

    @property
    def ready(self) -> bool:
        """Whether what goes on has been told."""
        return self.running.is_set()


def main() -> None:
    plain = json.loads(sys.stdin.readline())
    home = Path(plain["home"])
    prepare(home, plain["password"], random=Random(SEED))  # noqa: S311 - a play, not a secret
    where = Where(port=plain["port"])
    with open_center(home) as center, listen(where) as listening:
        evening = Evening(center, StateFile(home / "switchboard.json").load() or Journal())
        center.switchboard = evening
        server = make_server(center, create_app(center), where)

        def let_go() -> None:
            server.should_exit = True

        threading.Thread(target=_obey, args=(evening, let_go), daemon=True).start()
        server.run(sockets=[listening])


def _obey(evening: Evening, let_go: Callable[[], None]) -> None:
    while not evening.ready:
        time.sleep(0.02)
    _say("ok")
    for line in sys.stdin:
        word, *arguments = json.loads(line)
        try:
            evening.does(word, *arguments)
        except Exception as error:  # noqa: BLE001 - whoever ordered it is told
            _say(f"failed: {error!r}")
        else:
            _say("ok")
    let_go()


def _played(center: Center) -> list[str]:
    """The ids of the colleagues who are played."""
    team = read_team(resources.path("demo", "colleagues.toml"))
    everyone = center.db.read_now(lambda connection: accounts.everyone(connection, center.id))
    played = {member.login for member in team.played}
    return [account.id for account in everyone if account.login in played]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
