"""Ohana CSV, the ancestor of HSDS: services at locations of organizations, tied by numbers.

Understood: organizations, locations, services, addresses, phones, regular_schedules and
taxonomy.csv, and service_categories.json. Only services.csv must be there.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from console.center.directory import fields
from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why
from console.center.directory.table import Row, read, unreadable
from console.model.service import Schedule, Service, ServicePhone, ServiceStatus

SOURCE = "ohana"
FILE = "services.csv"
_SECRET = ("confidential", "undisclosed", "not disclosed", "비공개")
_EMPTY = Row("", 0, {})


def recognises(folder: Path) -> bool:
    """True for a folder with a services.csv."""
    return (folder / FILE).is_file()


def services(folder: Path, log: Log) -> Iterator[Service]:
    """The services of an export. Raises ImportRefusedError when a file cannot be read at all."""
    held = _Export.of(folder, log)
    seen: dict[str, str] = {}
    for row in read(folder / FILE, log):
        if "name" not in row.cells and not seen:
            raise _no_names()
        source_id = _source_id(row, seen, log)
        if source_id and row["name"]:
            yield held.service(row, source_id)
        elif source_id:
            log.note(row.file, row.line, "name", Why.NO_NAME, row["id"])


def _no_names() -> ImportRefusedError:
    return ImportRefusedError(
        f"{FILE} 파일에 name 열이 없습니다. 오하나(Ohana) 형식의 CSV 폴더인지 확인해 주십시오.",
        f"{FILE} has no column 'name'. See that the folder holds CSV of the Ohana form.",
    )


def _source_id(row: Row, seen: dict[str, str], log: Log) -> str:
    """What the row is called in its source; empty: it is the same as an earlier one."""
    source_id = row["id"]
    if not source_id:
        source_id = "|".join(("", row["name"], row["location_id"]))
        log.note(row.file, row.line, "id", Why.BLANK_ID, row["name"])
    whole = hashlib.sha256(json.dumps(row.cells, sort_keys=True).encode()).hexdigest()
    if source_id in seen and seen[source_id] != whole:
        log.note(row.file, row.line, "id", Why.DUPLICATE_ID, source_id)
        source_id = f"{source_id}~{whole[:12]}"
    if source_id in seen:
        log.note(row.file, row.line, "id", Why.TWICE, row["id"])
        return ""
    seen[source_id] = whole
    return source_id


@dataclass(slots=True)
class _Export:
    """All files but services.csv, ready to be looked up."""

    log: Log
    organizations: dict[str, Row] = field(default_factory=dict)
    locations: dict[str, Row] = field(default_factory=dict)
    addresses: dict[str, Row] = field(default_factory=dict)
    phones: dict[tuple[str, str], list[Row]] = field(default_factory=lambda: defaultdict(list))
    hours: dict[tuple[str, str], list[Row]] = field(default_factory=lambda: defaultdict(list))
    themes: dict[str, str] = field(default_factory=dict)
    themes_of: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, log: Log) -> "_Export":
        held = cls(log)
        held.organizations = held._by_id(folder, "organizations.csv", "id")
        held.locations = held._by_id(folder, "locations.csv", "id")
        held.addresses = held._by_id(folder, "addresses.csv", "location_id")
        held._group(folder, "phones.csv", held.phones)
        held._group(folder, "regular_schedules.csv", held.hours)
        for row in held._rows(folder, "taxonomy.csv"):
            for key in (row["id"], row["taxonomy_id"]):
                held.themes.setdefault(key, row["name"])
        held.themes_of = _themes_of(folder / "service_categories.json")
        return held

    def _rows(self, folder: Path, name: str) -> Iterator[Row]:
        return read(folder / name, self.log) if (folder / name).is_file() else iter(())

    def _by_id(self, folder: Path, name: str, column: str) -> dict[str, Row]:
        found: dict[str, Row] = {}
        for row in self._rows(folder, name):
            if not row[column]:
                self.log.note(name, row.line, column, Why.NO_LINK, row["name"])
            elif row[column] in found:
                self.log.note(name, row.line, column, Why.TWICE, row[column])
            else:
                found[row[column]] = row
        return found

    def _group(self, folder: Path, name: str, into: dict[tuple[str, str], list[Row]]) -> None:
        """Rows by the nearest thing they belong to."""
        for row in self._rows(folder, name):
            if row["contact_id"]:
                self.log.note(name, row.line, "contact_id", Why.OF_A_PERSON)
                continue
            columns = ("service_id", "location_id", "organization_id")
            owner = next(((column, row[column]) for column in columns if row[column]), None)
            if owner:
                into.setdefault(owner, []).append(row)
            else:
                self.log.note(name, row.line, "", Why.NO_LINK)

    def service(self, row: Row, source_id: str) -> Service:
        place = self._linked(row, "location_id", self.locations)
        owner = self._linked(place, "organization_id", self.organizations)
        address = self.addresses.get(row["location_id"], _EMPTY)
        where, confidential = self._address(address)
        schedules = tuple(self._schedules(row))
        return Service(
            id=fields.stable_id(SOURCE, source_id),
            source=SOURCE,
            source_id=source_id,
            name=row["name"],
            aliases=_aliases(row, place, owner),
            organization=owner["name"],
            description=row["description"] or place["description"],
            eligibility=row["eligibility"],
            application_process=row["application_process"],
            required_documents=row["required_documents"],
            fees=row["fees"],
            hours=row["hours"] or _hours_text(schedules),
            schedules=schedules,
            phones=self._phones(row, place),
            url=self._url(row, place, owner),
            districts=tuple(filter(None, (address["city"],))),
            address=where,
            categories=self._categories(row),
            languages=_listed(row["languages"] or place["languages"]),
            status=self._status(row),
            confidential=confidential,
        )

    def _linked(self, row: Row, column: str, others: dict[str, Row]) -> Row:
        if not row.line:
            return _EMPTY
        if not row[column]:
            self.log.note(row.file, row.line, column, Why.NO_LINK, row["name"])
        elif row[column] not in others:
            self.log.note(row.file, row.line, column, Why.LEADS_NOWHERE, row[column])
        return others.get(row[column], _EMPTY)

    def _address(self, row: Row) -> tuple[str, bool]:
        street = row["address_1"]
        if any(word in f"{street} {row['address_2']}".lower() for word in _SECRET):
            self.log.note(row.file, row.line, "address_1", Why.CONFIDENTIAL)
            return "", True
        more = row["address_2"] if row["address_2"].lower() not in street.lower() else ""
        town = " ".join(filter(None, (row["state_province"], row["postal_code"])))
        return ", ".join(filter(None, (street, more, row["city"], town))), False

    def _phones(self, row: Row, place: Row) -> tuple[ServicePhone, ...]:
        owners = (
            ("service_id", row["id"]),
            ("location_id", row["location_id"]),
            ("organization_id", place["organization_id"]),
        )
        rows = next((self.phones[one] for one in owners if one[1] and one in self.phones), [])
        voices = sorted(rows, key=lambda one: one["number_type"].lower() == "fax")
        return tuple(dict.fromkeys(filter(None, map(self._phone, voices))))

    def _phone(self, row: Row) -> ServicePhone | None:
        label = row["department"]
        if row["number_type"].lower() == "fax":
            label = label if "fax" in label.lower() else f"Fax {label}".strip()
        found = fields.phone(row["number"], row["extension"], label)
        if found is None:
            self.log.note(row.file, row.line, "number", Why.NUMBER_UNREADABLE, row["number"])
        elif found.extension != row["extension"].strip():
            self.log.note(
                row.file, row.line, "extension", Why.EXTENSION, f"{row['number']} {label}"
            )
        elif found.number != row["number"]:
            self.log.note(row.file, row.line, "number", Why.NUMBER_TIDIED, row["number"])
        return found

    def _schedules(self, row: Row) -> Iterator[Schedule]:
        owners = (("service_id", row["id"]), ("location_id", row["location_id"]))
        for one in next((self.hours[key] for key in owners if key[1] and key in self.hours), []):
            day = fields.weekday(one["weekday"])
            opens, closes = fields.clock(one["opens_at"]), fields.clock(one["closes_at"])
            written = f"{one['weekday']} {one['opens_at']} {one['closes_at']}"
            if day is None or opens is None or closes is None:
                self.log.note(one.file, one.line, "opens_at", Why.TIME_UNREADABLE, written)
                continue
            if (opens, closes) != (one["opens_at"], one["closes_at"]):
                self.log.note(one.file, one.line, "opens_at", Why.TIME_TIDIED, written)
            yield Schedule(day, opens, closes)

    def _url(self, *rows: Row) -> str:
        for row in rows:
            if not row["website"]:
                continue
            found = fields.url(row["website"])
            if found is None:
                self.log.note(row.file, row.line, "website", Why.URL_REFUSED, row["website"])
                continue
            if found != row["website"]:
                self.log.note(row.file, row.line, "website", Why.URL_TIDIED, row["website"])
            return found
        return ""

    def _categories(self, row: Row) -> tuple[str, ...]:
        asked = [*self.themes_of.get(row["id"], ()), *_listed(row["taxonomy_ids"])]
        unknown = [one for one in asked if one not in self.themes]
        if unknown:
            self.log.note(row.file, row.line, "taxonomy_ids", Why.LEADS_NOWHERE, ", ".join(unknown))
        return tuple(dict.fromkeys(self.themes[one] for one in asked if one in self.themes))

    def _status(self, row: Row) -> ServiceStatus:
        found = fields.status(row["status"])
        if found is None:
            self.log.note(row.file, row.line, "status", Why.STATUS, row["status"])
        return found or ServiceStatus.INACTIVE


def _aliases(row: Row, place: Row, owner: Row) -> tuple[str, ...]:
    names = (
        row["alternate_name"],
        place["name"],
        place["alternate_name"],
        *_listed(row["keywords"]),
    )
    known = {row["name"], owner["name"], ""}
    return tuple(name for name in dict.fromkeys(names) if name not in known)


def _listed(text: str) -> tuple[str, ...]:
    parts = text.replace(";", ",").split(",")
    return tuple(part.strip(" .") for part in parts if part.strip(" ."))


def _hours_text(schedules: tuple[Schedule, ...]) -> str:
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return ", ".join(f"{days[s.weekday]} {s.opens_at}–{s.closes_at}" for s in schedules)


def _themes_of(path: Path) -> dict[str, list[str]]:
    if not path.is_file():
        return {}
    try:
        plain: Any = json.loads(path.read_text("utf-8-sig"))
        return {str(key): [str(one) for one in value] for key, value in plain.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise unreadable(path.name, str(error)) from error
