"""Times as people read them, in the language now worn. Everything comes in as ms."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

HOUR_S = 3_600


def _locale() -> QLocale:
    return QLocale(QCoreApplication.translate("times", "en"))


def _local(at: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(at)


def hhmm(at: int) -> str:
    """The wall clock of a moment: 22:46."""
    return _local(at).toString("HH:mm")


def hhmmss(at: int) -> str:
    """The wall clock to the second: 23:01:35."""
    return _local(at).toString("HH:mm:ss")


def day(at: int) -> str:
    """A day without its year: 11월 18일."""
    return _locale().toString(_local(at), QCoreApplication.translate("times", "MMM d"))


def weekday(at: int) -> str:
    """A day with its weekday: 11월 24일 (화)."""
    return _locale().toString(_local(at), QCoreApplication.translate("times", "ddd, MMM d"))


def span(begin: int | None, end: int | None) -> str:
    """A day and its hours: 11월 26일 (목) 20:00–22:00; empty where none were agreed."""
    if begin is None:
        return ""
    day_, begins = weekday(begin), hhmm(begin)
    return f"{day_} {begins}–{hhmm(end)}" if end is not None else f"{day_} {begins}"


def midnight(at: int, days: int = 0) -> int:
    """When this day began where the desk stands, or one so many days later (ms)."""
    day = _local(at).date().addDays(days)
    return day.startOfDay().toMSecsSinceEpoch()


def talk(ms: int) -> str:
    """Minutes of a talk: 02:10, 12:40; beyond an hour 1:02:10."""
    seconds = max(0, ms) // 1000
    hours, rest = divmod(seconds, HOUR_S)
    minutes = f"{rest // 60:02}:{rest % 60:02}"
    return f"{hours}:{minutes}" if hours else minutes


def waited(ms: int) -> str:
    """How long somebody has waited: 2:14."""
    seconds = max(0, ms) // 1000
    hours, rest = divmod(seconds, HOUR_S)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def spoken(ms: int) -> str:
    """A length of time in words: 2분 14초."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    if not minutes:
        return QCoreApplication.translate("times", "{s} s").format(s=seconds)
    return QCoreApplication.translate("times", "{m} min {s} s").format(m=minutes, s=seconds)


def minutes(ms: int) -> str:
    """Whole minutes in words: 24분."""
    text = QCoreApplication.translate("times", "{m} min")
    return text.format(m=max(0, ms) // 60_000)


def part_of_day(at: int) -> str:
    """What to call the shift: this morning, this afternoon, this evening, tonight."""
    hour = _local(at).time().hour()
    if hour < 6 or hour >= 21:  # noqa: PLR2004 - hours of a clock
        return QCoreApplication.translate("times", "Tonight")
    if hour < 12:  # noqa: PLR2004
        return QCoreApplication.translate("times", "This morning")
    if hour < 18:  # noqa: PLR2004
        return QCoreApplication.translate("times", "This afternoon")
    return QCoreApplication.translate("times", "This evening")
