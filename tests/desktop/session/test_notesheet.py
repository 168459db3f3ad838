import pytest
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.session.notesheet import NoteSheet
from console.desktop.style.theme import Theme
from console.model.note import Line, Missing, NoteContent
from console.model.screen import Kept
from tests.desktop.samples import CONTENT, LINES, NOW, commit, referrals, screen, speak


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> NoteSheet:
    made = NoteSheet(theme, lambda: 760_000)
    qtbot.addWidget(made)
    made.resize(680, 740)
    made.show()
    return made


def test_what_is_opened_comes_out_unchanged(sheet: NoteSheet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.changed, wait=0):
        sheet.open(CONTENT)
    assert sheet.content == CONTENT
    assert not sheet.touched


def test_a_touch_of_a_field_keeps_later_drafts_out(sheet: NoteSheet) -> None:
    sheet.open(NoteContent())
    sheet.fields._band.chosen.emit("senior")
    sheet.show_session(screen(1, CONTENT), ())
    assert sheet.content.text == ""


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("kept", "foot"),
    [(Kept.HERE, "에 보관"), (Kept.SENT, "연계한 서비스 2건")],
)
def test_the_foot_tells_where_it_is(sheet: NoteSheet, kept: Kept, foot: str) -> None:
    sheet.show_session(screen(760_000, note_kept=kept, referrals=referrals()), ())
    assert sheet.foot._said.text().endswith(foot)


def test_gaps_show_only_after_the_end(sheet: NoteSheet) -> None:
    gaps = (Missing.DISTRICT, Missing.RISK)
    sheet.show_session(screen(760_000), gaps)
    assert not sheet.fields.rows[Missing.DISTRICT].missing
    assert not sheet.risk.isVisible()
    sheet.show_session(screen(760_000, ended_at=NOW), gaps)
    assert sheet.fields.rows[Missing.DISTRICT].missing
    assert sheet.risk.isVisible()


def test_another_draft_fills_only_what_is_empty(sheet: NoteSheet) -> None:
    sheet.open(NoteContent(lines=(Line(1, "여기"),), district="11110"))
    sheet.take_over(CONTENT)
    content = sheet.content
    assert content.district == "11110"
    assert content.reasons == CONTENT.reasons
    assert [line.text for line in content.lines] == ["여기", *(line.text for line in LINES)]


def test_a_blank_note_claims_nothing(sheet: NoteSheet, korean: Languages) -> None:
    blank = screen(1, NoteContent())
    object.__setattr__(blank, "written_at", None)
    sheet.show_session(blank, ())
    assert not sheet.head._mark.isVisible()
    commit(sheet.editor, "말")
    sheet.show_session(screen(1, NoteContent()), ())
    assert sheet.head._mark.isVisible()
    speak(korean, "en")
    assert sheet.head._title.text() == "Note"


@pytest.mark.usefixtures("korean")
def test_while_the_disk_refuses_the_mark_says_so_and_nothing_else(sheet: NoteSheet) -> None:
    sheet.show_session(screen(60_000), ())
    before = sheet.head._mark.accessibleName()
    sheet.show_unkept(words=True)
    assert "아직 보관하지 못했습니다" in sheet.head._mark.accessibleName()
    sheet.show_unkept(words=False)
    assert sheet.head._mark.accessibleName() == before
