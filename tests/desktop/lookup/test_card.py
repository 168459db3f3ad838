import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.lookup.card import ServiceCard
from console.desktop.style.theme import Theme
from console.model.service import ServiceStatus
from tests.desktop.samples import HITS, SERVICE


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> ServiceCard:
    made = ServiceCard(theme, can_refer=True)
    qtbot.addWidget(made)
    made.resize(352, 400)
    made.show()
    return made


def shown(card: ServiceCard) -> list[str]:
    return [value.text() for value in card._values if value.isVisible()]


def test_before_the_details_come_the_number_is_there(card: ServiceCard) -> None:
    card.show_hit(HITS[0], referred=False)
    assert shown(card) == ["02-351-0000"]
    assert not card._quote.isVisible()


def test_who_how_what_to_bring_and_what_to_say(card: ServiceCard) -> None:
    card.show_hit(HITS[0], referred=False)
    card.show_service(SERVICE)
    assert shown(card) == [
        "폐업·실직으로 생활이 갑자기 어려워진 가구",
        "주민센터 방문 또는 129 전화",
        "신분증, 밀린 고지서",
        "02-351-0000",
    ]
    assert card._phrase.text().startswith("“내일")


def test_without_a_number_nothing_can_be_copied(card: ServiceCard) -> None:
    card.show_hit(dataclasses.replace(HITS[0], phone=""), referred=False)
    assert not card._copy.isVisible()


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("change", "badge"),
    [
        ({"status": ServiceStatus.DEFUNCT}, "끝난 서비스"),
        ({"crisis": True}, "위기"),
        ({"fictional": True}, "지어낸 예시"),
    ],
)
def test_what_must_not_be_overlooked_has_a_badge(
    card: ServiceCard, change: dict[str, object], badge: str
) -> None:
    card.show_hit(dataclasses.replace(HITS[0], **change), referred=False)  # type: ignore[arg-type]  # one of its fields
    assert card._badge.text() == badge
    assert card._badge.isVisible()
