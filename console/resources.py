"""Where the data files lie: beside the package in a wheel, at the root of a checkout."""

from pathlib import Path


def path(*parts: str) -> Path:
    """The path of a resource, e.g. ``path("style", "tokens.json")``; it need not exist."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    root = installed if installed.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
