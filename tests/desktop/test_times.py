import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from console.desktop import times
from console.desktop.i18n import Languages


def at(hour: int, minute: int = 0) -> int:
    return QDateTime(QDate(2026, 11, 24), QTime(hour, minute, 5)).toMSecsSinceEpoch()


def test_the_wall_clock() -> None:
    assert times.hhmm(at(22, 46)) == "22:46"
    assert times.hhmmss(at(23, 1)) == "23:01:05"


def test_days_in_both_languages(korean: Languages) -> None:
    assert times.weekday(at(1)) == "11월 24일 (화)"
    assert times.day(at(1)) == "11월 24일"
    korean.switch("en")
    assert times.weekday(at(1)) == "Tue, Nov 24"


@pytest.mark.parametrize(
    ("ms", "talk", "waited"),
    [
        (0, "00:00", "0:00"),
        (-5_000, "00:00", "0:00"),
        (134_999, "02:14", "2:14"),
        (760_000, "12:40", "12:40"),
        (3_730_000, "1:02:10", "1:02:10"),
    ],
)
def test_lengths(ms: int, talk: str, waited: str) -> None:
    assert times.talk(ms) == talk
    assert times.waited(ms) == waited


@pytest.mark.usefixtures("korean")
def test_lengths_in_words() -> None:
    assert times.spoken(134_000) == "2분 14초"
    assert times.spoken(9_000) == "9초"
    assert times.minutes(1_440_000) == "24분"


@pytest.mark.parametrize(
    ("hour", "said"),
    [(3, "오늘 밤"), (8, "오늘 아침"), (14, "오늘 오후"), (19, "오늘 저녁"), (22, "오늘 밤")],
)
@pytest.mark.usefixtures("korean")
def test_the_part_of_the_day(hour: int, said: str) -> None:
    assert times.part_of_day(at(hour)) == said


@pytest.mark.usefixtures("korean")
def test_a_day_and_its_hours() -> None:
    assert times.span(at(20), at(22)) == "11월 24일 (화) 20:00–22:00"
    assert times.span(at(20), None) == "11월 24일 (화) 20:00"
    assert times.span(None, None) == ""
