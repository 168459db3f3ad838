from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.transcript import Transcript
from console.desktop.style.theme import Theme
from console.model.outcome import Answer
from tests.desktop.practice.talks import BEGUN, SUGGESTIONS, TALK, C, M, said
from tests.desktop.samples import commit, compose, speak


def a_sheet(qtbot: QtBot, theme: Theme, high: int = 420) -> Transcript:
    sheet = Transcript(theme)
    qtbot.addWidget(sheet)
    sheet.resize(680, high)
    sheet.show_said(TALK, "겨울 님", BEGUN, on=True)
    sheet.show()
    sheet.field.edit.setFocus()
    return sheet


def enter(sheet: Transcript) -> None:
    QTest.keyClick(sheet.field.edit, Qt.Key.Key_Return)


def test_it_tells_when_who_and_what(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    sheet = a_sheet(qtbot, theme)
    first, second = (row.accessibleName() for row in sheet.lines._rows[:2])
    assert first.startswith("00:31, 겨울 님, 그냥…")
    assert second.startswith("00:59, 나, 첫눈을 보시니")
    speak(korean, "en")
    assert sheet.lines._rows[1].accessibleName().startswith("00:59, Me, ")


def test_enter_says_what_is_typed_and_only_what_was_heard_leaves_the_field(
    qtbot: QtBot, theme: Theme
) -> None:
    sheet = a_sheet(qtbot, theme)
    commit(sheet.field.edit, "그때 어떠셨어요?")
    with qtbot.waitSignal(sheet.said) as told:
        enter(sheet)
    assert told.args == ["그때 어떠셨어요?"]
    assert sheet.typed == "그때 어떠셨어요?"
    with qtbot.assertNotEmitted(sheet.said):
        enter(sheet)
    commit(sheet.field.edit, " 저는")
    sheet.answered(Answer.DONE)
    assert sheet.typed == "저는"


def test_a_syllable_being_composed_is_said_with_the_rest_and_not_twice(
    qtbot: QtBot, theme: Theme
) -> None:
    sheet = a_sheet(qtbot, theme)
    commit(sheet.field.edit, "어떠셨")
    compose(sheet.field.edit, "어")
    with qtbot.waitSignal(sheet.said) as told:
        enter(sheet)
    assert told.args == ["어떠셨어"]
    sheet.answered(Answer.DONE)
    assert sheet.typed == ""


def test_what_was_typed_survives_a_refusal_and_a_broken_line_with_a_sentence(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    sheet = a_sheet(qtbot, theme)
    before = sheet.field.geometry()
    for answer, words in (
        (Answer.REFUSED, "전해지지 않았습니다. 적으신 말은 그대로 있습니다."),
        (Answer.NOT_SENT, "연결이 끊겨 전해지지 않았습니다."),
        (Answer.NOT_CERTAIN, "전해졌는지 확실하지 않습니다."),
    ):
        sheet.field.edit.setText("첫눈은 어떠셨어요")
        enter(sheet)
        sheet.answered(answer)
        assert sheet._trouble.isVisible()
        assert sheet._trouble.sentence.startswith(words)
        assert sheet.typed == "첫눈은 어떠셨어요"
    QApplication.processEvents()
    assert sheet.field.geometry() == before
    enter(sheet)
    sheet.answered(Answer.DONE)
    assert not sheet._trouble.isVisible()
    assert sheet.typed == ""
    assert korean.language == "ko"


def test_a_silence_is_kept_on_purpose_and_costs_no_typed_word(qtbot: QtBot, theme: Theme) -> None:
    sheet = a_sheet(qtbot, theme)
    sheet.field.edit.setText("그때")
    with qtbot.waitSignal(sheet.said) as told:
        sheet.suggestions.waiting.emit()
    assert told.args == [""]
    sheet.answered(Answer.DONE)
    assert sheet.typed == "그때"
    sheet.show_said((*TALK, said(130, M, "")), "겨울 님", BEGUN, on=True)
    assert sheet.lines.lines[-1].silence


def test_a_suggestion_goes_into_the_field_behind_what_is_there(qtbot: QtBot, theme: Theme) -> None:
    sheet = a_sheet(qtbot, theme)
    sheet.show_suggestions(SUGGESTIONS)
    sheet.suggestions._buttons[0].click()
    assert sheet.typed == "많이 허전하셨겠어요"
    sheet.take("그때 어떠셨어요?")
    assert sheet.typed == "많이 허전하셨겠어요 그때 어떠셨어요?"
    assert sheet.focusWidget() is sheet.field.edit


def test_new_lines_move_neither_what_is_typed_nor_what_is_read(qtbot: QtBot, theme: Theme) -> None:
    sheet = a_sheet(qtbot, theme, high=300)
    bar = sheet.lines.verticalScrollBar()
    talk = [*TALK, *(said(120 + at, C, "네.") for at in range(12))]
    sheet.show_said(talk, "겨울 님", BEGUN, on=True)
    qtbot.waitUntil(lambda: bar.maximum() > 100 and bar.value() == bar.maximum())
    commit(sheet.field.edit, "어떠셨")
    compose(sheet.field.edit, "어")
    bar.setValue(20)
    talk.append(said(200, C, "그렇네요."))
    before = sheet.field.geometry()
    sheet.show_said(talk, "겨울 님", BEGUN, on=True)
    most = bar.maximum()
    qtbot.waitUntil(lambda: bar.maximum() >= most)
    QApplication.processEvents()
    assert (bar.value(), sheet.field.geometry()) == (20, before)
    assert sheet.typed == "어떠셨어"


def test_after_the_end_nothing_can_be_said_and_all_can_be_read(qtbot: QtBot, theme: Theme) -> None:
    sheet = a_sheet(qtbot, theme)
    sheet.show_said(TALK, "겨울 님", BEGUN, on=False)
    assert not sheet.field.isVisible()
    assert len(sheet.lines.lines) == 4
    sheet.begin()
    assert not sheet.lines.lines


def test_in_a_low_column_the_field_shares_its_line_and_trouble_gets_its_own(
    qtbot: QtBot, theme: Theme
) -> None:
    theme.wear(replace(theme.look, scale=2.0, density="narrow"))
    sheet = a_sheet(qtbot, theme, high=280)
    sheet.resize(1160, 280)
    sheet.show_suggestions(SUGGESTIONS)
    QApplication.processEvents()
    below, field = sheet._below, sheet.field
    assert below.geometry().left() > field.geometry().right()
    assert sheet.suggestions._wait.isVisible()
    assert not any(button.isVisible() for button in sheet.suggestions._buttons)
    foot = sheet._foot.geometry()
    assert foot.bottom() <= sheet.height()
    assert field.geometry().bottom() < foot.height()
    sheet.answered(Answer.NOT_SENT)
    QApplication.processEvents()
    assert below.geometry().top() > field.geometry().bottom()
