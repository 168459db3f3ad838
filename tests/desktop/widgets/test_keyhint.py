from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.keyhint import Key, KeyButton, KeyHint, KeyHints
from tests.desktop.widgets.look import press

KEYS = [Key("F2", "상담 받기"), Key("F12", "긴급 번호"), Key("Ctrl K", "모든 명령")]


def test_says_keys_and_words(qtbot: QtBot, theme: Theme) -> None:
    hints = KeyHints(theme, KEYS)
    qtbot.addWidget(hints)
    assert hints.accessibleName() == "F2 상담 받기, F12 긴급 번호, Ctrl K 모든 명령"
    assert hints.sizeHint().height() == 20


def test_what_does_not_fit_is_left_out_whole_and_the_last_stays(qtbot: QtBot, theme: Theme) -> None:
    hints = KeyHints(theme, KEYS)
    qtbot.addWidget(hints)
    full = hints.sizeHint().width()
    assert hints._fitting(full) == KEYS
    assert hints._fitting(full - 20) == KEYS[1:]
    assert hints._fitting(120) == KEYS[2:]
    assert hints._fitting(10) == []


def test_one_key_can_stand_alone(qtbot: QtBot, theme: Theme) -> None:
    hint = KeyHint(theme, "/", "상용구")
    qtbot.addWidget(hint)
    assert hint.accessibleName() == "/ 상용구"
    hint.grab()


def test_a_hint_can_be_pressed(qtbot: QtBot, theme: Theme) -> None:
    button = KeyButton(theme, "F12", "크게 보기")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            press(button, key)
    button.grab()


def test_an_actions_key_is_printed_as_it_is_now(qtbot: QtBot, theme: Theme) -> None:
    hints = KeyHints(theme, [Key("follow_up", "동행상담"), Key("↑ ↓", "고르기")])
    qtbot.addWidget(hints)
    button = KeyButton(theme, "emergency", "크게 보기")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    assert hints.accessibleName() == "Ctrl H 동행상담, ↑ ↓ 고르기"
    theme.print_keys({"follow_up": "Ctrl G", "emergency": "Ctrl Shift E"})
    assert hints.accessibleName() == "Ctrl G 동행상담, ↑ ↓ 고르기"
    assert button.sizeHint().width() > wide
