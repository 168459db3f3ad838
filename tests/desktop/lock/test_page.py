import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from console.desktop.lock.page import LockPage
from console.desktop.lock.state import LockState
from console.desktop.style.theme import Look, Theme
from tests.desktop.widgets.look import shown


@pytest.mark.parametrize("size", [QSize(1440, 900), QSize(1366, 768), QSize(1200, 700)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_form_and_numbers_fit_one_above_the_other(
    qtbot: QtBot, theme: Theme, size: QSize, scale: float
) -> None:
    theme.wear(Look(scale=scale, still=True))
    page = LockPage(theme)
    qtbot.addWidget(page)
    page.resize(size)
    page.show_state(LockState(name="한지우", trouble=True))
    shown(qtbot, page)
    assert page.size() == size
    room = page._strip.geometry().top() - page.form.geometry().top()
    assert room >= page.form.needed() or (scale == 2.0 and size.height() < 768)
    assert page.rect().contains(page._strip.geometry())


def test_the_hands_are_on_the_password(qtbot: QtBot, theme: Theme) -> None:
    page = LockPage(theme)
    qtbot.addWidget(page)
    shown(qtbot, page)
    page.setFocus()
    assert page.form.password.edit.hasFocus()


def test_the_numbers_come_large_and_go(qtbot: QtBot, theme: Theme) -> None:
    page = LockPage(theme)
    qtbot.addWidget(page)
    shown(qtbot, page)
    page._strip.enlarged.emit()
    assert page.numbers.geometry() == page.rect()
    page.numbers.closed.emit()
    assert not page.numbers.isVisible()
    assert page.form.password.edit.hasFocus()
