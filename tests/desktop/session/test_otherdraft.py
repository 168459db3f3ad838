import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from console.desktop.session.otherdraft import OtherDrafts
from console.desktop.style.theme import Theme
from console.model.note import Draft, NoteContent
from tests.desktop.samples import CONTENT, NOW


@pytest.mark.usefixtures("korean")
def test_the_newest_is_offered_and_read_before_it_is_copied(qtbot: QtBot, theme: Theme) -> None:
    made = OtherDrafts(theme)
    qtbot.addWidget(made)
    old = Draft(
        contact_id="c", device="a", author_id="me", content=NoteContent(), written_at=NOW - 60_000
    )
    new = dataclasses.replace(old, device="b", content=CONTENT, written_at=NOW)
    assert made.isHidden()
    made.show_drafts((new, old))
    made.show()
    assert made._title.text().startswith("다른 자리에서 쓰던 초안")
    made._open.click()
    assert made._text.text() == CONTENT.text
    made._open.click()
    assert not made._text.isVisible()
    with qtbot.waitSignal(made.copied, timeout=500) as copied:
        made._copy.click()
    assert copied.args == [CONTENT]
    made.show_drafts(())
    assert made.isHidden()
