import csv
from collections import Counter
from pathlib import Path

import pytest

from console.center.directory import ohana
from console.center.directory.errors import ImportRefusedError
from console.center.directory.report import Log, Why
from console.model.service import Schedule, Service, ServicePhone, ServiceStatus
from tests.center.directory import sample

BALTIMORE = Path(__file__).parents[4] / "shared" / "data" / "baltimore-ohana-bsd"


@pytest.fixture
def read(tmp_path: Path) -> tuple[dict[str, Service], Log]:
    log = Log()
    found = list(ohana.services(sample.write(tmp_path / "ohana"), log))
    return {service.name: service for service in found}, log


def noted(log: Log, why: Why) -> list[tuple[str, int]]:
    return [(entry.file, entry.line) for entry in log.entries if entry.why is why]


def test_a_service_with_all_its_ties(read: tuple[dict[str, Service], Log]) -> None:
    pantry = read[0]["Lantern Food Pantry"]
    assert pantry.organization == "Lantern House"
    assert pantry.aliases == ("The Lantern", "food", "groceries")
    assert pantry.description == "Groceries.\n\nCome in."
    assert pantry.address == "12 Mill Ln Suite 4, Baltimore, MD 21201"
    assert pantry.districts == ("Baltimore",)
    assert pantry.categories == ("Food Pantry",)
    assert pantry.languages == ("Spanish",)
    assert pantry.url == "https://lantern.example.org"
    assert pantry.status is ServiceStatus.ACTIVE
    assert pantry.source_id == "10"


