import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.desktop.wall.talks import Talks
from tests.desktop.running import texts
from tests.desktop.samples import Clock
from tests.desktop.walls import talks


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme, korean: Languages) -> Talks:
    assert korean.language == "ko"
    made = Talks(theme, Clock())
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show()
    return made


def test_talks_are_counted_and_none_is_said(sheet: Talks) -> None:
    sheet.show_talks(talks())
    assert "나누고 있는 이야기 6" in "\n".join(texts(sheet))
    sheet.show_talks(())
    assert "지금 나누고 있는 이야기가 없습니다." in "\n".join(texts(sheet))


def test_a_message_goes_to_the_counselor_of_the_chosen_talk(sheet: Talks) -> None:
    sheet.show_talks(talks())
    sheet.write()
    assert not sheet.message.isVisible()
    sheet.view.choose("t-조은결")
    sheet.write()
    assert sheet.message.field.to.staff_id == "s-조은결"
    assert sheet.message.field.to.contact_id == "t-조은결"
    sheet.forget()
    assert sheet.model.rowCount() == 0
