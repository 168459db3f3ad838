import subprocess
import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.i18n import Languages
from console.desktop.style.theme import Theme
from console.model.screen import Link, SyncTruth
from tests.desktop.samples import NOW, Clock


def test_a_bare_window_holds_a_front_and_can_be_closed(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    window = MainWindow(theme, korean, Clock())
    qtbot.addWidget(window)
    front = QLabel("로그인")
    window.show_front(front)
    window.show()
    assert front.isVisible()
    assert not window.signed_in
    with qtbot.waitSignal(window.closing):
        window.close()


def test_the_desk_comes_behind_what_is_in_front(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    window = MainWindow(theme, korean, Clock())
    qtbot.addWidget(window)
    front = QLabel("로그인")
    window.show_front(front)
    window.resize(1440, 900)
    window.show()
    furnish(window)
    assert front.isVisible()
    assert not window.signed_in
    window.show_front(None)
    assert window.queue.isVisible()
    assert not front.isVisible()


def test_the_truth_asks_to_sign_in_again_where_that_is_what_helps(
    qtbot: QtBot, theme: Theme, korean: Languages
) -> None:
    window = furnish(MainWindow(theme, korean, Clock()))
    qtbot.addWidget(window)
    window.show_truth(SyncTruth(link=Link.SIGNED_OUT, since=NOW))
    with qtbot.waitSignal(window.again_requested):
        window.status.asked.emit()
    window.show_truth(SyncTruth(link=Link.ONLINE, since=NOW, kept=1))
    with qtbot.waitSignal(window.kept_asked):
        window.status.asked.emit()


def test_the_sign_in_is_painted_without_the_desk() -> None:
    """What is imported before the first paint is what the start costs."""
    code = (
        "import sys; import console.desktop.app;"
        "print([m for m in ('httpx', 'pydantic', 'sqlite_utils', 'PySide6.QtMultimedia',"
        " 'console.desktop.session.page', 'console.desktop.queue.page') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
