import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.wardrobe import Wardrobe, least
from console.desktop.i18n import Languages
from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs
from console.desktop.style.theme import Theme, density


@pytest.mark.parametrize(
    ("size", "scale", "expected"),
    [
        ((1440, 900), 1.0, "usual"),
        ((1366, 768), 1.0, "compact"),
        ((1440, 800), 1.0, "compact"),
        ((1179, 900), 1.0, "narrow"),
        ((1440, 900), 1.2, "compact"),
        ((1440, 900), 1.3, "narrow"),
        ((1366, 768), 2.0, "narrow"),
        ((2880, 1800), 2.0, "usual"),
        ((1366, 768), 0.8, "usual"),
    ],
)
def test_room_is_counted_in_letters(size: tuple[int, int], scale: float, expected: str) -> None:
    assert density(*size, scale) == expected


def test_the_largest_letters_fit_a_small_screen() -> None:
    assert least(2.0).width() <= 1366
    assert least(2.0).height() <= 728  # with a task bar
    assert least(0.8) == QSize(1024, 600)


@pytest.fixture
def dressed(qtbot: QtBot, theme: Theme, korean: Languages) -> tuple[QWidget, Wardrobe, Preferences]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    preferences = Preferences(Prefs(still=True))
    return window, Wardrobe(window, theme, korean, preferences), preferences


def test_everything_is_put_on_at_once(
    dressed: tuple[QWidget, Wardrobe, Preferences], theme: Theme, korean: Languages
) -> None:
    window, _wardrobe, preferences = dressed
    seen: list[object] = []
    theme.changed.connect(lambda: seen.append(theme.look))
    preferences.keep(scheme="dark", scale=1.5, language="en")
    assert len(seen) == 1
    assert (theme.look.scheme, theme.look.scale, theme.look.density) == ("dark", 1.5, "narrow")
    assert korean.language == "en"
    assert window.minimumSize() == least(1.5)


def test_less_room_is_another_density(
    dressed: tuple[QWidget, Wardrobe, Preferences], theme: Theme
) -> None:
    dressed[1].fit(QSize(1300, 900))
    assert theme.look.compact
    assert not theme.look.narrow
    dressed[1].fit(QSize(1100, 900))
    assert theme.look.narrow
