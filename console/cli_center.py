"""`gyeot center …`: what an administrator does with a center. Wires only, as cli.py does."""

import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from console import paths
from console.cli_told import Home, fail, told

center = typer.Typer(no_args_is_help=True, help="The center: the API that consoles sync with.")
staff = typer.Typer(no_args_is_help=True, help="Accounts of a center.")
center.add_typer(staff, name="staff")


@center.command("init")
def center_init(
    *,
    name: Annotated[str, typer.Option(help="What the center is called.")],
    database: Annotated[str, typer.Option(help="postgresql://… instead of SQLite.")] = "",
    goal: Annotated[int, typer.Option(min=0, help="Contacts a year.")] = 3_000,
    home: Home = None,
) -> None:
    """Make a center, its first administrator and supervisor."""
    from console.center import manage

    with told():
        place = paths.center_home(home)
        for made in manage.init(place, name, database_url=database, goal_=goal):
            _say_password(made)
        typer.echo(
            f"{place / 'center.key'}: 백업에 들어 있지 않습니다. 따로 안전한 곳에 두십시오.\n"
            "It is in no backup: keep a copy in a safe place of its own."
        )


@center.command("serve")
def center_serve(  # noqa: PLR0913 - one parameter an option
    *,
    host: Annotated[str, typer.Option(help="Another address than this machine needs TLS.")] = (
        "127.0.0.1"
    ),
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes a free one.")] = 8120,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate chain, PEM.")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its key, PEM.")] = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy in front does the TLS.")
    ] = False,
    simulated: Annotated[
        bool, typer.Option("--demo", help="A simulated helpline; password on standard input.")
    ] = False,
    practice: Annotated[
        bool, typer.Option("--practice", help="Scripted callers; password on standard input.")
    ] = False,
    scenario: Annotated[str, typer.Option(help="Practice: this caller alone.")] = "",
    trainee: Annotated[str, typer.Option(help="Practice: whose the results are.")] = "",
    track: Annotated[Literal["counselor", "companion"], typer.Option(help="Practice: for.")] = (
        "counselor"
    ),
    lang: Annotated[Literal["ko", "en"], typer.Option(help="Practice: callers speak.")] = "ko",
    home: Home = None,
) -> None:
    """Serve a center until stopped."""
    from console.center import manage
    from console.center.server import Where

    where = Where(
        host=host, port=port, tls_cert=tls_cert, tls_key=tls_key, behind_proxy=behind_proxy
    )
    with told():
        if practice:
            from console.center.practice import serve
            from console.center.practice.finished import Trainee
            from console.model.training import Track

            options = serve.PracticeOptions(
                scenario=scenario,
                language=lang,
                trainee=Trainee(login=trainee, track=Track(track)),
            )
            password = sys.stdin.readline().rstrip("\n")
            serve.serve_practice(paths.center_home(home), where, password, options)
        elif simulated:
            from console.center.demo.serve import serve_demo

            serve_demo(paths.center_home(home), where, sys.stdin.readline().rstrip("\n"))
        else:
            manage.serve(paths.center_home(home), where, typer.echo)


@center.command("backup")
def center_backup(
    target: Annotated[Path | None, typer.Argument(help="The copy; else beside the database.")] = (
        None
    ),
    *,
    covers: Annotated[
        int | None, typer.Option(help="A backup by other means reaches up to this number.")
    ] = None,
    head: Annotated[bool, typer.Option("--head", help="Only say the newest number.")] = False,
    home: Home = None,
) -> None:
    """Copy the database, also while it serves."""
    from console.center import manage

    with told():
        if head:
            typer.echo(manage.feed_head(paths.center_home(home)))
        elif covers is not None:
            manage.backup_covers(paths.center_home(home), covers)
            typer.echo(f"≤ {covers}")
        else:
            typer.echo(manage.backup(paths.center_home(home), target))


