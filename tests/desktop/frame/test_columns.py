from pytestqt.qtbot import QtBot

from console.desktop.frame.columns import KeptColumns
from console.desktop.preferences import Preferences
from console.desktop.session.desk import SessionDesk
from console.desktop.session.widths import USUAL
from console.desktop.style.theme import Theme
from tests.desktop.samples import Clock


def test_each_finds_the_columns_as_they_were_left(qtbot: QtBot, theme: Theme) -> None:
    desk = SessionDesk(theme, Clock())
    qtbot.addWidget(desk)
    desk.resize(1368, 820)
    preferences = Preferences()
    kept = KeptColumns(desk, preferences)
    preferences.begin(None)
    desk.handles["person"].pushed.emit(40)
    desk.handles["person"].released.emit()
    mine = preferences.own
    assert mine is not None
    assert mine.columns["person-usual"] == 296
    preferences.end()
    assert desk.widths == USUAL["usual"]
    preferences.begin({"columns": dict(mine.columns)})
    assert desk.widths.person == 296
    assert kept is not None
