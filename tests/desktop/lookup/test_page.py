import pytest
from pytestqt.qtbot import QtBot

from console.desktop.lookup.page import LookupPage
from console.desktop.style.theme import Theme


@pytest.mark.usefixtures("korean")
def test_the_page_is_ready_to_be_typed_in(qtbot: QtBot, theme: Theme) -> None:
    page = LookupPage(theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    assert page.focusWidget() is page.panel.field.edit
    assert page._title.text() == "자료"
