from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from console.desktop.session.ahead import TypeAhead
from tests.desktop.running import Opens, rings
from tests.desktop.samples import commit, compose
from tests.support.center import RunningCenter


@pytest.fixture
def ahead(qtbot: QtBot) -> Iterator[TypeAhead]:
    window = QWidget()
    qtbot.addWidget(window)
    made = TypeAhead(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.hide()


def test_what_is_typed_and_composed_comes_out_once(ahead: TypeAhead) -> None:
    ahead.begin("a")
    assert ahead.hasFocus()
    QTest.keyClicks(ahead, "ab")
    QTest.keyClick(ahead, Qt.Key.Key_Return)
    commit(ahead, "난방")
    compose(ahead, "비")
    assert ahead.take("a") == "ab\n난방비"
    assert ahead.take("a") == ""
    assert not ahead.isVisible()


def test_nothing_goes_to_another_talk(ahead: TypeAhead) -> None:
    ahead.begin("a")
    commit(ahead, "이 분께만")
    assert ahead.take("b") == ""
    ahead.begin("b")
    assert ahead.take("b") == ""


def test_refused_it_is_gone_and_the_hands_are_free(ahead: TypeAhead) -> None:
    ahead.begin("a")
    commit(ahead, "말")
    assert not ahead.drop("b")
    assert ahead.drop("a")
    assert ahead.take("a") == ""


def test_in_doubt_the_hands_are_given_back_and_the_words_kept(ahead: TypeAhead) -> None:
    tired: list[bool] = []
    ahead.tired.connect(lambda: tired.append(True))
    ahead.begin("a")
    commit(ahead, "말")
    ahead._patience.timeout.emit()
    assert tired == [True]
    assert ahead.take("a") == "말"


def test_letters_typed_before_the_talk_opens_are_in_its_note(
    running_center: RunningCenter, opens: Opens
) -> None:
    eyes = opens(running_center.url)
    eyes.enter_online("mina")
    contact_id = rings(running_center)
    eyes.accept(contact_id)
    assert eyes.window.ahead.contact_id == contact_id
    commit(eyes.window.ahead, "목소리가 ")
    compose(eyes.window.ahead, "작")
    eyes.until(lambda: eyes.window.session.phase == "talk")
    eyes.until(lambda: eyes.window.session.note.editor.toPlainText() == "목소리가 작")
    assert eyes.window.session.note.editor.lines()[0].at is not None
    eyes.kept()
    eyes.window.session.flush()
    eyes.until(lambda: eyes.window.session.note.content.text == "목소리가 작")


def test_refused_they_are_in_nobodys_note(running_center: RunningCenter, opens: Opens) -> None:
    running_center.staff("jia")
    eyes, other = opens(running_center.url), opens(running_center.url, home="other")
    eyes.enter_online("mina")
    other.enter_online("jia")
    contact_id = rings(running_center)
    eyes.until(lambda: eyes.window.queue.model.position(contact_id) is not None)
    other.talk(contact_id)
    eyes.window.ahead.begin(contact_id)
    commit(eyes.window.ahead, "아무에게도")
    eyes.shift.panels.desk.accept(contact_id)
    eyes.until(lambda: eyes.window.ahead.contact_id == "")
    assert "아무에게도" not in eyes.words
