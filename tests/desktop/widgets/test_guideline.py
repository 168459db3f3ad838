from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.guideline import Guideline, GuidelineView
from tests.desktop.widgets.look import image

WIDE = 800
BAR = range(5, 9)


def painted(qtbot: QtBot, theme: Theme, view: GuidelineView) -> QImage:
    bar = Guideline(theme)
    qtbot.addWidget(bar)
    bar.resize(WIDE, bar.sizeHint().height())
    bar.show_view(view)
    return image(bar)


def inks(picture: QImage, start: float, end: float) -> set[str]:
    return {
        picture.pixelColor(x, y).name() for x in range(int(start * 20), int(end * 20)) for y in BAR
    }


def mark(picture: QImage) -> float:
    columns = [x for x in range(WIDE) if picture.pixelColor(x, 1).lightness() < 150]
    assert len(columns) == 3
    return columns[1] / 20


def test_listening_is_solid(qtbot: QtBot, theme: Theme) -> None:
    picture = painted(qtbot, theme, GuidelineView(760))
    assert inks(picture, 1, 12) == {"#256ef4"}
    assert inks(picture, 14, 19) == {"#dfe3e6"}
    assert abs(mark(picture) - 760 / 60) < 0.1


def test_closing_is_hatched_and_offering_crossed(qtbot: QtBot, theme: Theme) -> None:
    picture = painted(qtbot, theme, GuidelineView(33.3 * 60))
    hatched, crossed = inks(picture, 21, 29), inks(picture, 31, 32.8)
    assert inks(picture, 1, 19) == {"#256ef4"}
    assert "#9e6a00" in hatched
    assert len(hatched) > 3
    assert "#9e6a00" in crossed

    def pale(start: float, end: float) -> float:
        columns = range(int(start * 20), int(end * 20))
        points = [picture.pixelColor(x, y).lightness() for x in columns for y in BAR]
        return sum(points) / len(points)

    assert pale(31, 32.8) > pale(21, 29)


def test_silenced_is_grey_all_along(qtbot: QtBot, theme: Theme) -> None:
    picture = painted(qtbot, theme, GuidelineView(34 * 60, silenced=True))
    for start, end in ((1, 19), (21, 29), (31, 33)):
        assert inks(picture, start, end) == {"#6d7882"}


def test_the_mark_rests_at_both_ends(qtbot: QtBot, theme: Theme) -> None:
    assert mark(painted(qtbot, theme, GuidelineView(0))) <= 0.1
    assert mark(painted(qtbot, theme, GuidelineView(3 * 3600))) >= 39.8
    assert mark(painted(qtbot, theme, GuidelineView(-5))) <= 0.1


def test_labels_ask_for_a_line_below(qtbot: QtBot, theme: Theme) -> None:
    bar = Guideline(theme)
    qtbot.addWidget(bar)
    flat = bar.sizeHint().height()
    bar.set_labels("20분", "30분")
    assert bar.sizeHint().height() == flat + 19
    bar.resize(WIDE, bar.sizeHint().height())
    picture = image(bar)
    dark = [
        x
        for x in range(WIDE)
        if any(picture.pixelColor(x, y).lightness() < 120 for y in range(17, 33))
    ]
    assert min(dark) > 370
    assert max(dark) < 630
