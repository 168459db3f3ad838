from collections.abc import Iterable, Iterator
from pathlib import Path

from console.launch.tour.stage import Stage

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
"""How text is written down, by Python and by Qt."""
CENTERS = ("center", "practice")


def leaks(homes: Iterable[Path], secrets: Iterable[str]) -> dict[str, list[Path]]:
    """Which of these stands in plain in which file that the consoles have left behind.

    Whatever lies in their homes is searched: vaults and their logs of writes, keys, logs, caches,
    what was killed half-way, and the folder for temporary files.
    """
    wanted = {secret: [secret.encode(code) for code in ENCODINGS] for secret in secrets if secret}
    found: dict[str, list[Path]] = {}
    for path in (path for home in homes for path in home.rglob("*") if path.is_file()):
        held = path.read_bytes()
        for secret, forms in wanted.items():
            if any(form in held for form in forms):
                found.setdefault(secret, []).append(path)
    return found


def consoles(stage: Stage) -> list[Path]:
    """The homes of all consoles of a tour, that of practice too; the centers' are theirs."""
    return [home for home in stage.home.iterdir() if home.is_dir() and home.name not in CENTERS]


def told(stage: Stage) -> Iterator[str]:
    """What was typed, and what the center told the consoles of earlier talks and of people."""
    yield from stage.words.typed
    for kind in ("note", "history", "draft"):
        for row in stage.center.rows(kind):
            yield from (text for text in _texts(row) if len(text) >= LONG_ENOUGH)


LONG_ENOUGH = 12
"""A shorter text may stand in a file by chance (characters)."""


def _texts(value: object) -> Iterator[str]:
    """The words in a body, sentences that somebody has written: ids and kinds have no space."""
    if isinstance(value, str):
        if " " in value:
            yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
