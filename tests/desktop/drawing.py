"""How the galleries draw the window, by hand: python -m tests.desktop.desk_gallery OUTDIR [WORD…].

A picture is drawn where one of the words is in its name ("+" joins words that all must be).
"""

import itertools
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Asia/Seoul")

from PySide6.QtWidgets import QApplication

from console.desktop import i18n
from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.practice.fiction import Fiction
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look
from console.desktop.style.tokens import Scheme
from console.model.roles import Role
from console.model.screen import Link, SyncTruth
from tests.desktop import samples
from tests.desktop.samples import NOW, Clock

ONLINE = SyncTruth(link=Link.ONLINE, since=NOW, last_sent_at=NOW - 60_000)
OFFLINE = SyncTruth(link=Link.OFFLINE, since=NOW - 840_000, kept=4)
WIDE, SMALL = (1440, 900), (1366, 768)
SIZES: dict[str, tuple[tuple[int, int], float]] = {
    "wide": (WIDE, 1.0),
    "small": (SMALL, 1.0),
    "double": (SMALL, 2.0),
}
Pose = Callable[[MainWindow], None]
Picture = tuple[Any, ...]
"""A pose, then as far as they are not the usual ones: size, language, scheme, scale."""


def counselor(window: MainWindow) -> None:
    """A counselor sits here."""
    window.show_person("한지우", Role.COUNSELOR)
    window.show_desk(samples.desk())


class Gallery:
    """Paints the window with one thing going on after another; `sits` says who is at it."""

    def __init__(self, folder: Path, sits: Pose = counselor, *, practice: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.app = QApplication([])
        self.languages = i18n.Languages(self.app)
        self.theme = themes.load(Look(still=True))
        self.theme.dress(self.app)
        self._sits = sits
        self._practice = practice

    def paint(
        self,
        name: str,
        pose: Pose,
        size: tuple[int, int] = WIDE,
        language: i18n.Language = "ko",
        scheme: Scheme = "light",
        scale: float = 1.0,
    ) -> None:
        self.languages.switch(language)
        self.theme.wear(Look(scheme=scheme, scale=scale, still=True, practice=self._practice))
        window = furnish(MainWindow(self.theme, self.languages, Clock()))
        if self._practice:
            Fiction(self.theme, window)
        self._sits(window)
        window.show_truth(ONLINE)
        window.resize(*size)
        window.show()
        self.app.processEvents()
        pose(window)
        for _ in range(5):
            self.app.processEvents()
        picture = window.grab()
        picture.save(str(self.folder / f"{name}.png"))
        if picture.size().toTuple() != size:
            sys.stdout.write(f"{name}: {picture.size().toTuple()} instead of {size}\n")
        window.close()
        window.deleteLater()


def draw(
    pictures: Mapping[str, Picture], sits: Pose = counselor, *, practice: bool = False
) -> None:
    """These pictures, as the command line has it."""
    gallery = Gallery(Path(sys.argv[1]), sits, practice=practice)
    for name, picture in pictures.items():
        if any(all(part in name for part in word.split("+")) for word in sys.argv[2:] or [""]):
            gallery.paint(name, *picture)


def every(poses: Mapping[str, Pose]) -> dict[str, Picture]:
    """Each pose in every size, language and scheme."""
    schemes = ("light", "dark", "contrast-light", "contrast-dark")
    looks = itertools.product(poses.items(), SIZES.items(), ("ko", "en"), schemes)
    return {
        f"{pose}-{size}-{language}-{scheme}": (put, whole, language, scheme, scale)
        for (pose, put), (size, (whole, scale)), language, scheme in looks
    }
