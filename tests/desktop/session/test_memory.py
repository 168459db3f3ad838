import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.session.memory import Memory, MemoryParts
from console.desktop.style.theme import Theme
from console.model.note import NoteContent
from tests.desktop.samples import HISTORY, commit, compose

pytestmark = pytest.mark.usefixtures("korean")


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> MemoryParts:
    made = MemoryParts(theme)
    qtbot.addWidget(made)
    made.resize(256, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def changes(parts: MemoryParts) -> list[Memory]:
    got: list[Memory] = []
    parts.changed.connect(got.append)
    return got


def test_what_was_to_be_remembered_is_read_and_rewritten_in_place(parts: MemoryParts) -> None:
    got = changes(parts)
    parts.show_memory(HISTORY, Memory(), 0)
    card = parts.remember
    assert card._words.text() == HISTORY.remember
    card.link.click()
    assert card.memo.isVisible()
    assert not card._words.isVisible()
    assert card.memo.words == HISTORY.remember
    commit(card.memo, " 고양이 이름은 두부.")
    card.memo.flush()
    assert got[-1].remember in (
        f"{HISTORY.remember} 고양이 이름은 두부.",
        f"고양이 이름은 두부.{HISTORY.remember}",
    )


def test_what_is_noted_here_goes_before_what_was(parts: MemoryParts) -> None:
    parts.show_memory(HISTORY, Memory(remember="새로 적은 것"), 0)
    assert parts.remember._words.text() == "새로 적은 것"


def test_a_sync_never_touches_what_is_being_composed(parts: MemoryParts) -> None:
    parts.show_memory(None, Memory(), 0)
    parts.remember.toggle()
    compose(parts.remember.memo, "고")
    parts.show_memory(None, Memory(), 0)
    assert parts.remember.memo.words == "고"


def test_esc_puts_the_pen_down_and_goes_back_to_the_words(parts: MemoryParts) -> None:
    left: list[bool] = []
    parts.left.connect(lambda: left.append(True))
    parts.promise.toggle()
    commit(parts.promise.memo, "병원 다녀오셨는지 여쭙기")
    got = changes(parts)
    QTest.keyClick(parts.promise.memo, Qt.Key.Key_Escape)
    assert left == [True]
    assert not parts.promise.memo.isVisible()
    assert got[-1].promise == "병원 다녀오셨는지 여쭙기"


def test_a_promise_spoken_of_has_its_minute_and_can_be_taken_back(parts: MemoryParts) -> None:
    got = changes(parts)
    parts.show_memory(HISTORY, Memory(), 588_000)
    parts.promise.tick.click()
    assert got[-1].promise_asked_at == 588_000
    parts.show_memory(HISTORY, got[-1], 700_000)
    assert parts.promise._spoken.text() == "09:48에 여쭤봄"
    parts.promise.tick.click()
    assert got[-1].promise_asked_at is None


def test_without_a_promise_there_is_nothing_to_tick(parts: MemoryParts) -> None:
    parts.show_memory(None, Memory(), 0)
    assert not parts.promise.tick.isVisible()
    assert parts.promise.link.isVisible()


def test_a_note_carries_it() -> None:
    content = NoteContent(remember="a", promise="b", promise_asked_at=3)
    assert Memory.of(content) == Memory(remember="a", promise="b", promise_asked_at=3)
