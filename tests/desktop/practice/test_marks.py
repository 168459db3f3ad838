from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice import marks
from console.desktop.style.theme import Theme
from console.desktop.widgets.syncmark import SyncMark, SyncView


def test_in_practice_sent_and_kept_are_one(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    theme.wear(replace(theme.look, practice=True))
    mark = SyncMark(theme)
    qtbot.addWidget(mark)
    for state in ("sent", "kept"):
        mark.show_view(SyncView(state, "22:47에 보냈습니다"))
        assert mark.accessibleName() == marks.kept() == "연습 보관함에 저장"
    assert korean.language == "ko"


def test_what_went_wrong_is_told_as_ever(qtbot: QtBot, theme: Theme) -> None:
    theme.wear(replace(theme.look, practice=True))
    mark = SyncMark(theme)
    qtbot.addWidget(mark)
    mark.show_view(SyncView("needs", "Not kept yet"))
    assert mark.accessibleName() == "Not kept yet"
