from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class ServiceStatus(StrEnum):
    """As in HSDS. Only an active service is offered first."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


@dataclass(frozen=True, slots=True)
class ServicePhone:
    """A number as one dials it; `label` says whose it is ("접수", "Legal Aid")."""

    number: str
    extension: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """One weekly opening: `weekday` 0 = Monday, times "09:00" to "24:00", local time."""

    weekday: int
    opens_at: str
    closes_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Help that exists, in the words of HSDS.

    `id` stays the same from import to import: it is made from `source` and `source_id`.
    `phrase` is a sentence that a counselor can say as it stands. `address` is empty in every
    copy of a `confidential` service that leaves the center by the directory file.
    """

    id: str
    source: str
    source_id: str
    name: str
    aliases: tuple[str, ...] = ()
    organization: str = ""
    description: str = ""
    eligibility: str = ""
    application_process: str = ""
    required_documents: str = ""
    fees: str = ""
    hours: str = ""
    schedules: tuple[Schedule, ...] = ()
    phones: tuple[ServicePhone, ...] = ()
    url: str = ""
    districts: tuple[str, ...] = ()
    address: str = ""
    categories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    status: ServiceStatus = ServiceStatus.ACTIVE
    last_verified: date | None = None
    confidential: bool = False
    crisis: bool = False
    fictional: bool = False
    phrase: str = ""

    def public(self) -> "Service":
        """The copy that may lie in a plain file: without the address if that is confidential."""
        if not self.confidential or not self.address:
            return replace(self, address="") if self.confidential else self
        return replace(
            self,
            address="",
            description=self._without_address(self.description),
            application_process=self._without_address(self.application_process),
            hours=self._without_address(self.hours),
            phrase=self._without_address(self.phrase),
        )

    def _without_address(self, text: str) -> str:
        return text.replace(self.address, "").strip()
