from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.button import Button
from tests.desktop.widgets.look import click, colours, image, press, shown

LEFT = Qt.MouseButton.LeftButton


def test_looks_by_rank(qtbot: QtBot, theme: Theme) -> None:
    for kind, ground in (("primary", "#0b50d0"), ("secondary", "#cdd1d5")):
        button = Button(theme, "상담 받기", kind, icon="phone", key="F2")  # type: ignore[arg-type]  # words of a literal
        qtbot.addWidget(button)
        assert ground in colours(button)
        assert button.height() == 40 or button.sizeHint().height() == 40


def test_enter_and_space_press(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "로그인", "primary")
    qtbot.addWidget(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            press(button, key)


def test_a_click_leaves_the_focus_where_one_writes(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    note, button = QLineEdit(), Button(theme, "연계하기")
    column = QVBoxLayout(page)
    column.addWidget(note)
    column.addWidget(button)
    page.show()
    note.setFocus()
    qtbot.waitUntil(note.hasFocus)
    with qtbot.waitSignal(button.clicked):
        click(button)
    assert note.hasFocus()


def test_unavailable_says_why_and_refuses(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "서명하기", "primary")
    qtbot.addWidget(button)
    button.show()
    button.set_unavailable("위험도를 여쭤보셨는지 남겨 주세요")
    assert button.isEnabled()
    assert button.accessibleDescription() == "위험도를 여쭤보셨는지 남겨 주세요"
    assert "#0b50d0" not in colours(button)
    attempts: tuple[Callable[[], None], ...] = (
        lambda: click(button),
        lambda: press(button, Qt.Key.Key_Space),
        lambda: press(button, Qt.Key.Key_Return),
    )
    for attempt in attempts:
        with qtbot.assertNotEmitted(button.clicked), qtbot.waitSignal(button.refused) as refused:
            attempt()
        assert refused.args == [button.reason]
    button.set_unavailable("")
    with qtbot.waitSignal(button.clicked):
        click(button)


def test_leaving_before_release_presses_nothing(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "서명하기")
    qtbot.addWidget(button)
    button.show()
    button.set_unavailable("아직")
    with qtbot.assertNotEmitted(button.refused):
        QTest.mousePress(button, LEFT)
        QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(-30, -30))


def test_focus_moves_no_pixel_of_its_place(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "로그인", "primary")
    qtbot.addWidget(button)
    shown(qtbot, button)
    before = button.geometry()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    picture = image(button)
    middle = picture.height() // 2
    assert button.geometry() == before
    assert picture.pixelColor(0, middle) == theme.color("ring")
    assert picture.pixelColor(5, middle) in (theme.color("fill"), theme.color("fillhover"))
    assert picture.pixelColor(2, middle) not in (theme.color("ring"), picture.pixelColor(5, middle))


def test_words_icon_and_key_are_never_cut(qtbot: QtBot, theme: Theme) -> None:
    short = Button(theme, "받기")
    long = Button(theme, "받기", icon="phone", key="Ctrl Enter")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width() + 60


def test_a_state_takes_its_tone(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "위험도 높음", icon="shield")
    qtbot.addWidget(button)
    button.set_tone("imminent")
    assert "#bd2c0f" in colours(button)
    button.set_tone(None)
    assert "#bd2c0f" not in colours(button)


def test_a_screen_reader_hears_a_button_with_its_words(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "도움 요청", icon="hand")
    qtbot.addWidget(button)
    found = QAccessible.queryAccessibleInterface(button)
    assert found.role() == QAccessible.Role.Button
    assert found.text(QAccessible.Text.Name) == "도움 요청"


def test_a_checkable_one_does_not_turn_while_refused(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "켜기")
    qtbot.addWidget(button)
    button.setCheckable(True)
    button.set_unavailable("지금은 안 됩니다")
    button.nextCheckState()
    assert not button.isChecked()


def test_an_actions_key_is_printed_as_it_is_now(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "이어 드리기", key="confirm")
    plain = Button(theme, "이어 드리기", key="Ctrl Enter")
    for one in (button, plain):
        qtbot.addWidget(one)
    assert button.sizeHint() == plain.sizeHint()
    theme.print_keys({"confirm": ""})
    bare = Button(theme, "이어 드리기")
    qtbot.addWidget(bare)
    assert button.sizeHint() == bare.sizeHint()
