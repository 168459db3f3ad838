"""The project's own form: a folder with directory.json, which names files of services.

directory.json: {"gyeot_directory": 1, "source": "demo", "files": ["crisis.json", …]}. Each file
is a list of services with the names of `console.model.service.Service`, all but name and
source_id optional.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from console.center.directory import fields, items
from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why
from console.center.directory.table import clean
from console.model.service import Schedule, Service, ServicePhone, ServiceStatus

MANIFEST = "directory.json"
VERSION = 1
SUNDAY = 6
_Value = TypeVar("_Value")
_TEXTS = frozenset(
    {"source_id", "name", "organization", "description", "eligibility", "application_process"}
    | {"required_documents", "fees", "hours", "url", "address", "phrase", "status", "last_verified"}
)
_LISTS = frozenset({"aliases", "districts", "categories", "languages"})
_FLAGS = frozenset({"confidential", "crisis", "fictional"})


@dataclass(frozen=True, slots=True)
class _Item:
    """An object of a file, being read."""

    file: str
    line: int
    held: dict[str, Any]
    log: Log

    def note(self, field: str, why: Why, what: object = "") -> None:
        self.log.note(self.file, self.line, field, why, str(what))

    def text(self, field: str) -> str:
        value = self.held.get(field)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.note(field, Why.WRONG_KIND, value)
            return ""
        return clean(self.file, self.line, field, value, self.log)

    def texts(self, field: str) -> tuple[str, ...]:
        value = self.held.get(field, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.note(field, Why.WRONG_KIND, value)
            return ()
        cleaned = (clean(self.file, self.line, field, one, self.log) for one in value)
        return tuple(dict.fromkeys(filter(None, cleaned)))

    def flag(self, field: str) -> bool:
        value = self.held.get(field, False)
        if not isinstance(value, bool):
            self.note(field, Why.WRONG_KIND, value)
        # What may be confidential is kept so; the others only count when they are plain.
        return value is True or (field == "confidential" and bool(value))

    def objects(self, field: str) -> list[dict[str, Any]]:
        value = self.held.get(field, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.note(field, Why.WRONG_KIND, value)
            return []
        return value


def recognises(folder: Path) -> bool:
    """True for a folder with a directory.json."""
    return (folder / MANIFEST).is_file()


def source_of(folder: Path) -> str:
    """What the folder calls its source. Raises ImportRefusedError."""
    return _manifest(folder)[0]


def services(folder: Path, log: Log) -> Iterator[Service]:
    """The services of the folder. Raises ImportRefusedError when a file is not readable at all."""
    source, names = _manifest(folder)
    seen: set[str] = set()
    for name in names:
        for line, held in items.read(folder / name):
            if not isinstance(held, dict):
                log.note(name, line, "", Why.WRONG_KIND, str(held))
                continue
            item = _Item(name, line, held, log)
            source_id = _source_id(item, seen)
            if source_id:
                yield _service(item, source, source_id)


def _manifest(folder: Path) -> tuple[str, list[str]]:
    try:
        plain: Any = json.loads(items.text_of(folder / MANIFEST))
        source, names = plain["source"], plain["files"]
        sound = plain["gyeot_directory"] == VERSION and isinstance(source, str) and source
        if sound and all(Path(name).name == name for name in names):
            return source, list(names)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise ImportRefusedError(
        f"{MANIFEST} 파일을 이해할 수 없습니다. gyeot_directory(1), source, files가 있어야 합니다.",
        f"{MANIFEST} is not understood. It needs gyeot_directory (1), source and files.",
    )


def _source_id(item: _Item, seen: set[str]) -> str:
    """The id in the source; empty: the item has no name, or was there before."""
    name, source_id = item.text("name"), item.text("source_id")
    if not name:
        item.note("name", Why.NO_NAME, source_id)
        return ""
    if not source_id:
        item.note("source_id", Why.BLANK_ID, name)
        source_id = f"|{name}|{'|'.join(item.texts('districts'))}"
    if source_id in seen:
        item.note("source_id", Why.TWICE, source_id)
        return ""
    seen.add(source_id)
    return source_id


def _service(item: _Item, source: str, source_id: str) -> Service:
    known = _TEXTS | _LISTS | _FLAGS | {"phones", "schedules"}
    for field in sorted(set(item.held) - known):
        item.note(field, Why.UNKNOWN_FIELD)
    return Service(
        id=fields.stable_id(source, source_id),
        source=source,
        source_id=source_id,
        name=item.text("name"),
        aliases=item.texts("aliases"),
        organization=item.text("organization"),
        description=item.text("description"),
        eligibility=item.text("eligibility"),
        application_process=item.text("application_process"),
        required_documents=item.text("required_documents"),
        fees=item.text("fees"),
        hours=item.text("hours"),
        schedules=_read_all(item, "schedules", _schedule, Why.TIME_UNREADABLE),
        phones=_read_all(item, "phones", _phone, Why.NUMBER_UNREADABLE),
        url=_url(item),
        districts=item.texts("districts"),
        address=item.text("address"),
        categories=item.texts("categories"),
        languages=item.texts("languages"),
        status=_status(item),
        last_verified=_date(item),
        confidential=item.flag("confidential"),
        crisis=item.flag("crisis"),
        fictional=item.flag("fictional"),
        phrase=item.text("phrase"),
    )


def _read_all(
    item: _Item, field: str, read: Callable[[dict[str, Any]], _Value | None], why: Why
) -> tuple[_Value, ...]:
    found = []
    for held in item.objects(field):
        value = read(held)
        if value is None:
            item.note(field, why, held)
        else:
            found.append(value)
    return tuple(found)


def _phone(held: dict[str, Any]) -> ServicePhone | None:
    texts = (str(held.get(name, "")) for name in ("number", "extension", "label"))
    return fields.phone(*texts)


def _schedule(held: dict[str, Any]) -> Schedule | None:
    day = held.get("weekday")
    opens, closes = (fields.clock(str(held.get(name, ""))) for name in ("opens_at", "closes_at"))
    if type(day) is not int or not 0 <= day <= SUNDAY or opens is None or closes is None:
        return None
    return Schedule(day, opens, closes)


def _url(item: _Item) -> str:
    written = item.text("url")
    found = fields.url(written) if written else ""
    if found is None:
        item.note("url", Why.URL_REFUSED, written)
    elif found != written:
        item.note("url", Why.URL_TIDIED, written)
    return found or ""


def _status(item: _Item) -> ServiceStatus:
    found = fields.status(item.text("status"))
    if found is None:
        item.note("status", Why.STATUS, item.text("status"))
    return found or ServiceStatus.INACTIVE


def _date(item: _Item) -> date | None:
    written = item.text("last_verified")
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        item.note("last_verified", Why.DATE, written)
        return None
