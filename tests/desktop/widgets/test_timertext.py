from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.timertext import TimerText, clock


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "00:00"), (9.99, "00:09"), (760, "12:40"), (3599, "59:59"), (3600, "1:00:00"),
     (7384, "2:03:04"), (-3, "00:00")],
)  # fmt: skip
def test_a_length_of_time_in_figures(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_is_smaller_when_compact_and_does_not_jump(qtbot: QtBot, theme: Theme) -> None:
    timer = TimerText(theme)
    qtbot.addWidget(timer)
    timer.show_seconds(671)
    wide = timer.sizeHint()
    timer.show_seconds(688)
    assert timer.sizeHint() == wide
    assert wide.height() == 40
    theme.wear(replace(theme.look, density="compact"))
    assert timer.sizeHint().height() == 32
