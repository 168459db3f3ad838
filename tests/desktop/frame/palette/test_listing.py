from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.frame.palette.listing import PaletteList, heading
from console.desktop.frame.palette.rows import Row
from console.desktop.style.theme import Theme


@pytest.fixture
def listing(qtbot: QtBot, theme: Theme) -> PaletteList:
    made = PaletteList(theme)
    qtbot.addWidget(made)
    made.resize(680, 400)
    return made


def rows() -> list[Row]:
    return [
        Row("contact", "c", "headset", "‘도하’ 님"),
        Row("action", "a", "list", "상담 받기"),
        Row("action", "b", "list", "위험도"),
    ]


def test_rows_stand_in_the_order_of_their_kinds_and_never_overlap(listing: PaletteList) -> None:
    listing.show_rows(rows(), keep=False)
    assert [row.key for row in listing.rows] == ["a", "b", "c"]
    places = [listing.place(at) for at in range(3)]
    for above, below in pairwise(places):
        assert above.bottom() <= below.top()
    assert listing.height() > places[-1].bottom()
    assert [listing.at(place.center().y()) for place in places] == [0, 1, 2]
    assert listing.at(1) is None


def test_the_chosen_one_is_kept_if_it_is_still_there(listing: PaletteList) -> None:
    listing.show_rows(rows(), keep=False)
    listing.step(1)
    listing.show_rows(rows()[1:], keep=True)
    assert listing.chosen is not None
    assert listing.chosen.key == "b"
    listing.show_rows(rows()[:1], keep=True)
    assert listing.chosen.key == "c"
    listing.show_rows((), keep=True)
    assert listing.chosen is None


def test_it_grows_with_the_letters(listing: PaletteList, theme: Theme) -> None:
    listing.show_rows(rows(), keep=False)
    before = listing.height()
    theme.wear(type(theme.look)(scale=2.0, still=True))
    assert listing.height() > 1.5 * before


def test_it_is_painted_in_every_scheme(listing: PaletteList, theme: Theme, qtbot: QtBot) -> None:
    listing.show_rows(
        [Row("action", "a", "list", "상담 받기", "‘민들레’ 님", ("Ctrl", "H"), ((0, 2),))],
        keep=False,
    )
    listing.show()
    qtbot.waitExposed(listing)
    seen = set()
    for scheme in ("light", "dark", "contrast-light", "contrast-dark"):
        theme.wear(type(theme.look)(scheme=scheme, still=True))
        QApplication.processEvents()
        picture = listing.grab().toImage()
        seen.add(
            picture.pixelColor(picture.width() // 2, listing.place(0).toRect().center().y()).name()
        )
    assert len(seen) >= 3


@pytest.mark.usefixtures("korean")
def test_each_kind_has_its_heading() -> None:
    assert [heading("action"), heading("service"), heading("contact")] == [
        "할 수 있는 일",
        "서비스",
        "최근 상담",
    ]
