import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.notehead import NoteHead
from console.desktop.style.theme import Theme
from console.model.screen import Kept
from tests.desktop.samples import screen


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("kept", "said"), [(Kept.SENT, "보냈습니다"), (Kept.HERE, "이 컴퓨터에 보관 22:47")]
)
def test_where_it_is(qtbot: QtBot, theme: Theme, kept: Kept, said: str) -> None:
    head = NoteHead(theme)
    qtbot.addWidget(head)
    head.show_kept(screen(1, note_kept=kept), unkept=False, blank=False)
    assert head._mark.accessibleName()[: len(said) - 5] == said[: len(said) - 5]
    head.show_kept(screen(1, note_kept=kept), unkept=True, blank=False)
    assert head._mark.accessibleName() == "아직 보관하지 못했습니다"
    head.show_kept(screen(1), unkept=False, blank=True)
    assert head._mark.isHidden()
