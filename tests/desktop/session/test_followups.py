import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.followups import AgreedFollowUps
from console.desktop.style.theme import Theme
from console.model.followup import FollowUpPurpose
from console.model.history import AgreedFollowUp
from tests.desktop.samples import NOW


@pytest.mark.usefixtures("korean")
def test_what_was_agreed_on_says_for_what_and_when(qtbot: QtBot, theme: Theme) -> None:
    part = AgreedFollowUps(theme)
    qtbot.addWidget(part)
    one = AgreedFollowUp(
        id="f", purpose=FollowUpPurpose.TALK, window_from=NOW, window_to=NOW + 3_600_000
    )
    part.show_follow_ups((one, AgreedFollowUp(id="g", purpose=FollowUpPurpose.WELLBEING)))
    assert not part.isHidden()
    shown = [(r.words.text(), r.quiet.text()) for r in part.lines if not r.isHidden()]
    assert shown[0][0] == "이야기"
    assert "–" in shown[0][1]
    assert shown[1] == ("안부", "")
    part.show_follow_ups(())
    assert part.isHidden()
    assert part.lines[0].words.text() == ""
