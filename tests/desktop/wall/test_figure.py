from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Look, Theme
from console.desktop.wall.figure import Figure


def test_a_figure_is_read_out_with_its_word(qtbot: QtBot, theme: Theme) -> None:
    figure = Figure(theme)
    qtbot.addWidget(figure)
    figure.show_figure("기다리는 분", "3", "명")
    assert figure.accessibleName() == "기다리는 분 3 명"
    figure.show_figure("기다리는 분", "0")
    assert figure.accessibleName() == "기다리는 분 0"


def test_it_is_smaller_where_there_is_less_room(qtbot: QtBot, theme: Theme) -> None:
    figure = Figure(theme)
    qtbot.addWidget(figure)
    figure.show_figure("a", "3")
    figure.show()
    roomy = figure.sizeHint().height()
    theme.wear(Look(density="compact", still=True))
    qtbot.waitUntil(lambda: figure.sizeHint().height() < roomy)
    theme.wear(Look(still=True))
