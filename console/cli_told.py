"""What every command of `gyeot` has in common: where data lies, and how a fault is told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer

Home = Annotated[
    Path | None, typer.Option(help="Where data lies (else $GYEOT_HOME, or the user's folder).")
]


@contextmanager
def told() -> Iterator[None]:
    """Faults that a person can mend end the command with their sentence."""
    from console.center.errors import CenterError
    from console.search.errors import DirectoryError

    try:
        yield
    except (CenterError, DirectoryError) as error:
        fail(str(error))
    except OSError as error:
        fail(f"{error.strerror}: {error.filename or ''}")


def fail(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(1)
