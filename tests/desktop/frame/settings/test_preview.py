import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.settings.preview import TALL, Preview
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from tests.desktop.samples import speak


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_largest_letters_fit_and_nothing_moves(
    qtbot: QtBot, theme: Theme, korean: Languages, language: str
) -> None:
    speak(korean, "en" if language == "en" else "ko")
    preview = Preview(theme)
    qtbot.addWidget(preview)
    preview.resize(690, preview.height())
    pictures = []
    for scale in (0.8, 1.0, 2.0):
        preview.show_scale(scale)
        assert preview.height() == TALL
        pictures.append(preview.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]
    # Nothing is cut at the lower edge.
    ground = theme.color("surface").rgb()
    last = pictures[2]
    y = last.height() - 4
    assert all(last.pixel(x, y) == ground for x in range(30, last.width() - 30))
