"""What the lookup says of a service, in the language now worn."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QTime

from console.desktop import times, words
from console.model.service import Service, ServiceStatus
from console.search.hit import Hit

_STATUSES = {
    ServiceStatus.ACTIVE: QT_TRANSLATE_NOOP("lookup", "Open"),
    ServiceStatus.INACTIVE: QT_TRANSLATE_NOOP("lookup", "Not offered now"),
    ServiceStatus.DEFUNCT: QT_TRANSLATE_NOOP("lookup", "Ended"),
    ServiceStatus.TEMPORARILY_CLOSED: QT_TRANSLATE_NOOP("lookup", "Closed for a time"),
}


def status(value: ServiceStatus) -> str:
    """Whether it is offered, in a word."""
    return QCoreApplication.translate("lookup", str(_STATUSES[value]))


def verified(day: date | None, *, crisis: bool = False) -> str:
    """When the entry was last verified. A public crisis number needs no such day to be dialled."""
    if day is None and crisis:
        return QCoreApplication.translate("lookup", "public crisis line")
    if day is None:
        return QCoreApplication.translate("lookup", "never verified")
    moment = QDateTime(QDate(day.year, day.month, day.day), QTime(12, 0))
    at = times.day(moment.toMSecsSinceEpoch())
    text = QCoreApplication.translate("lookup", "verified {day}")
    if day.year != QDate.currentDate().year():
        at = f"{day.year}-{day.month:02}-{day.day:02}"
    return text.format(day=at)


def beside(hit: Hit) -> str:
    """Whose it is and where; how it was found when the name does not show it."""
    parts = [hit.organization, places(hit.districts)]
    if hit.alias:
        text = QCoreApplication.translate("lookup", "also called ‘{alias}’")
        parts.append(text.format(alias=hit.alias))
    if hit.near:
        parts.append(QCoreApplication.translate("lookup", "a similar word"))
    return " · ".join(part for part in parts if part)


def places(districts: tuple[str, ...]) -> str:
    """The districts it serves; many are counted."""
    if not districts:
        return ""
    first = words.district(districts[0])
    if len(districts) == 1:
        return first
    text = QCoreApplication.translate("lookup", "{place} and {count} more")
    return text.format(place=first, count=len(districts) - 1)


def how(service: Service) -> str:
    """How to get it: in its own words, else by its number or page."""
    if service.application_process:
        return service.application_process
    return " · ".join(part for part in (*numbers(service), service.url) if part)


def numbers(service: Service) -> list[str]:
    """Its numbers with what they are for."""
    return [
        " ".join(part for part in (phone.number, phone.extension, phone.label) if part)
        for phone in service.phones
    ]
