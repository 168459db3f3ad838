import dataclasses
from datetime import date

import pytest
from PySide6.QtCore import QDate

from console.desktop.lookup import facts
from console.model.service import ServicePhone, ServiceStatus
from tests.desktop.samples import HITS, SERVICE

pytestmark = pytest.mark.usefixtures("korean")


def test_when_it_was_verified() -> None:
    this_year = QDate.currentDate().year()
    assert facts.verified(date(this_year, 8, 2)) == "8월 2일 확인"
    assert facts.verified(date(2019, 8, 2)) == "2019-08-02 확인"
    assert facts.verified(None) == "확인한 적 없음"


@pytest.mark.parametrize("status", list(ServiceStatus))
def test_every_status_has_a_word(status: ServiceStatus) -> None:
    assert facts.status(status)


def test_whose_it_is_and_how_it_was_found() -> None:
    assert facts.beside(HITS[1]) == "한국에너지공단 · 은평구 · 다른 이름 ‘난방비 바우처’"
    assert facts.beside(HITS[3]).endswith("비슷한 말")
    many = dataclasses.replace(HITS[0], districts=("은평구", "중구", "마포구"))
    assert facts.beside(many) == "은평구 복지정책과 · 은평구 외 2곳"
    assert facts.places(()) == ""


def test_how_to_get_it() -> None:
    assert facts.how(SERVICE) == "주민센터 방문 또는 129 전화"
    bare = dataclasses.replace(
        SERVICE,
        application_process="",
        url="https://example.org",
        phones=(ServicePhone("129", "2", "긴급"),),
    )
    assert facts.how(bare) == "129 2 긴급 · https://example.org"


@pytest.mark.usefixtures("korean")
def test_a_crisis_number_is_never_called_unverified() -> None:
    assert facts.verified(None, crisis=True) == "공공 위기 상담전화"
    assert facts.verified(None) != facts.verified(None, crisis=True)
