import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.signed import SignedNotes, summary
from console.desktop.style.theme import Theme
from tests.desktop.samples import CONTENT, signed_note


@pytest.mark.usefixtures("korean")
def test_the_choices_stand_in_one_line() -> None:
    assert summary(CONTENT) == "중장년(짐작) · 생활비 · 외로움 대화 · 사업 실패·빚 · 은평구"


def test_a_known_note_is_not_built_again(qtbot: QtBot, theme: Theme) -> None:
    notes = SignedNotes(theme)
    qtbot.addWidget(notes)
    notes.show_notes((signed_note(),))
    made = notes._notes["n-1"]
    notes.show_notes((signed_note(),))
    assert notes._notes["n-1"] is made
    notes.show_notes(())
    assert notes.isHidden()
