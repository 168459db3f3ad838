import pytest
from PySide6.QtWidgets import QWidget

from console.desktop.frame.actions.numbers import NUMBERS, show_numbers
from console.desktop.frame.window import MainWindow
from tests.desktop.samples import screen

BY_ID = {action.id: action for action in NUMBERS}


class Front(QWidget):
    """A page in front of the desk that shows the numbers itself."""

    toggled = 0

    def toggle_emergency(self) -> None:
        self.toggled += 1


@pytest.mark.parametrize("at", range(4))
def test_each_number_is_shown_large_in_the_talk(window: MainWindow, at: int) -> None:
    assert not window.doer.do(f"number-{at + 1}")
    window.show_session(screen(60_000))
    window.open_page("session")
    assert window.doer.do(f"number-{at + 1}")
    assert window.session.side.risk.numbers.shown in BY_ID[f"number-{at + 1}"].said


def test_the_desk_shows_them_over_itself(window: MainWindow) -> None:
    show_numbers(window)
    assert window.overlays.emergency.isVisible()
    show_numbers(window)
    assert not window.overlays.emergency.isVisible()


def test_a_page_in_front_that_can_shows_them_itself(window: MainWindow) -> None:
    front = Front()
    window.show_front(front)
    show_numbers(window)
    assert front.toggled == 1
    assert not window.overlays.emergency.isVisible()
