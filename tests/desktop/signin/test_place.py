from dataclasses import replace

from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from console.desktop.signin.place import Place
from console.desktop.signin.state import SignInState
from console.desktop.signin.steps import Steps
from console.desktop.style.theme import Theme
from tests.desktop.widgets.look import shown


def test_asks_for_all_and_lives_with_less(qtbot: QtBot, theme: Theme) -> None:
    steps = Steps(theme)
    place = Place(theme, steps)
    qtbot.addWidget(place)
    assert place.sizeHint().height() == steps.needed()
    shown(qtbot, place)
    place.resize(place.width(), steps.needed())
    assert place.verticalScrollBar().maximum() == 0
    place.resize(place.width(), 300)
    steps.show_state(SignInState("locked", minutes=3))
    place.grab()
    place.show_notice()
    notice = steps.form.notice
    assert place.rect().contains(QRect(notice.mapTo(place, QPoint()), notice.size()))
    steps.show_state(SignInState("idle"))
    place.show_notice()
    assert place.verticalScrollBar().value() == 0
    place.verticalScrollBar().setValue(20)
    steps.show_state(SignInState("no_center"))
    assert place.verticalScrollBar().value() == 0


def test_grows_with_the_letters(qtbot: QtBot, theme: Theme) -> None:
    steps = Steps(theme)
    place = Place(theme, steps)
    qtbot.addWidget(place)
    shown(qtbot, place)
    before = place.sizeHint()
    theme.wear(replace(theme.look, scale=1.3))
    place.fit()
    assert place.sizeHint().height() > before.height()
    assert place.width() == 520 + 8
