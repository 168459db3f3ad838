from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from console.desktop.style import theme as themes
from console.desktop.style.theme import NATIVE, Look, Theme


def test_a_look_is_put_on_while_running(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#f4f5f4"
    with qtbot.waitSignal(theme.changed):
        theme.wear(replace(theme.look, scheme="dark"))
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#15171a"
    assert "#262a2f" in theme.sheet("menu")
    assert qapp.styleSheet() == "", "one on the application is laid over every widget, slowly"


def test_the_same_look_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.wear(replace(theme.look))


def test_text_and_controls_grow_together(theme: Theme) -> None:
    theme.wear(replace(theme.look, scale=1.5))
    assert theme.font("body").pixelSize() == round(15 * 1.5)
    assert theme.line("body") == 36
    assert theme.height("control") == 60


def test_compact_narrows_the_frame_and_the_note(theme: Theme) -> None:
    assert (theme.frame("head"), theme.line("read")) == (104, 30)
    theme.wear(replace(theme.look, density="compact"))
    assert (theme.frame("head"), theme.frame("status"), theme.line("read")) == (80, 36, 28)
    assert theme.frame("rail") == 72


def test_reduced_motion_takes_no_time(theme: Theme) -> None:
    assert theme.ms("stage") == 0
    theme.wear(replace(theme.look, still=False))
    assert theme.ms("stage") == 600


def test_an_undressed_theme_still_knows_its_colours() -> None:
    assert themes.load(Look("dark")).color("text").name() == "#e9ebed"


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast-light", "contrast-dark"])
def test_every_scheme_can_be_worn(theme: Theme, scheme: str) -> None:
    theme.wear(replace(theme.look, scheme=scheme))  # type: ignore[arg-type]  # words of a literal
    assert not any("$" in theme.sheet(name) for name in NATIVE)
