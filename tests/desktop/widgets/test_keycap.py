from dataclasses import replace

from pytestqt.qtbot import QtBot

from console.desktop.style.theme import Theme
from console.desktop.widgets.keycap import KeyCaps, cap_width


def test_caps_stand_side_by_side_and_grow_with_the_letters(qtbot: QtBot, theme: Theme) -> None:
    caps = KeyCaps(theme, ("Ctrl", "H"))
    qtbot.addWidget(caps)
    assert caps.accessibleName() == "Ctrl H"
    assert cap_width(theme, "Ctrl") > cap_width(theme, "H")
    wide = caps.sizeHint().width()
    assert wide >= cap_width(theme, "Ctrl") + cap_width(theme, "H")
    theme.wear(replace(theme.look, scale=2.0))
    assert caps.sizeHint().width() > 1.7 * wide
    caps.show_caps(())
    assert caps.sizeHint().width() <= 1


def test_they_are_painted(qtbot: QtBot, theme: Theme) -> None:
    caps = KeyCaps(theme, ("F2",))
    qtbot.addWidget(caps)
    caps.resize(caps.sizeHint())
    picture = caps.grab().toImage()
    colours = {picture.pixel(x, picture.height() // 2) for x in range(picture.width())}
    assert len(colours) > 2
