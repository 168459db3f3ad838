import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.roles import Role
from tests.desktop.samples import Clock, desk, screen


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, korean: Languages) -> MainWindow:
    made = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(made)
    made.show_person("한지우", Role.COUNSELOR)
    made.show_desk(desk())
    return made


def test_what_cannot_be_done_now_is_not_done(window: MainWindow) -> None:
    ended: list[str] = []
    window.session.ended.connect(ended.append)
    assert not window.doer.do("end")
    assert not window.doer.do("no such thing")
    window.show_session(screen(60_000))
    assert window.doer.do("end")
    assert ended == [screen(60_000).contact.id]


def test_a_key_that_does_nothing_now_is_not_the_fields_either(window: MainWindow) -> None:
    assert window.doer.meant(("end",), held=False)
    assert not window.doer.meant(("no such thing",), held=False)


def test_a_held_key_does_it_once(window: MainWindow) -> None:
    window.show_session(screen(60_000))
    assert window.doer.meant(("page-3",), held=False)
    assert window.page == "services"
    assert window.doer.meant(("page-1",), held=True)
    assert window.page == "services"


def test_locking_is_offered_once_somebody_answers(window: MainWindow) -> None:
    assert not window.moment.can_lock
    assert window.rail._lock.isHidden()
    locked: list[bool] = []
    window.lock_requested.connect(lambda: locked.append(True))
    window.doer.refresh()
    assert not window.rail._lock.isHidden()
    assert window.doer.do("lock")
    assert locked == [True]


def test_a_changed_key_is_printed_everywhere_at_once(window: MainWindow) -> None:
    window.preferences.keep(shortcuts={"follow_up": "Ctrl+G"})
    assert window.theme.key("follow_up") == "Ctrl G"
    assert window.theme.key("Esc") == "Esc"
    window.preferences.keep(shortcuts={})
    assert window.theme.key("follow_up") == "Ctrl H"
