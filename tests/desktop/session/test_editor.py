from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.editor import NoteEditor
from console.desktop.style.theme import Theme
from console.model.note import Line
from tests.desktop.samples import LINES, Clock, commit, compose

Make = Callable[[], NoteEditor]


@pytest.fixture
def clock() -> Clock:
    return Clock(130_000)


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, clock: Clock) -> NoteEditor:
    made = NoteEditor(theme, clock)
    qtbot.addWidget(made)
    made.resize(616, 400)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def at_end(editor: NoteEditor) -> None:
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)


def test_a_paragraph_carries_the_minute_at_which_it_was_begun(
    editor: NoteEditor, clock: Clock
) -> None:
    commit(editor, "첫 줄")
    clock.at = 200_000
    commit(editor, " 이어서")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    clock.at = 336_000
    commit(editor, "둘째 줄")
    assert editor.lines() == (Line(130_000, "첫 줄 이어서"), Line(336_000, "둘째 줄"))


def test_a_line_inserted_above_moves_no_time(editor: NoteEditor, clock: Clock) -> None:
    editor.load((Line(130_000, "첫"), Line(336_000, "둘째")))
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    editor.setTextCursor(cursor)
    clock.at = 500_000
    commit(editor, "위")
    times = [(line.text, line.at) for line in editor.lines()]
    assert times == [("위", 500_000), ("첫", 130_000), ("둘째", 336_000)]


def test_joining_with_an_empty_line_above_keeps_the_time(editor: NoteEditor, clock: Clock) -> None:
    editor.load((Line(None, ""), Line(336_000, "둘째")))
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    editor.setTextCursor(cursor)
    clock.at = 900_000
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.lines() == (Line(336_000, "둘째"),)


def test_undo_brings_words_back_with_their_times(editor: NoteEditor) -> None:
    editor.load(LINES)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.lines() == ()
    editor.undo()
    assert editor.lines() == LINES


def test_the_first_stroke_begins_a_paragraph_not_the_finished_syllable(
    editor: NoteEditor, clock: Clock
) -> None:
    compose(editor, "ㄴ")
    clock.at = 140_000
    compose(editor, "나")
    assert editor.lines() == (Line(130_000, "나"),)
    commit(editor, "나")
    assert editor.lines() == (Line(130_000, "나"),)


def test_what_is_composed_is_part_of_what_is_handed_on(editor: NoteEditor) -> None:
    editor.load((Line(1_000, "난방"),))
    at_end(editor)
    compose(editor, "비")
    assert editor.lines() == (Line(1_000, "난방비"),)
    assert editor.composing


def test_ctrl_m_begins_a_stamped_paragraph_and_an_empty_one_keeps_its_stamp(
    editor: NoteEditor, clock: Clock
) -> None:
    editor.load((Line(1_000, "첫"),))
    clock.at = 60_000
    editor.stamp()
    assert editor.lines() == (Line(1_000, "첫"), Line(60_000, ""))
    clock.at = 90_000
    commit(editor, "둘째")
    assert editor.lines() == (Line(1_000, "첫"), Line(60_000, "둘째"))


def test_loading_says_nothing_and_cannot_be_undone(editor: NoteEditor, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.written, wait=0):
        editor.load(LINES)
        editor.flush()
    editor.undo()
    assert editor.lines() == LINES


def test_pasted_words_come_without_their_looks(editor: NoteEditor) -> None:
    rich = QMimeData()
    rich.setHtml("<b>굵게</b>")
    rich.setText("굵게\n둘째")
    editor.insertFromMimeData(rich)
    assert editor.lines() == (Line(130_000, "굵게"), Line(130_000, "둘째"))
    assert "font-weight" not in editor.toHtml().split("<body", 1)[1].split(">", 1)[1]


def test_lines_break_between_words_only(editor: NoteEditor) -> None:
    editor.load((Line(1_000, LINES[1].text),))
    layout = editor.document().begin().layout()
    ends = [
        layout.lineAt(at).textStart() + layout.lineAt(at).textLength()
        for at in range(layout.lineCount() - 1)
    ]
    assert ends
    assert all(LINES[1].text[end - 1] == " " for end in ends)
    assert editor.toPlainText() == LINES[1].text


def test_a_word_wider_than_the_page_is_broken_and_kept(editor: NoteEditor) -> None:
    editor.load((Line(1_000, "가" * 400),))
    assert editor.document().begin().layout().lineCount() > 5
    assert editor.toPlainText() == "가" * 400


def test_the_page_grows_and_scrolls(editor: NoteEditor) -> None:
    editor.load([Line(i * 1_000, f"줄 {i}") for i in range(60)])
    assert editor.verticalScrollBar().maximum() > 0
    assert not editor.grab().isNull()


def test_an_end_of_composition_without_words_leaves_none(editor: NoteEditor) -> None:
    compose(editor, "ㅂ")
    QCoreApplication.sendEvent(editor, QInputMethodEvent())
    assert editor.lines() == ()


def test_clicking_puts_the_cursor_where_one_points(editor: NoteEditor) -> None:
    editor.load(LINES)
    block = editor.document().findBlockByNumber(2)
    rect = editor.document().documentLayout().blockBoundingRect(block)
    point = rect.topLeft().toPoint()
    point.setX(100)
    point.setY(point.y() + 12 - editor.verticalScrollBar().value())
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert editor.textCursor().blockNumber() == 2


def test_a_paste_beyond_all_measure_loses_no_letter(editor: NoteEditor) -> None:
    many = QMimeData()
    many.setText("가" * 45_000)
    editor.insertFromMimeData(many)
    assert "".join(line.text for line in editor.lines()) == "가" * 45_000


def test_what_was_undone_can_be_redone(editor: NoteEditor, clock: Clock) -> None:
    commit(editor, "하나")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    clock.at = 200_000
    commit(editor, "둘")
    before = editor.lines()
    steps = 0
    while editor.document().isUndoAvailable():
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        steps += 1
    assert editor.lines() == ()
    for _ in range(steps):
        editor.redo()
    assert editor.lines() == before


def test_odd_breaks_from_elsewhere_keep_each_time_with_its_words(editor: NoteEditor) -> None:
    editor.load((Line(1_000, "하나\r둘\u2029셋"), Line(2_000, "넷")))
    assert editor.lines() == (Line(1_000, "하나 둘 셋"), Line(2_000, "넷"))