def test_numbers_are_made_to_be_dialled(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    assert services["Lantern Food Pantry"].phones == (
        ServicePhone("(410) 555-0100", "22", "Intake"),
        ServicePhone("311", "", "City"),
        ServicePhone("(800) 555-HELP", "7", "Legal"),
        ServicePhone("(410) 555-0199", "", "Fax"),
    )
    assert services["River Counseling"].phones == (ServicePhone("(410) 555-0177"),)
    assert noted(log, Why.EXTENSION) == [("phones.csv", 2), ("phones.csv", 7)]
    assert noted(log, Why.NUMBER_TIDIED) == [("phones.csv", 4)]
    assert noted(log, Why.NUMBER_UNREADABLE) == [("phones.csv", 5)]
    assert noted(log, Why.OF_A_PERSON) == [("phones.csv", 6)]
    assert ("phones.csv", 9) in noted(log, Why.NO_LINK)


def test_times_are_read_as_written(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    pantry = services["Lantern Food Pantry"]
    assert pantry.schedules == (Schedule(0, "09:00", "17:00"), Schedule(1, "09:00", "12:00"))
    assert pantry.hours == "Mon 09:00–17:00, Tue 09:00–12:00"
    assert services["River Counseling"].schedules == (Schedule(4, "09:00", "17:00"),)
    assert noted(log, Why.TIME_UNREADABLE) == [("regular_schedules.csv", 4)]


def test_ids(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    assert len({service.id for service in services.values()}) == len(services)
    assert services["Lantern Night Line"].source_id == "|Lantern Night Line|100"
    assert services["River Legal Aid"].source_id.startswith("11~")
    assert noted(log, Why.BLANK_ID) == [("services.csv", 8)]
    assert noted(log, Why.DUPLICATE_ID) == [("services.csv", 7)]
    assert ("services.csv", 6) in noted(log, Why.TWICE)
    assert ("organizations.csv", 4) in noted(log, Why.TWICE)
    assert ("organizations.csv", 5) in noted(log, Why.NO_LINK)


def test_links_to_nothing_keep_the_service(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    assert services["Nowhere Kitchen"].organization == ""
    assert services["Nowhere Kitchen"].url == "https://kitchen.example.org/menu"
    leads_nowhere = noted(log, Why.LEADS_NOWHERE)
    assert ("services.csv", 9) in leads_nowhere
    assert ("services.csv", 2) in leads_nowhere
    assert ("locations.csv", 4) in leads_nowhere


def test_text_is_as_it_was_meant(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    assert services["Lantern Night Line"].description == "Calls"
    assert noted(log, Why.BOM) == [("services.csv", 1)]
    assert noted(log, Why.LINE_ENDS) == [("services.csv", 2)]
    assert noted(log, Why.HTML) == [("organizations.csv", 2)]
    assert noted(log, Why.LITERAL_NEWLINE) == [("organizations.csv", 3)]
    assert noted(log, Why.CONTROL) == [("services.csv", 8)]
    assert noted(log, Why.NO_NAME) == [("services.csv", 10)]
    assert noted(log, Why.MISSING_CELLS) == [("services.csv", 11)]
    assert noted(log, Why.EXTRA_CELLS) == [("services.csv", 12)]
    assert noted(log, Why.URL_REFUSED) == [("organizations.csv", 3)]


def test_status_and_secrecy(read: tuple[dict[str, Service], Log]) -> None:
    services, log = read
    assert services["River Legal Aid"].status is ServiceStatus.INACTIVE
    assert services["Ended Service"].status is ServiceStatus.DEFUNCT
    assert noted(log, Why.STATUS) == [("services.csv", 7)]
    assert services["River Counseling"].confidential
    assert services["River Counseling"].address == ""
    assert noted(log, Why.CONFIDENTIAL) == [("addresses.csv", 3)]


def test_services_alone_are_enough(tmp_path: Path) -> None:
    (tmp_path / "services.csv").write_text("id,name\n1,Only\n")
    log = Log()
    (only,) = ohana.services(tmp_path, log)
    assert (only.name, only.organization, only.phones) == ("Only", "", ())


def test_a_file_without_names_is_refused(tmp_path: Path) -> None:
    (tmp_path / "services.csv").write_text("id,title\n1,Only\n")
    with pytest.raises(ImportRefusedError, match="no column 'name'"):
        list(ohana.services(tmp_path, Log()))


@pytest.mark.parametrize("held", ["[1]", "{", '{"a": 3}', "[" * 100_000])
def test_categories_that_are_none_are_refused(tmp_path: Path, held: str) -> None:
    sample.write(tmp_path)
    (tmp_path / "service_categories.json").write_text(held)
    with pytest.raises(ImportRefusedError):
        list(ohana.services(tmp_path, Log()))


@pytest.fixture(scope="module")
def baltimore() -> tuple[list[Service], Log]:
    if not BALTIMORE.is_dir():
        pytest.skip(f"the Baltimore sample is not here: {BALTIMORE}")
    log = Log()
    return list(ohana.services(BALTIMORE, log)), log


def test_all_of_baltimore_comes_in(baltimore: tuple[list[Service], Log]) -> None:
    services, _ = baltimore
    with (BALTIMORE / "services.csv").open(encoding="utf-8-sig", newline="") as file:
        names = Counter(row["name"].strip() for row in csv.DictReader(file))
    assert Counter(service.name for service in services) == names
    assert len(services) == 1876
    assert len({service.id for service in services}) == 1876
    assert sum(bool(service.phones) for service in services) >= 1870


def test_what_was_mended_in_baltimore(baltimore: tuple[list[Service], Log]) -> None:
    services, log = baltimore
    kinds = Counter(entry.why for entry in log.entries)
    with (BALTIMORE / "organizations.csv").open(encoding="utf-8", newline="") as file:
        entities = sum("&#39;" in row["description"] for row in csv.DictReader(file))
    assert kinds[Why.HTML] >= entities > 0
    assert kinds[Why.CONFIDENTIAL] == sum(service.confidential for service in services) == 4
    assert kinds[Why.EXTENSION] > 100
    assert not any("&#39;" in service.description for service in services)
    assert not any("\r" in service.description for service in services)
