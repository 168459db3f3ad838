"""The command `gyeot`. It only wires: each command calls one function of the program it starts.

Imports stand inside the commands: a console must not pay for FastAPI, nor a center for Qt.
"""

import json
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, Literal, NoReturn

import typer

from console import paths

Home = Annotated[
    Path | None, typer.Option(help="Where data lies (else $GYEOT_HOME, or the user's folder).")
]
Lang = Annotated[Literal["ko", "en"] | None, typer.Option(help="한국어 or English.")]
Theme = Annotated[Literal["light", "dark", "contrast"] | None, typer.Option(help="Colours.")]

DIRECTORY = "directory"

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="곁 Gyeot: counselor console and center of a loneliness helpline.",
)
center = typer.Typer(no_args_is_help=True, help="The center: the API that consoles sync with.")
staff = typer.Typer(no_args_is_help=True, help="Accounts of a center.")
directory = typer.Typer(no_args_is_help=True, help="The referral directory.")
app.add_typer(center, name="center")
center.add_typer(staff, name="staff")
app.add_typer(directory, name="directory")


def main() -> None:
    """Run the command; of a bug a person sees a sentence and where it was, never its text."""
    try:
        app()
    except Exception as error:  # noqa: BLE001 - the last place where it can be told
        places = traceback.extract_tb(error.__traceback__)[-1:-7:-1]
        at = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in places)
        typer.echo(
            "예상하지 못한 문제로 멈추었습니다. 저장된 것은 그대로 있습니다. 다시 해 보시고, "
            "되풀이되면 아래 줄을 관리자에게 알려 주십시오.\n"
            "Stopped by an unexpected fault. What was stored is untouched. Please try again; "
            "if it happens anew, tell the line below to whoever maintains Gyeot.\n"
            f"{type(error).__name__} at {at}",
            err=True,
        )
        sys.exit(1)


@app.command("open")
def open_(  # noqa: PLR0913 - one parameter an option
    *,
    center_url: Annotated[
        str | None, typer.Option("--center", help="Address of the center.")
    ] = None,
    login: Annotated[str, typer.Option(help="Fill in who signs in.")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Sign in at once; one line of input.")
    ] = False,
    lang: Lang = None,
    theme: Theme = None,
    scale: Annotated[int, typer.Option(min=80, max=200, help="Font size, percent.")] = 100,
    size: Annotated[str, typer.Option(help="Window size, WIDTHxHEIGHT.")] = "",
    practice: Annotated[
        bool, typer.Option("--practice", help="Show that all of this is practice.")
    ] = False,
    home: Home = None,
) -> None:
    """Open the counselor's console."""
    from console.desktop.app import Options, run

    password = sys.stdin.readline().rstrip("\n") if password_stdin else ""
    options = Options(
        home=paths.console_home(home),
        center=center_url or "",
        login=login,
        password=password,
        language=lang,
        theme=theme,
        scale=scale,
        size=size,
        practice=practice,
    )
    raise typer.Exit(run(options))


@app.command()
def demo(
    *,
    role: Annotated[Literal["counselor", "supervisor"], typer.Option(help="Who you are.")] = (
        "counselor"
    ),
    lang: Lang = None,
    theme: Annotated[Literal["light", "dark"] | None, typer.Option(help="Colours.")] = None,
    timing: Annotated[bool, typer.Option("--timing", help="Say how long each step took.")] = False,
) -> None:
    """A private center with a simulated helpline, and the console, signed in."""
    from console.launch.demo import DemoOptions, run_demo

    raise typer.Exit(run_demo(DemoOptions(role=role, lang=lang, theme=theme, timing=timing)))


