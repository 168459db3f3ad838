from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from console.desktop.signin.form import SignInForm
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import press, shown


def test_focus_goes_where_one_writes_first(qtbot: QtBot, theme: Theme) -> None:
    form = SignInForm(theme)
    qtbot.addWidget(form)
    shown(qtbot, form)
    for field, text in ((form.login, "han.jiwoo"), (form.password, "secret")):
        form.setFocus()
        assert field.edit.hasFocus()
        field.edit.setText(text)
    form.setFocus()
    assert form.password.edit.hasFocus()


def test_less_air_in_a_low_window_and_back(qtbot: QtBot, theme: Theme) -> None:
    form = SignInForm(theme)
    qtbot.addWidget(form)
    usual = form.needed()
    form.set_tight(True)
    assert form.needed() < usual
    form.set_tight(False)
    assert form.needed() == usual


def test_esc_asks_to_go_back(qtbot: QtBot, theme: Theme) -> None:
    form = SignInForm(theme)
    qtbot.addWidget(form)
    shown(qtbot, form)
    with qtbot.waitSignal(form.gone_back):
        press(form.login.edit, Qt.Key.Key_Escape)
