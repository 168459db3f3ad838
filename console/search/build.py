"""Builds the directory file. The center does this once an import; consoles only read."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from console.model.districts import DISTRICTS
from console.model.service import Service, ServiceStatus
from console.search.card import to_card
from console.search.index import Index
from console.search.schema import (
    APPLICATION_ID,
    FIELD_BREAK,
    PAGE_SIZE,
    PLANES,
    SCHEMA_VERSION,
    SQL,
)
from console.search.text import BREAK, fold, nfc
from console.search.typo import Lexicon

# Who asks for help in a district is also shown what there is for the whole city.
EVERYWHERE = frozenset({"서울 전역", "전국"})


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built. `sha256` (hex) is of the file; `left_out` are ids of defunct services."""

    path: Path
    services: int
    size: int
    sha256: str
    left_out: tuple[str, ...]


def build(path: Path, services: Iterable[Service]) -> BuildReport:
    """Write a directory file and put it in place in one step; until then `path` is untouched.

    The same services give the same bytes. Raises OSError when the disk does not take it, and
    ValueError when two services share an id.
    """
    offered, left_out = _ranked(services)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    os.close(handle)
    part = Path(name)
    try:
        _write(part, offered)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        digest = sha256(part)
        size = part.stat().st_size
        part.replace(path)
    except sqlite3.IntegrityError as error:
        raise ValueError("two services share an id") from error
    except sqlite3.OperationalError as error:
        raise OSError(f"the directory file could not be written: {error}") from error
    finally:
        part.unlink(missing_ok=True)
    return BuildReport(path, len(offered), size, digest, left_out)


def sha256(path: Path) -> str:
    """The digest of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _ranked(services: Iterable[Service]) -> tuple[list[Service], tuple[str, ...]]:
    offered: list[Service] = []
    left_out: list[str] = []
    for service in services:
        if service.status is ServiceStatus.DEFUNCT:
            left_out.append(service.id)
        else:
            offered.append(service.public())
    offered.sort(key=_rank)
    return offered, tuple(left_out)


def _rank(service: Service) -> tuple[object, ...]:
    """Best first: crisis lines, what is open, what can be called, lately verified, short names."""
    verified = service.last_verified.toordinal() if service.last_verified else 0
    return (
        not service.crisis,
        service.status is not ServiceStatus.ACTIVE,
        not service.phones,
        -verified,
        len(service.name),
        service.name,
        service.id,
    )


def _write(path: Path, services: list[Service]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size={PAGE_SIZE}")
        db.execute("PRAGMA journal_mode=OFF")  # a torn file is thrown away, never mended
        db.execute("PRAGMA synchronous=OFF")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        db.executescript(SQL)
        db.execute("BEGIN")
        _fill(db, services)
        db.execute("COMMIT")
        db.execute("PRAGMA journal_mode=DELETE")


def _fill(db: sqlite3.Connection, services: list[Service]) -> None:
    index, lexicon = Index(), Lexicon()
    for rank, service in enumerate(services, start=1):
        fields = folded_fields(service)
        index.add(rank, *fields)
        lexicon.add(BREAK.join(fields[:3]), fields[3])
        db.execute("INSERT INTO doc VALUES(?,?,?,?,?,?,?,?,?,?,?,?)", _doc(rank, service, fields))
        db.execute("INSERT INTO card VALUES(?,?)", (rank, to_card(service)))
    for plane in PLANES:
        terms, spans = index.rows(plane)
        db.executemany("INSERT INTO term VALUES(?,?,?,?)", terms)
        db.executemany("INSERT INTO span VALUES(?,?,?,?)", spans)
    words, meeting = lexicon.rows()
    db.executemany("INSERT INTO lex VALUES(?,?)", words)
    db.executemany("INSERT INTO del VALUES(?,?)", meeting)
    db.execute("INSERT INTO meta VALUES('services', ?)", (str(len(services)),))


def folded_fields(service: Service) -> tuple[str, str, str, str]:
    """Name, aliases, short texts and long texts as they are searched."""
    phones = [phone.number for phone in service.phones]
    joined_up = ["".join(filter(str.isdigit, number)) for number in phones]
    places = service.districts
    if not EVERYWHERE.isdisjoint(places):
        places = (*places, *DISTRICTS.values())
    short = (service.organization, *places, *service.categories, *phones, *joined_up)
    long = (
        service.description,
        service.eligibility,
        service.application_process,
        service.required_documents,
        service.fees,
        service.address,
        *service.languages,
    )
    return fold(service.name), _fold_all(service.aliases), _fold_all(short), _fold_all(long)


def _fold_all(texts: Iterable[str]) -> str:
    return BREAK.join(folded for text in texts if (folded := fold(text)))


def _doc(rank: int, service: Service, fields: tuple[str, str, str, str]) -> tuple[object, ...]:
    return (
        rank,
        service.id,
        nfc(service.name),
        BREAK.join(service.aliases),
        service.organization,
        BREAK.join(service.districts),
        service.phones[0].number if service.phones else "",
        service.last_verified.isoformat() if service.last_verified else "",
        service.status.value,
        service.crisis,
        service.fictional,
        FIELD_BREAK.join(fields),
    )
