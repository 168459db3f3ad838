"""The directory as consoles fetch it: the file in use, and beside it its compressed copy."""

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from console import durable
from console.model.service import Service
from console.search.build import BuildReport, build
from console.search.parcel import pack
from console.search.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Published:
    """What the center serves. `etag` is quoted, as HTTP wants it; `parcel` is a gzip of `path`."""

    version: str
    etag: str
    path: Path
    parcel: Path


def publish(services: Iterable[Service], folder: Path) -> tuple[BuildReport, Published]:
    """Build the services into a file and make it the one in use.

    Raises ValueError for a doubled id and OSError for the disk; the one in use stays until the
    very last step.
    """
    durable.make_folder(folder, 0o755)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".build-") as scratch:
        report = build(Path(scratch) / "directory.sqlite", services)
        # Packed before the pointer is switched: whoever sees the new version finds its parcel.
        pack(report.path, _parcel(folder, report.sha256))
        Shelf(folder).put(report.path, sha256_expected=report.sha256)
    _prune(folder)
    return report, _published(folder, report.sha256)


def published(folder: Path) -> Published | None:
    """What is in use; None when there is no directory yet. A lost parcel is packed anew."""
    version = Shelf(folder).version()
    if version is None:
        return None
    found = _published(folder, version)
    if not found.parcel.is_file():
        pack(found.path, found.parcel)
    return found


def _published(folder: Path, version: str) -> Published:
    path = folder / f"directory-{version}.sqlite"
    return Published(version, f'"{version}"', path, _parcel(folder, version))


def _parcel(folder: Path, version: str) -> Path:
    return folder / f"directory-{version}.sqlite.gz"


def _prune(folder: Path) -> None:
    """Remove parcels whose file is gone, unless somebody is just sending one (Windows)."""
    for parcel in folder.glob("directory-*.sqlite.gz"):
        if not parcel.with_suffix("").exists():
            try:
                parcel.unlink()
            except OSError:
                continue
