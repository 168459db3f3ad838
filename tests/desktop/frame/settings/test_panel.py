from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.keys import Keys
from console.desktop.frame.settings.panel import SettingsPanel
from console.desktop.i18n import Languages
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Theme
from tests.desktop.samples import speak


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(1366, 768)
    made.show()
    return made


def hands() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.fixture
def panel(window: QWidget, theme: Theme) -> SettingsPanel:
    keys = Keys(lambda _ids, _held: True)
    keys.serve(ACTIONS, {})
    made = SettingsPanel(theme, Preferences(), keys, window)
    made.setGeometry(window.rect())
    made.begin(ACTIONS)
    made.show()
    made.setFocus()
    return made


def test_everything_is_reached_by_tab_and_nothing_beneath(panel: SettingsPanel) -> None:
    reached: set[QWidget] = set()
    for _ in range(60):
        focus = hands()
        assert panel.isAncestorOf(focus)
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert panel._close in reached
    for choice in (panel.look.letters, panel.look.scheme, panel.look.language, panel.look.motion):
        assert any(choice.isAncestorOf(one) for one in reached)
    QTest.keyClick(hands(), Qt.Key.Key_Backtab)
    assert panel.isAncestorOf(hands())


def test_esc_closes_it(panel: SettingsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.closed, timeout=500):
        QTest.keyClick(hands(), Qt.Key.Key_Escape)


def test_turning_away_ends_the_waiting_for_a_key(panel: SettingsPanel) -> None:
    panel.turn_to("keys")
    row = panel.keys.rows["risk"]
    row.change.click()
    panel.turn_to("look")
    assert not row.listening
    panel.turn_to("keys")
    row.change.click()
    panel.hide()
    assert not row.listening


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("part", ["look", "keys", "rest"])
def test_it_fits_a_small_screen(
    panel: SettingsPanel, theme: Theme, korean: Languages, part: str, scale: float, language: str
) -> None:
    speak(korean, "en" if language == "en" else "ko")
    theme.wear(replace(theme.look, scale=scale))
    panel.turn_to(part)
    QApplication.processEvents()
    panel.resize(1365, 768)
    panel.resize(1366, 768)
    QApplication.processEvents()
    assert panel.rect().contains(panel.paper)
    scroll = panel._stack.currentWidget()
    assert isinstance(scroll, QScrollArea)
    inner = scroll.widget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= scroll.viewport().width()
    layout = panel._card.layout()
    assert layout is not None
    assert layout.minimumSize().width() <= panel.paper.width()
