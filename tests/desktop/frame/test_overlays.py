import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.overlays import Overlays
from console.desktop.style.theme import Theme
from tests.desktop.samples import kept_items


@pytest.fixture
def overlays(qtbot: QtBot, theme: Theme) -> Overlays:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return Overlays(theme, window, lambda: 0)


def test_nothing_lies_over_the_page_unasked(overlays: Overlays) -> None:
    overlays.show_kept(kept_items())
    overlays.place(40)
    assert not overlays.kept.isVisible()
    assert not overlays.emergency.isVisible()


def test_asking_again_closes_it(overlays: Overlays, qtbot: QtBot) -> None:
    overlays.toggle_kept(40)
    assert overlays.kept.isVisible()
    with qtbot.waitSignal(overlays.closed, timeout=500):
        overlays.toggle_kept(40)
    assert not overlays.kept.isVisible()


def test_more_kept_things_make_it_taller_upwards(overlays: Overlays) -> None:
    overlays.toggle_kept(40)
    low = overlays.kept.geometry()
    overlays.show_kept(kept_items())
    high = overlays.kept.geometry()
    assert high.bottom() == low.bottom()
    assert high.top() < low.top()
