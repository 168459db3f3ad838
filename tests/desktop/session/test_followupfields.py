import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop import i18n
from console.desktop.session import widths
from console.desktop.session.followupcard import FollowUpCard
from console.desktop.session.followupfields import Fields
from console.desktop.style.theme import Look, Theme
from tests.desktop.samples import Clock, screen
from tests.support.cuts import cuts

LONG = "남궁보람이"


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> FollowUpCard:
    made = FollowUpCard(theme, Clock())
    qtbot.addWidget(made)
    theme.wear(Look(still=True))
    made.show_session(screen(760_000))
    made._companion = LONG
    made._name_companion()
    return made


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("wide", [widths.LEAST.side, widths.USUAL["usual"].side, 560])
def test_it_fits_in_every_column(
    wide: int,
    scale: float,
    language: i18n.Language,
    card: FollowUpCard,
    korean: i18n.Languages,
    theme: Theme,
) -> None:
    korean.switch(language)
    theme.wear(Look(scale=scale, still=True))
    card.resize(round(wide * scale), round(800 * scale))
    card.show()
    settle()
    assert card.minimumSizeHint().width() <= card.width()
    assert cuts(card) == []


def test_labels_stand_beside_their_fields_where_there_is_room(card: FollowUpCard) -> None:
    (fields,) = card.findChildren(Fields)
    card.resize(560, 800)
    card.show()
    settle()
    assert fields.beside
    card.resize(widths.LEAST.side, 800)
    settle()
    assert not fields.beside
