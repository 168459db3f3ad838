import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from console.desktop.session.begun import Begun, set_time, time_of, within_limits
from console.model.note import MAX_LINE, MAX_LINES, NoteContent

paragraphs = st.lists(
    st.tuples(st.none() | st.integers(0, 10_000_000), st.text(max_size=40)), max_size=20
)


@given(paragraphs)
def test_usual_paragraphs_stay_as_they_are(given_: list[tuple[int | None, str]]) -> None:
    assert [(line.at, line.text) for line in within_limits(given_)] == given_


def test_a_very_long_paragraph_is_parted_and_nothing_dropped() -> None:
    text = "".join(chr(0xAC00 + i % 11_172) for i in range(MAX_LINE * 2 + 7))
    lines = within_limits([(5, text)])
    assert "".join(line.text for line in lines) == text
    assert {line.at for line in lines} == {5}
    assert NoteContent(lines=lines).text


def test_very_many_paragraphs_are_joined_and_nothing_dropped() -> None:
    words = [(i, f"줄{i}") for i in range(MAX_LINES * 3)]
    lines = within_limits(words)
    assert len(lines) <= MAX_LINES
    assert " ".join(line.text for line in lines) == " ".join(text for _at, text in words)


@pytest.mark.usefixtures("qapp")
def test_a_time_is_given_to_what_lacks_one_and_to_nothing_else() -> None:
    document = QTextDocument()
    # Only a document that is laid out tells of its changes.
    document.documentLayout()
    begun = Begun(document)
    QTextCursor(document).insertText("하나\n\n셋")
    set_time(QTextCursor(document.begin()), 1_000)
    begun.settle(9_000)
    blocks = [document.findBlockByNumber(i) for i in range(3)]
    assert [time_of(block) for block in blocks] == [1_000, None, 9_000]
