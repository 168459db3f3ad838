import itertools

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.session.desk import SessionDesk
from console.desktop.style.theme import Look, Theme, density
from tests.desktop.samples import Clock, screen

RAIL, STATUS = 72, 36


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1200, 700), (1366, 768), (1440, 900), (1920, 1080)])
def test_no_part_of_a_talk_leaves_its_window_or_lies_on_another(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], scale: float
) -> None:
    theme.wear(Look(scale=scale, density=density(*size, scale), still=True))
    desk = SessionDesk(theme, Clock())
    qtbot.addWidget(desk)
    desk.buttons.show_contact(screen(1).contact)
    desk.resize(size[0] - round(RAIL * scale), size[1] - round(STATUS * scale))
    desk.show()
    QApplication.processEvents()
    whole = (desk.person_place, desk.note, desk.side)
    seen = [part for part in whole if part.isVisible()]
    for part in seen:
        assert desk.rect().contains(part.geometry()), part
    for left, right in itertools.pairwise(seen):
        assert left.geometry().right() < right.geometry().left()
    assert desk.buttons.geometry().bottom() <= desk.note.y()
    assert desk.buttons.sizeHint().width() <= desk.buttons.width()
    assert desk.note.height() > 4 * theme.line("read")


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
def test_what_is_heard_and_the_note_share_the_middle(
    qtbot: QtBot, theme: Theme, size: tuple[int, int]
) -> None:
    theme.wear(Look(density=density(*size, 1.0), still=True, practice=True))
    desk = SessionDesk(theme, Clock())
    qtbot.addWidget(desk)
    desk.show_heard(heard=True)
    desk.note.show_session(screen(1), ())
    desk.resize(size[0] - RAIL, size[1] - STATUS - 40)
    desk.show()
    QApplication.processEvents()
    middle = desk.height() - desk.heard.y()
    assert 0.5 < desk.heard.height() / middle < 0.6
    assert desk.heard.lines.height() >= 4 * theme.line("read")
    note = desk.note
    assert note.editor.height() >= 2 * theme.line("read")
    if size == (1440, 900):
        # Choices and words are in sight at once.
        assert note._scroll.verticalScrollBar().maximum() == 0
    desk.show_heard(heard=False)
    QApplication.processEvents()
    assert note.foot.isVisible()
    assert note.editor.height() >= 5 * theme.line("read")
