import asyncio
from pathlib import Path
from random import Random

from argon2 import PasswordHasher

from console import resources
from console.center import accounts, manage, on_call
from console.center.accounts import NewAccount
from console.center.center import Center, open_center
from console.center.demo.colleagues import Colleagues
from console.center.demo.evening import Evening
from console.center.demo.floor import Floor
from console.center.demo.past import UNFINISHED, Past
from console.center.demo.people import People, read_people
from console.center.demo.supervisor import Supervisor
from console.center.demo.team import Member, Team, read_team
from console.center.directory.importer import import_directory
from console.center.errors import AccountError, HomeError
from console.center.switchboard.arrivals import Arrivals
from console.center.switchboard.calls import Journal
from console.center.switchboard.interface import SwitchboardEvents
from console.center.switchboard.lines import Habits, World
from console.center.switchboard.simulated import SimulatedSwitchboard, sleep_ms
from console.center.switchboard.statefile import StateFile
from console.center.unit import Unit

EVENING_HOUR = 20
BUSY = 9.0
"""So many times more calls than at a real helpline of this size: something always happens."""
_HABITS = Habits(patience_min=120_000, patience_mean=5 * 60_000, unanswered=0.02)
_MARK = "invented"
"""The file that tells a demo's home from a real one."""
_UNFINISHED_BY = "han.jiwoo"
_NOBODY = "!"
"""A password hash that no password has: the simulated colleagues cannot sign in."""


class Helpline:
    """The demo's telephone and the counselors who answer it, behind the switchboard's interface."""

    def __init__(self, telephone: SimulatedSwitchboard, colleagues: Colleagues) -> None:
        self._telephone = telephone
        self._colleagues = colleagues

    async def run(self, events: SwitchboardEvents) -> None:
        """Both until cancelled; if one breaks off, both do."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._telephone.run(events))
            await self._telephone.caught_up.wait()
            tasks.create_task(self._colleagues.run())

    async def accept(self, switchboard_id: str, staff_id: str) -> None:
        await self._telephone.accept(switchboard_id, staff_id)

    async def hang_up(self, switchboard_id: str) -> None:
        await self._telephone.hang_up(switchboard_id)


def prepare(path: Path, password: str, *, random: Random | None = None) -> None:
    """A demo center in this folder; one that is there stays as it is. Raises CenterError.

    `password` is that of those who are not played (Team.at_console).
    """
    if (path / "center.json").exists():
        _check_invented(path)
        return
    if len(password) < manage.MIN_PASSWORD:
        raise AccountError(
            "시연 센터의 비밀번호를 표준 입력으로 8자 이상 주십시오.",
            "Please give the demo's password on standard input: at least 8 characters.",
        )
    chance = random or Random()  # noqa: S311  a play, not a secret
    # Cheap, for a password that lives as long as this run: the start has to be quick.
    hasher = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1)
    team = _team()
    manage.init(path, team.center, hasher=hasher)
    with open_center(path, hasher=hasher) as center:
        without_first_accounts(center)
        hashed = center.passwords.hash(password)
        center.write_now(lambda unit: _hire(unit, team, hashed))
        people = _people(center, team)
        past = Past(people, chance, center.home)
        center.write_now(past.write)
        center.write_now(lambda unit: _begin(unit, center, past))
        import_directory(resources.path("directory", "demo"), center.home.directory)
    (path / _MARK).touch()


def build(center: Center, *, random: Random | None = None) -> Helpline:
    """The helpline of a prepared center, for `center.switchboard`."""
    chance = random or Random()  # noqa: S311  a play, not a secret
    team = _team()
    people = _people(center, team)
    state = _state(center)
    people.take(UNFINISHED, chance)
    for call in (state.load() or Journal()).calls:
        people.take(people.story(call.incoming.caller).key, chance)
    arrivals = Arrivals(speed=BUSY).from_hour(EVENING_HOUR, center.now())
    world = World(callers=people, arrivals=arrivals, habits=_HABITS, random=chance)
    floor = Floor(
        staff_ids=_ids(people, team.played),
        user_ids=_ids(people, team.at_console),
        random=chance,
    )
    telephone = SimulatedSwitchboard(state, world, now=center.now)
    (lead,) = _ids(people, team.leads)
    supervisor = Supervisor(
        staff_id=lead,
        user_ids=tuple(one for one in floor.user_ids if one != lead),
        words=team.quiet_words,
        random=chance,
    )
    return Helpline(telephone, Colleagues(center, floor, supervisor, people, sleep_ms))


def _check_invented(path: Path) -> None:
    """No invented caller ever reaches a real center. Raises HomeError."""
    if not (path / _MARK).exists():
        raise HomeError(
            f"이 폴더의 센터는 시연용이 아닙니다: {path}. 아무것도 바꾸지 않았습니다. "
            "--home으로 다른 폴더를 주십시오.",
            f"The center in this folder is not a demo: {path}. Nothing was changed. "
            "Please give another folder with --home.",
        )


def _begin(unit: Unit, center: Center, past: Past) -> None:
    """How this evening stands, the past being written."""
    people = past.people
    past.unfinished(unit, people.staff[_UNFINISHED_BY][0])
    ids = {login: staff_id for login, (staff_id, _) in people.staff.items()}
    evening = Evening(people, ids, past.random)
    evening.begin(unit)
    _state(center).save(evening.journal(unit.now))


def _hire(unit: Unit, team: Team, hashed: str) -> None:
    for member in team.members:
        hired = accounts.add(unit, _account(member, hashed if member.at_console else _NOBODY))
        if member.login == team.on_call:
            on_call.set_(unit, hired.staff, team.on_call_phone)


def _account(member: Member, hashed: str) -> NewAccount:
    return NewAccount(
        login=member.login,
        name=member.name,
        role=member.role,
        password_hash=hashed,
        must_change_password=False,
    )


def without_first_accounts(center: Center) -> None:
    """Every new center has an administrator and a supervisor; nobody plays them here."""

    def work(unit: Unit) -> None:
        for account in accounts.everyone(unit.connection, unit.center_id):
            accounts.set_active(unit, account, active=False)

    center.write_now(work)


def _ids(people: People, members: tuple[Member, ...]) -> tuple[str, ...]:
    return tuple(people.staff[member.login][0] for member in members)


def _people(center: Center, team: Team) -> People:
    """Everybody invented, with the ids and names of the staff they have talked with."""
    everyone = center.db.read_now(lambda connection: accounts.everyone(connection, center.id))
    ids = {account.login: account.id for account in everyone}
    staff = {member.login: (ids[member.login], member.name) for member in team.members}
    return People(read_people(resources.path("demo", "people.toml")), staff, center.now())


def _team() -> Team:
    return read_team(resources.path("demo", "colleagues.toml"))


def _state(center: Center) -> StateFile:
    return StateFile(center.home.path / "switchboard.json")
