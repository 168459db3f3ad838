import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from console.desktop.queue.guard import SETTLE_MS
from console.desktop.style.theme import Theme
from console.desktop.wall.helppanel import HelpPanel
from console.model.outcome import Answer
from tests.desktop.samples import Clock
from tests.desktop.walls import call


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, clock: Clock) -> HelpPanel:
    made = HelpPanel(theme, clock)
    qtbot.addWidget(made)
    made.show_calls((call(),))
    made.resize(440, 220)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_enter_answers_and_esc_leaves(panel: HelpPanel, clock: Clock, qtbot: QtBot) -> None:
    clock.move(SETTLE_MS)
    with qtbot.waitSignal(panel.came) as told:
        QTest.keyClick(panel, Qt.Key.Key_Return)
    assert told.args == ["s-정민호"]
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_a_message_from_here(panel: HelpPanel) -> None:
    panel.write()
    card = panel.cards.help["s-정민호"]
    assert card.writing
    panel.show_answer("message", "s-정민호", Answer.NOT_SENT)
    assert card.field._said.text()


def test_as_high_as_its_cards_within_reason(panel: HelpPanel) -> None:
    one = panel.height_wanted()
    panel.show_calls(tuple(call(f"상담사{n}") for n in range(9)))
    assert one < panel.height_wanted() <= 420
    panel.forget()
    assert panel.cards.help == {}
