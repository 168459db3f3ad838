"""The private center of practice: `gyeot center serve --practice`."""

import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TextIO

from argon2 import PasswordHasher

from console import resources
from console.center import accounts, home, manage
from console.center.accounts import NewAccount
from console.center.app import create_app
from console.center.center import Center, open_center
from console.center.demo.helpline import without_first_accounts
from console.center.directory.importer import import_directory
from console.center.errors import AccountError, HomeError
from console.center.practice.board import Board
from console.center.practice.callers import Callers, Habits
from console.center.practice.finished import Finished, Trainee
from console.center.practice.journal import JournalFile
from console.center.practice.switchboard import PracticeSwitchboard
from console.center.server import Where, check, listen, make_server
from console.dialogue.reader import ScenarioError, all_scenarios
from console.dialogue.scenario import Scenario
from console.model.roles import Role

LOGIN = "practice"
"""The account of whoever practises: its own, so that no real one is ever signed in to."""
FINISHED = "finished"
"""The folder of result files in the center's home."""
_MARK = "practice"
_NAMES = {"ko": "교육생", "en": "Trainee"}
_CENTERS = {"ko": "연습 센터", "en": "Practice center"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeOptions:
    """What is practised: one scenario by its id, or all (empty); by whom; the callers' language."""

    scenario: str = ""
    language: Literal["ko", "en"] = "ko"
    trainee: Trainee = field(default_factory=Trainee)


def serve_practice(
    path: Path,
    where: Where,
    password: str,
    options: PracticeOptions,
    *,
    output: TextIO | None = None,
) -> None:
    """Serve until a signal; prints its address once it listens. Raises CenterError before."""
    check(where)
    scenarios = _chosen(options.scenario)
    prepare(path, password, options)
    lock = home.hold(home.find(path).running())
    try:
        with open_center(path) as center, listen(where) as listening:
            center.switchboard = build(center, scenarios, options)
            server = make_server(center, create_app(center), where)
            host, port = listening.getsockname()[:2]
            (output or sys.stdout).write(f"ready http://{host}:{port}\n")
            (output or sys.stdout).flush()
            server.run(sockets=[listening])
    finally:
        lock.release()


def prepare(path: Path, password: str, options: PracticeOptions) -> None:
    """A practice center in this folder; one that is there stays as it is. Raises CenterError."""
    if (path / "center.json").exists():
        _check_practice(path)
        return
    if len(password) < manage.MIN_PASSWORD:
        raise AccountError(
            "연습 센터의 비밀번호를 표준 입력으로 8자 이상 주십시오.",
            "Please give the practice's password on standard input: at least 8 characters.",
        )
    # Cheap, for a password that lives as long as this run: the start has to be quick.
    hasher = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1)
    manage.init(path, _CENTERS[options.language], goal_=0, hasher=hasher)
    with open_center(path, hasher=hasher) as center:
        without_first_accounts(center)
        trainee = NewAccount(
            login=LOGIN,
            name=_NAMES[options.language],
            # The whole console has to work; what a trainee may do is the real center's affair.
            role=Role.COUNSELOR,
            password_hash=center.passwords.hash(password),
            must_change_password=False,
        )
        center.write_now(lambda unit: accounts.add(unit, trainee))
        import_directory(resources.path("directory", "demo"), center.home.directory)
    (path / _MARK).touch()


def build(
    center: Center,
    scenarios: tuple[Scenario, ...],
    options: PracticeOptions,
    habits: Habits | None = None,
) -> PracticeSwitchboard:
    """The callers of a prepared center, for `center.switchboard`."""
    account = center.db.read_now(lambda connection: accounts.by_login(connection, center.id, LOGIN))
    if account is None:
        raise HomeError(
            "연습 계정이 없습니다. 연습을 다시 시작해 주십시오.",
            "The account of practice is missing. Please start practice anew.",
        )
    file = JournalFile(center.home.path / "callers.json")
    return PracticeSwitchboard(
        center,
        Callers(scenarios, file.load(), habits or Habits(language=options.language)),
        file,
        Board(center, account.id),
        Finished(center.home.path / FINISHED, options.trainee),
    )


def _chosen(id_: str) -> tuple[Scenario, ...]:
    """This scenario, or all. Raises HomeError with a sentence where there is none."""
    try:
        scenarios = all_scenarios()
    except ScenarioError as error:
        raise HomeError(
            f"연습 이야기를 읽을 수 없습니다: {error}", f"A scenario cannot be read: {error}"
        ) from None
    chosen = tuple(one for one in scenarios if not id_ or one.id == id_)
    if not chosen:
        names = ", ".join(one.id for one in scenarios)
        raise HomeError(
            f"그런 연습 이야기가 없습니다: {id_}. 있는 것: {names}",
            f"There is no such scenario: {id_}. There are: {names}",
        )
    return chosen


def _check_practice(path: Path) -> None:
    """No scripted caller ever reaches a real center. Raises HomeError."""
    if not (path / _MARK).exists():
        raise HomeError(
            f"이 폴더의 센터는 연습용이 아닙니다: {path}. 아무것도 바꾸지 않았습니다. "
            "--home으로 다른 폴더를 주십시오.",
            f"The center in this folder is not for practice: {path}. Nothing was changed. "
            "Please give another folder with --home.",
        )