@center.command("restore")
def center_restore(
    source: Annotated[Path | None, typer.Argument(help="The backup.")] = None,
    *,
    renew: Annotated[
        bool, typer.Option("--renew", help="The database was restored by other means.")
    ] = False,
    home: Home = None,
) -> None:
    """Go back to a backup; consoles send again what came after it."""
    from console.center import manage

    if (source is None) is not renew:
        fail("백업 파일 하나, 또는 --renew를 주십시오.\nGive one backup, or --renew.")
    with told():
        kept = None
        if source is None:
            manage.renew(paths.center_home(home))
        else:
            kept = manage.restore(paths.center_home(home), source)
        typer.echo(
            "되돌렸습니다. 백업 뒤에 사용을 중지한 계정이 있으면 다시 중지해 주십시오.\n"
            "Restored. Accounts disabled since the backup are active again: disable them anew."
        )
        if kept:
            typer.echo(f"이전 데이터베이스 · The database of before: {kept}")


@center.command("audit")
def center_audit(*, home: Home = None) -> None:
    """See whether the audit is whole: each entry holds the hash of the one before."""
    from console.center import manage

    with told():
        broken = manage.audit_verify(paths.center_home(home))
    if broken is not None:
        fail(f"감사 기록이 어긋납니다. The audit is broken: {broken}")
    typer.echo("감사 기록이 온전합니다. The audit is whole.")


@center.command("on-call")
def center_on_call(
    login: Annotated[str, typer.Argument(help="Who is called next where nobody answers.")] = "",
    *,
    phone: Annotated[str, typer.Option(help="Where that person is reached.")] = "",
    nobody: Annotated[bool, typer.Option("--nobody", help="Nobody is on call.")] = False,
    home: Home = None,
) -> None:
    """Say to whom a call for help goes that nobody has seen for 30 seconds."""
    from console.center import manage

    if bool(login) is nobody or bool(login) is not bool(phone):
        fail(
            "아이디와 --phone을 함께 주거나 --nobody만 주십시오.\n"
            "Give a login and --phone, or --nobody alone."
        )
    with told():
        if nobody:
            manage.on_call_nobody(paths.center_home(home))
            typer.echo("긴급 연락을 맡은 직원이 없습니다.\nNobody is on call.")
        else:
            info = manage.on_call_set(paths.center_home(home), login, phone)
            typer.echo(f"{info.on_call_name}  {info.on_call_phone}")


@staff.command("add")
def staff_add(
    login: str,
    *,
    name: Annotated[str, typer.Option(help="As colleagues see it.")],
    role: Annotated[
        Literal["counselor", "companion", "trainee", "supervisor", "admin"], typer.Option()
    ] = "counselor",
    home: Home = None,
) -> None:
    """Add an account; its temporary password is shown once."""
    from console.center import manage
    from console.model.roles import Role

    with told():
        _say_password(manage.staff_add(paths.center_home(home), login, name, Role(role)))


@staff.command("list")
def staff_list(*, home: Home = None) -> None:
    """All accounts."""
    from console.center import manage

    with told():
        for one in manage.staff_list(paths.center_home(home)):
            state = "" if one.active else "  (disabled)"
            typer.echo(f"{one.login:<20} {one.role:<11} {one.name}{state}")


@staff.command("disable")
def staff_disable(login: str, *, home: Home = None) -> None:
    """Sign somebody out everywhere, for good; what they wrote stays."""
    from console.center import manage

    with told():
        manage.staff_disable(paths.center_home(home), login)
        typer.echo(f"{login}: disabled")


@staff.command("enable")
def staff_enable(login: str, *, home: Home = None) -> None:
    """Let somebody in again."""
    from console.center import manage

    with told():
        manage.staff_enable(paths.center_home(home), login)
        typer.echo(f"{login}: enabled")


@staff.command("reset")
def staff_reset(login: str, *, home: Home = None) -> None:
    """Give a temporary password."""
    from console.center import manage

    with told():
        _say_password(manage.staff_reset(paths.center_home(home), login))


@staff.command("role")
def staff_role(
    login: str,
    role: Annotated[
        Literal["counselor", "companion", "trainee", "supervisor", "admin"], typer.Argument()
    ],
    *,
    home: Home = None,
) -> None:
    """Give somebody another role, from the next request on."""
    from console.center import manage
    from console.model.roles import Role

    with told():
        manage.staff_role(paths.center_home(home), login, Role(role))
        typer.echo(f"{login}: {role}")


def _say_password(made: Any) -> None:
    typer.echo(f"{made.account.login}  ({made.account.role})  임시 비밀번호: {made.password}")
