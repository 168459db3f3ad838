from pytestqt.qtbot import QtBot

from console.desktop.session.fieldrow import FieldRow
from console.desktop.style.theme import Theme
from console.desktop.widgets.chips import Chips


def test_what_is_missing_is_tinted_with_words(qtbot: QtBot, theme: Theme) -> None:
    row = FieldRow(theme, Chips(theme))
    qtbot.addWidget(row)
    row.say("사는 곳")
    row.resize(600, 50)
    row.show()
    plain = row.grab().toImage()
    row.show_missing("골라 주세요")
    assert row.missing
    assert row._hint.isVisible()
    assert row.grab().toImage() != plain
    row.show_missing("")
    assert not row._hint.isVisible()
