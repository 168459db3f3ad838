from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from console.desktop.session.notefoot import NoteFoot
from console.desktop.style.theme import Theme
from console.model.screen import Kept
from tests.desktop.samples import screen


class Laid(QObject):
    """Counts how often a widget was asked to lay itself out."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.LayoutRequest
        return False


def test_another_second_of_saving_lays_out_nothing(qtbot: QtBot, theme: Theme) -> None:
    foot = NoteFoot(theme)
    qtbot.addWidget(foot)
    foot.resize(600, 20)
    foot.show()
    foot.show_session(screen(1, note_kept=Kept.HERE))
    QCoreApplication.sendPostedEvents()
    laid = Laid()
    foot.installEventFilter(laid)
    foot.show_session(screen(1, note_kept=Kept.SENT))
    QCoreApplication.sendPostedEvents()
    assert laid.times == 0
    assert foot._said.width() > 300
    foot.forget()
    assert foot._said.text() == ""
