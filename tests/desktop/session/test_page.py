import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.session.followupcard import FollowUpWish
from console.desktop.session.page import SessionPage
from console.desktop.style.theme import Theme
from console.model.followup import FollowUpPurpose
from console.model.note import Draft, Line, Missing, NoteContent
from console.model.risk import RiskLevel
from console.model.screen import Kept, SessionScreen
from tests.desktop.samples import (
    CONTENT,
    HITS,
    LINES,
    NOW,
    Clock,
    commit,
    compose,
    screen,
    signed_note,
)

ME = "c-mindeulle-1"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, clock: Clock) -> SessionPage:
    made = SessionPage(theme, clock)
    qtbot.addWidget(made)
    made.resize(1368, 820)
    made.show()
    qtbot.waitExposed(made)
    return made


def handed(page: SessionPage) -> list[tuple[str, NoteContent]]:
    got: list[tuple[str, NoteContent]] = []
    page.content_changed.connect(lambda id_, content: got.append((id_, content)))
    return got


def ended(**more: Any) -> SessionScreen:
    return screen(1_600_000, ended_at=NOW - 80_000, **more)


def test_a_talk_opens_with_the_cursor_at_the_end_of_the_words(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    assert page.note.editor.lines() == LINES
    assert QApplication.focusWidget() is page.note.editor
    assert page.note.editor.textCursor().atEnd()


def test_words_and_choices_come_out_as_one_note(page: SessionPage, qtbot: QtBot) -> None:
    page.show_session(screen(760_000))
    with qtbot.waitSignal(page.content_changed, timeout=500) as out:
        commit(page.note.editor, "!")
    assert out.args is not None
    assert out.args[0] == ME
    last = LINES[-1]
    expected = (*LINES[:-1], dataclasses.replace(last, text=last.text + "!"))
    assert out.args[1] == dataclasses.replace(CONTENT, lines=expected)


def test_a_sync_never_touches_words_under_the_hands(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    editor = page.note.editor
    editor.selectAll()
    commit(editor, "새로 쓴 글")
    cursor = editor.textCursor()
    cursor.setPosition(2, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    for kept in (Kept.HERE, Kept.SENT):
        page.show_session(screen(761_000, note_kept=kept))
    assert editor.toPlainText() == "새로 쓴 글"
    assert editor.textCursor().position() == 2
    assert editor.textCursor().hasSelection()
    editor.undo()
    assert editor.lines() == LINES


def test_a_sync_never_touches_a_syllable_being_composed(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    editor = page.note.editor
    compose(editor, "난")
    other = dataclasses.replace(CONTENT, lines=(Line(1, "다른 글"),))
    page.show_session(screen(760_000, other))
    assert editor.composing
    compose(editor, "난방")
    commit(editor, "난방")
    assert editor.toPlainText() == "난방"


def test_before_the_first_touch_a_newer_draft_is_shown(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    page.show_session(screen(760_000))
    assert page.note.editor.lines() == LINES


def test_going_to_another_talk_hands_on_the_old_one_first(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    got = handed(page)
    compose(page.note.editor, "ㅁ")
    commit(page.note.editor, "마지막 말")
    page.show_session(screen(10_000, NoteContent(), id="c-other-one"))
    assert [(id_, content.text) for id_, content in got] == [(ME, "마지막 말")]
    assert page.note.editor.toPlainText() == ""


def test_coming_back_shows_the_newest_words_even_if_the_disk_lags(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    commit(page.note.editor, "아직 디스크에 없는 말")
    page.show_session(screen(10_000, NoteContent(), id="c-other-one"))
    page.show_session(screen(770_000, NoteContent()))
    assert page.note.editor.toPlainText() == "아직 디스크에 없는 말"


def test_ending_hands_on_first_and_says_whose_talk_it_was(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    order: list[str] = []
    page.content_changed.connect(lambda _id, content: order.append(content.text))
    page.ended.connect(order.append)
    commit(page.note.editor, "끝말")
    page.buttons.end.click()
    assert order == ["끝말", ME]


@pytest.mark.usefixtures("korean")
def test_ctrl_enter_goes_to_the_first_gap_then_signs(page: SessionPage) -> None:
    content = dataclasses.replace(CONTENT, district="", lives_alone=None)
    page.show_session(ended(content=content))
    signed: list[NoteContent] = []
    page.signed.connect(lambda _id, note: signed.append(note))
    assert page.note.fields.rows[Missing.DISTRICT].missing
    page.confirm()
    assert not signed
    focus = QApplication.focusWidget()
    assert focus is page.note.fields._district_picker._field.edit
    commit(focus, "은평")
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert page.note.fields.content.district == "11380"
    page.confirm()
    assert QApplication.focusWidget() is page.note.risk._asked._segments[0]
    known = dataclasses.replace(page.note.content)
    page.show_session(ended(content=known, risk_asked=True, risk=RiskLevel.LOW))
    page.confirm()
    assert [note.district for note in signed] == ["11380"]
    assert signed[0].lines == LINES


def test_words_still_being_written_are_part_of_what_is_signed(page: SessionPage) -> None:
    page.show_session(ended(risk_asked=True, risk=RiskLevel.LOW))
    signed: list[NoteContent] = []
    page.signed.connect(lambda _id, note: signed.append(note))
    commit(page.note.editor, " 한마디 더")
    compose(page.note.editor, "네")
    page.confirm()
    assert signed[0].lines[-1].text.endswith("하심. 한마디 더네")


def test_the_break_signs_first_and_waits_for_gaps(page: SessionPage) -> None:
    out: list[str] = []
    page.signed.connect(lambda *_: out.append("signed"))
    page.rest_requested.connect(lambda: out.append("rest"))
    page.show_session(ended())
    page.side.wrap_up.rest.asked.emit()
    assert out == []
    page.show_session(ended(risk_asked=True))
    page.side.wrap_up.rest.asked.emit()
    assert out == ["signed", "rest"]


def test_f8_opens_the_risk_and_the_note_stays_writable(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    page.toggle_risk()
    assert str(page.side.shown) == "risk"
    assert page.note.editor.isEnabled()
    got: list[tuple[object, ...]] = []
    page.risk_assessed.connect(lambda *args: got.append(args))
    page.side.risk.answer._level.chosen.emit("high")
    assert got == [(ME, True, RiskLevel.HIGH, "")]
    page.toggle_risk()
    assert str(page.side.shown) == "lookup"
    assert QApplication.focusWidget() is page.note.editor


def test_a_stage_changes_nothing_but_its_words(page: SessionPage, clock: Clock) -> None:
    page.show_session(screen(19 * 60_000))
    commit(page.note.editor, "쓰는 중")
    focus, shown = QApplication.focusWidget(), page.side.shown
    before = page.note.geometry()
    for _ in range(3):
        clock.move(10 * 60_000)
        page.talk._show_now()
    assert QApplication.focusWidget() is focus
    assert page.side.shown == shown
    assert page.note.geometry() == before


def test_handing_over_needs_consent_then_goes_with_one_key(page: SessionPage) -> None:
    page.show_session(screen(1_900_000))
    wishes: list[FollowUpWish] = []
    page.follow_up_requested.connect(lambda _id, wish: wishes.append(wish))
    page.open_follow_up()
    page.note.editor.setFocus()
    page.confirm()
    assert not wishes
    chip = QApplication.focusWidget()
    assert chip is not None
    QTest.keyClick(chip, Qt.Key.Key_Return)
    page.confirm()
    assert wishes[0].purpose == FollowUpPurpose.TALK
    assert wishes[0].consented_at == NOW
    assert 0 < wishes[0].window_from - NOW < 72 * 3_600_000
    assert str(page.side.shown) == "lookup"


def test_a_referral_carries_the_talk(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    got: list[tuple[object, ...]] = []
    page.referral_made.connect(lambda *args: got.append(args))
    page.open_lookup()
    commit(page.side.lookup.field.edit, "난방비")
    page.side.lookup.show_results("난방비", HITS)
    QTest.keyClick(page.side.lookup.field.edit, Qt.Key.Key_Return)
    assert got == [(ME, HITS[0])]


def test_f3_is_there_in_the_wrap_up_too(page: SessionPage) -> None:
    page.show_session(ended())
    assert str(page.side.shown) == "wrap_up"
    page.open_lookup()
    assert str(page.side.shown) == "lookup"
    page.confirm()
    assert str(page.side.shown) == "wrap_up"


def test_a_signed_note_is_read_and_added_to(page: SessionPage) -> None:
    page.show_session(ended(risk_asked=True))
    shown = dataclasses.replace(
        ended(risk_asked=True, signed_at=NOW, content=NoteContent()), signed=(signed_note(),)
    )
    page.show_session(shown)
    assert page.phase == "signed"
    assert not page.note.isVisible()
    added: list[NoteContent] = []
    page.addendum.connect(lambda _id, content: added.append(content))
    page.focus_note()
    commit(page.after.editor, "덧붙일 말")
    got = handed(page)
    page.flush()
    assert got[-1][1].text == "덧붙일 말"
    page.confirm()
    assert [content.text for content in added] == ["덧붙일 말"]
    assert page.after.content.text == ""


def test_another_workstations_draft_is_beside_and_can_be_copied(page: SessionPage) -> None:
    theirs = dataclasses.replace(CONTENT, lines=(Line(5_000, "다른 자리에서 쓴 글"),))
    draft = Draft(
        contact_id=ME, device="other", author_id="me", content=theirs, written_at=NOW - 60_000
    )
    mine = NoteContent(lines=(Line(9_000, "여기서 쓴 글"),))
    page.show_session(dataclasses.replace(screen(760_000, mine), other_drafts=(draft,)))
    assert page.note.others.isVisible()
    assert page.note.editor.toPlainText() == "여기서 쓴 글"
    got = handed(page)
    page.note.others._copy.click()
    assert page.note.editor.lines() == (
        Line(9_000, "여기서 쓴 글"),
        Line(5_000, "다른 자리에서 쓴 글"),
    )
    assert got[-1][1].district == "11380"
    page.note.editor.undo()
    assert page.note.editor.toPlainText() == "여기서 쓴 글"


def test_hiding_the_page_hands_on(page: SessionPage) -> None:
    page.show_session(screen(760_000, NoteContent()))
    got = handed(page)
    commit(page.note.editor, "말")
    page.hide()
    assert got[-1][1].text == "말"


def test_the_alias_agreed_with_the_person_is_part_of_the_note(page: SessionPage) -> None:
    shown = screen(760_000, NoteContent())
    nameless = dataclasses.replace(shown.contact.caller, alias="")
    page.show_session(screen(760_000, NoteContent(), caller=nameless))
    got = handed(page)
    commit(page.person._alias.edit, "민들레")
    assert got[-1][1].alias == "민들레"


def test_no_talk_is_said_plainly(page: SessionPage) -> None:
    page.show_session(None)
    assert page.phase == "none"
    assert page._none.isVisible()
    for key in (page.end, page.toggle_risk, page.confirm, page.stamp, page.open_lookup):
        key()
    assert page.flush() is None


def test_everything_is_reached_by_tab(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    seen: set[QWidget] = set()
    widget: QWidget | None = page.note.editor
    while widget is not None and widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    assert {page.buttons.risk, page.buttons.end, page.side.lookup.field.edit} <= seen


def test_a_new_talk_begins_with_nothing_being_picked(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    fields = page.note.fields
    fields.go_to(Missing.REASON)
    assert fields._reason_picker.isVisible()
    other = screen(0)
    other = dataclasses.replace(other, contact=dataclasses.replace(other.contact, id="another"))
    page.show_session(other)
    assert fields._reason_picker.isHidden()
    assert QApplication.focusWidget() is page.note.editor


def test_the_risk_closes_what_was_being_picked(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    page.note.fields.go_to(Missing.REASON)
    page.toggle_risk()
    assert page.note.fields._reason_picker.isHidden()


def test_the_hands_stay_where_one_picks_when_the_talk_ends(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    page.note.fields.go_to(Missing.REASON)
    page.show_session(ended())
    assert page.note.fields._reason_picker.isVisible()
    assert page.note.fields._reason_picker.isAncestorOf(QApplication.focusWidget() or page)


def test_esc_leads_from_what_is_remembered_and_promised_back_to_the_note(page: SessionPage) -> None:
    page.show_session(screen(760_000))
    for part in (page.person.memory.remember, page.person.memory.promise):
        part.toggle()
        assert part.memo.hasFocus()
        QTest.keyClick(part.memo, Qt.Key.Key_Escape)
        assert part.memo.isHidden()
        assert QApplication.focusWidget() is page.note.editor
