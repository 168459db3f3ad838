from itertools import pairwise

from pytestqt.qtbot import QtBot

from console.desktop.signin.state import SignInState
from console.desktop.signin.truthline import TruthLine
from console.desktop.style.theme import Theme
from console.desktop.widgets.words import Words
from tests.desktop.widgets.look import image, shown


def test_says_and_draws_whether_the_center_is_there(qtbot: QtBot, theme: Theme) -> None:
    line = TruthLine(theme)
    qtbot.addWidget(line)
    shown(qtbot, line)
    seen = []
    for connected in (True, False, None):
        line.show_state(SignInState(connected=connected))
        seen.append((line.findChildren(Words)[0].text(), image(line)))
    assert len({said for said, _ in seen}) == 3
    assert all(one != other for (_, one), (_, other) in pairwise(seen))
