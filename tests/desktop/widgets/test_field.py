from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.field import Field
from tests.desktop.widgets.look import colours, image, shown


def made(qtbot: QtBot, theme: Theme) -> Field:
    field = Field(theme, "아이디", reserve_error=True)
    qtbot.addWidget(field)
    field.resize(400, field.sizeHint().height())
    shown(qtbot, field)
    return field


def test_the_label_is_the_accessible_name(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    assert field.edit.accessibleName() == "아이디"
    field.set_label("ID")
    assert field.edit.accessibleName() == "ID"
    bare = Field(theme, "", "자료 찾기", icon="search")
    qtbot.addWidget(bare)
    assert bare.edit.accessibleName() == "자료 찾기"
    bare.set_placeholder("Find")
    assert bare.edit.accessibleName() == "Find"


def test_an_error_is_said_and_moves_nothing(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    before = field.sizeHint(), field.edit.geometry()
    field.set_error("아이디를 다시 확인해 주세요")
    assert "#bd2c0f" in colours(field)
    assert field.edit.accessibleDescription() == "아이디를 다시 확인해 주세요"
    assert (field.sizeHint(), field.edit.geometry()) == before
    field.set_error("")
    assert "#bd2c0f" not in colours(field)


def test_a_hint_is_no_error(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    field.set_hint("Caps Lock이 켜져 있습니다.")
    assert "#bd2c0f" not in colours(field)
    assert "#8a5c00" in colours(field)


def test_the_ring_comes_with_the_focus(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    field.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    assert "#256ef4" in colours(field)


def test_the_caret_is_easy_to_find_and_does_not_blink(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    field = made(qtbot, theme)
    qtbot.waitUntil(field.edit.hasFocus)
    field.edit.setText("난방비")
    assert qapp.cursorFlashTime() == 0
    picture = image(field.edit)
    middle = picture.height() // 2
    ring = [
        x for x in range(picture.width()) if picture.pixelColor(x, middle) == theme.color("ring")
    ]
    assert len(ring) == 2
    field.edit.selectAll()
    assert "#256ef4" not in colours(field.edit)


def test_what_is_composed_survives_a_repaint_and_another_theme(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    field.edit.setFocus()
    field.edit.setText("난방")
    field.edit.setCursorPosition(2)
    QApplication.sendEvent(field.edit, QInputMethodEvent("비", []))
    field.set_error("아직 없습니다")
    theme.changed.emit()
    field.grab()
    assert field.text() == "난방"
    assert field.edit.displayText() == "난방"
    done = QInputMethodEvent("", [])
    done.setCommitString("비")
    QApplication.sendEvent(field.edit, done)
    assert field.text() == "난방비"


def test_widgets_can_stand_at_its_end(qtbot: QtBot, theme: Theme) -> None:
    field = made(qtbot, theme)
    count = QLabel("5건")
    field.add_trailing(count)
    qtbot.waitUntil(count.isVisible)
    assert count.geometry().left() > field.edit.geometry().left()
    assert field.edit.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_rule_is_said_without_alarm(qtbot: QtBot, theme: Theme) -> None:
    field = Field(theme, "x", reserve_error=True)
    qtbot.addWidget(field)
    shown(qtbot, field)
    high = field.sizeHint().height()
    field.set_rule("At least 8 characters.")
    assert field.edit.accessibleDescription() == "At least 8 characters."
    assert theme.color("danger").name() not in colours(field)
    field.set_error("Too short.")
    assert field.sizeHint().height() == high


def test_what_cannot_be_written_in_is_sunken_all_over(qtbot: QtBot, theme: Theme) -> None:
    field = Field(theme, "x")
    field.edit.setReadOnly(True)
    qtbot.addWidget(field)
    shown(qtbot, field)
    middle = field.edit.mapTo(field, field.edit.rect().center())
    assert image(field).pixelColor(middle) == theme.color("sunken")
