import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.session.desk import View
from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Look, Theme
from console.model.screen import MessageView
from tests.desktop.samples import NOW, Clock, screen


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SessionPage:
    theme.wear(Look(scale=2.0, density="narrow", still=True))
    made = SessionPage(theme, Clock())
    qtbot.addWidget(made)
    made.resize(1222, 696)
    made.show()
    qtbot.waitExposed(made)
    made.show_session(screen(760_000))
    return made


def view(page: SessionPage) -> View:
    """Read anew each time."""
    return page.desk.view


def test_each_key_brings_its_column_into_sight(page: SessionPage) -> None:
    assert view(page) is View.NOTE
    for key in (page.open_lookup, page.toggle_risk, page.open_follow_up):
        key()
        assert view(page) is View.SIDE
        assert page.side.isVisible()
        page.focus_note()
        assert view(page) is View.NOTE
        assert QApplication.focusWidget() is page.note.editor


def test_f6_goes_to_the_person_and_back(page: SessionPage) -> None:
    page.show_person()
    assert view(page) is View.PERSON
    assert page.desk.person_place.hasFocus()
    page.show_person()
    assert view(page) is View.NOTE
    assert QApplication.focusWidget() is page.note.editor


def test_f8_out_of_sight_shows_the_risk_instead_of_closing_it(page: SessionPage) -> None:
    page.toggle_risk()
    page.focus_note()
    page.toggle_risk()
    assert view(page) is View.SIDE
    page.toggle_risk()
    assert view(page) is View.NOTE


def test_the_end_by_the_switchboard_moves_nothing_and_ctrl_enter_leads_on(
    page: SessionPage,
) -> None:
    page.show_session(screen(1_600_000, ended_at=NOW))
    assert view(page) is View.NOTE
    page.confirm()
    assert view(page) is View.NOTE
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.note.isAncestorOf(focus)


def test_alt_r_reads(page: SessionPage) -> None:
    got: list[str] = []
    page.line.messages.read.connect(got.append)
    one = MessageView(id="m", from_id="d", from_name="김도윤", text="곁에.", sent_at=NOW)
    page.line.messages.show_messages((one,))
    QApplication.processEvents()
    page.read_message()
    assert got == ["m"]


def test_without_a_talk_no_key_does_anything(page: SessionPage) -> None:
    page.show_session(None)
    for key in (page.show_person, page.open_lookup, page.toggle_risk, page.stamp, page.confirm):
        key()
    assert view(page) is View.NOTE
