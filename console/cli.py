"""The command `gyeot`. It only wires: each command calls one function of the program it starts.

Imports stand inside the commands: a console must not pay for FastAPI, nor a center for Qt.
"""

import json
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from console import paths
from console.cli_center import center
from console.cli_told import Home, fail, told

Lang = Annotated[Literal["ko", "en"] | None, typer.Option(help="한국어 or English.")]
Theme = Annotated[Literal["light", "dark", "contrast"] | None, typer.Option(help="Colours.")]

DIRECTORY = "directory"

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="곁 Gyeot: counselor console and center of a loneliness helpline.",
)
directory = typer.Typer(no_args_is_help=True, help="The referral directory.")
app.add_typer(center, name="center")
app.add_typer(directory, name="directory")


@app.command(
    "open",
    add_help_option=False,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)
def open_(context: typer.Context) -> None:
    """Open the counselor's console."""
    from console import cli_open

    raise typer.Exit(cli_open.main(context.args))


@app.command()
def demo(
    *,
    role: Annotated[
        Literal["counselor", "supervisor", "trainee"], typer.Option(help="Who you are.")
    ] = "counselor",
    lang: Lang = None,
    theme: Annotated[Literal["light", "dark"] | None, typer.Option(help="Colours.")] = None,
    timing: Annotated[bool, typer.Option("--timing", help="Say how long each step took.")] = False,
) -> None:
    """A private center with a simulated helpline, and the console, signed in."""
    from console.launch.demo import DemoOptions, run_demo

    raise typer.Exit(run_demo(DemoOptions(role=role, lang=lang, theme=theme, timing=timing)))


@app.command()
def practice(  # noqa: PLR0913 - one parameter an option
    *,
    scenario: Annotated[str, typer.Option(help="This caller alone; else all of them wait.")] = "",
    track: Annotated[
        Literal["counselor", "companion"], typer.Option(help="What you train for.")
    ] = "counselor",
    login: Annotated[str, typer.Option(help="Whose hours these are.")] = "",
    lang: Lang = None,
    theme: Theme = None,
    timing: Annotated[bool, typer.Option("--timing", help="Say how long each step took.")] = False,
    home: Home = None,
) -> None:
    """The same console with scripted callers. Nothing leaves but the result of a finished run."""
    from console.launch.practice import PracticeOptions, run_practice

    options = PracticeOptions(
        home=paths.console_home(home),
        scenario=scenario,
        track=track,
        login=login,
        lang=lang,
        theme=theme,
        timing=timing,
    )
    raise typer.Exit(run_practice(options))


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


@directory.command("import")
def directory_import(path: Path, *, lang: Lang = None, home: Home = None) -> None:
    """Read a directory (a folder; `demo` for Gyeot's own) and put it into use."""
    from console import resources
    from console.center.directory.importer import import_directory

    source = resources.path("directory", "demo") if str(path) == "demo" else path
    with told():
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
        fail(
            "가져온 자원 목록이 없습니다. 먼저 'gyeot directory import demo'를 해 주십시오.\n"
            "No directory was imported yet. First: gyeot directory import demo"
        )
    with told(), Directory.open(current) as opened:
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