@app.command()
def tour(
    *,
    shots: Annotated[Path, typer.Option(help="The folder for the pictures.")],
    lang: Annotated[Literal["ko", "en"], typer.Option(help="한국어 or English.")] = "ko",
    theme: Annotated[Literal["light", "dark", "contrast"], typer.Option(help="Colours.")] = "light",
    size: Annotated[str, typer.Option(help="Window size, WIDTHxHEIGHT.")] = "1440x900",
    scale: Annotated[int, typer.Option(min=80, max=200, help="Font size, percent.")] = 100,
) -> None:
    """The real application without a screen through a whole evening: pictures, and checks."""
    from console.launch.tour.run import TourOptions, run_tour
    from console.launch.tour.stage import Appearance

    look = Appearance(language=lang, theme=theme, size=size, scale=scale)
    raise typer.Exit(run_tour(TourOptions(shots=shots, appearance=look)))


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

    with _told():
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
    home: Home = None,
) -> None:
    """Serve a center until stopped."""
    from console.center import manage
    from console.center.server import Where

    where = Where(
        host=host, port=port, tls_cert=tls_cert, tls_key=tls_key, behind_proxy=behind_proxy
    )
    with _told():
        if simulated:
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

    with _told():
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
        _fail("백업 파일 하나, 또는 --renew를 주십시오.\nGive one backup, or --renew.")
    with _told():
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

    with _told():
        broken = manage.audit_verify(paths.center_home(home))
    if broken is not None:
        _fail(f"감사 기록이 어긋납니다. The audit is broken: {broken}")
    typer.echo("감사 기록이 온전합니다. The audit is whole.")


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

    with _told():
        _say_password(manage.staff_add(paths.center_home(home), login, name, Role(role)))


@staff.command("list")
def staff_list(*, home: Home = None) -> None:
    """All accounts."""
    from console.center import manage

    with _told():
        for one in manage.staff_list(paths.center_home(home)):
            state = "" if one.active else "  (disabled)"
            typer.echo(f"{one.login:<20} {one.role:<11} {one.name}{state}")


@staff.command("disable")
def staff_disable(login: str, *, home: Home = None) -> None:
    """Sign somebody out everywhere, for good; what they wrote stays."""
    from console.center import manage

    with _told():
        manage.staff_disable(paths.center_home(home), login)
        typer.echo(f"{login}: disabled")


@staff.command("enable")
def staff_enable(login: str, *, home: Home = None) -> None:
    """Let somebody in again."""
    from console.center import manage

    with _told():
        manage.staff_enable(paths.center_home(home), login)
        typer.echo(f"{login}: enabled")


@staff.command("reset")
def staff_reset(login: str, *, home: Home = None) -> None:
    """Give a temporary password."""
    from console.center import manage

    with _told():
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

    with _told():
        manage.staff_role(paths.center_home(home), login, Role(role))
        typer.echo(f"{login}: {role}")


@directory.command("import")
def directory_import(path: Path, *, lang: Lang = None, home: Home = None) -> None:
    """Read a directory (a folder; `demo` for Gyeot's own) and put it into use."""
    from console import resources
    from console.center.directory.importer import import_directory

    source = resources.path("directory", "demo") if str(path) == "demo" else path
    with _told():
        report = import_directory(source, paths.center_home(home) / DIRECTORY)
    typer.echo(report.page(lang or "ko"))


@directory.command("search")
def directory_search(
    words: list[str],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=100)] = 20,
    home: Home = None,
) -> None:
    """Search the directory of a center as the console does."""
    from console.search.query import Directory
    from console.search.shelf import Shelf

    current = Shelf(paths.center_home(home) / DIRECTORY).current()
    if current is None:
        _fail(
            "가져온 자원 목록이 없습니다. 먼저 'gyeot directory import demo'를 해 주십시오.\n"
            "No directory was imported yet. First: gyeot directory import demo"
        )
    with _told(), Directory.open(current) as opened:
        hits = opened.search(" ".join(words), limit)
    if as_json:
        typer.echo(json.dumps([_plain(hit) for hit in hits], ensure_ascii=False, indent=1))
        return
    for hit in hits:
        typer.echo(f"{hit.name}  ·  {hit.organization}  ·  {hit.phone}")


def _plain(hit: Any) -> dict[str, Any]:
    plain = {name: getattr(hit, name) for name in hit.__dataclass_fields__}
    if plain["last_verified"] is not None:
        plain["last_verified"] = plain["last_verified"].isoformat()
    return plain


def _say_password(made: Any) -> None:
    typer.echo(f"{made.account.login}  ({made.account.role})  임시 비밀번호: {made.password}")


@contextmanager
def _told() -> Iterator[None]:
    """Faults that a person can mend end the command with their sentence."""
    from console.center.errors import CenterError
    from console.search.errors import DirectoryError

    try:
        yield
    except (CenterError, DirectoryError) as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.strerror}: {error.filename or ''}")


def _fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
