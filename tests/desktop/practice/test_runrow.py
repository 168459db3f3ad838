from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.runrow import RunRow
from console.desktop.style.theme import Theme
from console.model.screen import Kept, TrainingRow
from console.model.training import Track
from tests.desktop.samples import NOW, speak


def test_when_which_and_how_long(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    run = TrainingRow(
        run_id="run-1",
        scenario="lunch",
        track=Track.COUNSELOR,
        began_at=NOW - 768_000,
        ended_at=NOW,
        kept=Kept.HERE,
    )
    row = RunRow(theme, run, "점심시간의 복도")
    qtbot.addWidget(row)
    assert row.accessibleName().endswith("점심시간의 복도, 12분")
    assert row._mark.accessibleName() == "보관"
    speak(korean, "en")
    assert row.accessibleName().endswith("점심시간의 복도, 12 min")
