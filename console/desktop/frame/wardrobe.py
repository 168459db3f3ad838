from dataclasses import replace

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QWidget

from console.desktop.i18n import Languages
from console.desktop.preferences import Preferences
from console.desktop.style.theme import Look, Theme, density

LEAST = (660, 350)
LEAST_AT_ALL = (1024, 600)
"""Pixels at 100 %, and however small the letters are."""


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
        window.setMinimumSize(least(theme.look.scale))
        preferences.changed.connect(self._follow)

    def fit(self, size: QSize) -> None:
        """The window has this size now."""
        self._wear(self._theme.look, size)

    def _follow(self) -> None:
        """All at once, so that nothing is seen half changed."""
        chosen = self._preferences.value
        if chosen.language != self._languages.language:
            self._languages.switch(chosen.language)
        self._window.setMinimumSize(least(chosen.scale))
        look = replace(
            self._theme.look, scheme=chosen.scheme, scale=chosen.scale, still=chosen.still
        )
        self._wear(look, self._window.size())

    def _wear(self, look: Look, size: QSize) -> None:
        room = density(size.width(), size.height(), look.scale)
        self._theme.wear(replace(look, density=room))
