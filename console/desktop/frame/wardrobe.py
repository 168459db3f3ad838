from dataclasses import replace

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from console.desktop.i18n import Languages
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Look, Theme, density

LEAST = (660, 350)
LEAST_AT_ALL = (1024, 600)
"""Pixels at 100 %, and however small the letters are."""

ENLARGED = (1152, 776)
"""So much room at 100 % does the page need that is read from afar: six talks beside the queue, a
call for help and a risk (about 1.15 at 1440x900, 1.4 at 1920x1080).
"""


def least(scale: float) -> QSize:
    """The smallest window at this size of letters: at 200 % it fits a screen of 1366x768."""
    wide, tall = (round(length * scale) for length in LEAST)
    return QSize(max(LEAST_AT_ALL[0], wide), max(LEAST_AT_ALL[1], tall))


class Wardrobe(QObject):
    """Dresses a window as the preferences say, and by the room there is."""

    def __init__(
        self, window: QWidget, theme: Theme, languages: Languages, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._preferences = preferences
        self._enlarged = 1.0
        window.setMinimumSize(least(theme.look.scale))
        preferences.changed.connect(self._follow)

    def fit(self, size: QSize) -> None:
        """The window has this size now."""
        scale = self._scale(self._preferences.value.scale)
        look = self._theme.look
        self._wear(look if self._enlarged == 1.0 else replace(look, scale=scale), size)

    def enlarge(self, factor: float) -> None:
        """All larger than the person has it, as far as the window has room: seen from afar."""
        self._enlarged = factor
        self._follow()

    def _scale(self, chosen: float) -> float:
        size = self._window.size()
        room = min(size.width() / ENLARGED[0], size.height() / ENLARGED[1])
        return max(chosen, min(chosen * self._enlarged, room))

    def _follow(self) -> None:
        """All at once, so that nothing is seen half changed."""
        chosen = self._preferences.value
        if chosen.language != self._languages.language:
            self._languages.switch(chosen.language)
        self._window.setMinimumSize(least(chosen.scale))
        scale = self._scale(chosen.scale)
        look = replace(self._theme.look, scheme=chosen.scheme, scale=scale, still=chosen.still)
        self._wear(look, self._window.size())

    def _wear(self, look: Look, size: QSize) -> None:
        room = density(size.width(), size.height(), look.scale)
        self._theme.wear(replace(look, density=room))
