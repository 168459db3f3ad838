"""Pictures of practice, by hand: python tests/desktop/practice_gallery.py OUTDIR [NAME…]."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("TZ", "Asia/Seoul")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from console.desktop import i18n
from console.desktop.frame.furniture import furnish
from console.desktop.frame.window import MainWindow
from console.desktop.practice.fiction import Fiction
from console.desktop.style import theme as themes
from console.desktop.style.theme import Look
from console.desktop.style.tokens import Scheme
from console.model.roles import Role
from tests.desktop import samples
from tests.desktop.desk_gallery import ONLINE, listening, stuck
from tests.desktop.samples import Clock

Pose = Callable[[MainWindow], None]
SIZE = (1440, 900)
SMALL = (1366, 768)


class Gallery:
    """Paints the window of practice with one thing going on after another."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app = QApplication([])
        self.languages = i18n.Languages(self.app)
        self.theme = themes.load(Look(still=True))
        self.theme.dress(self.app)

    def paint(
        self,
        name: str,
        pose: Pose,
        size: tuple[int, int] = SIZE,
        language: i18n.Language = "ko",
        scheme: Scheme = "light",
        scale: float = 1.0,
    ) -> None:
        self.languages.switch(language)
        self.theme.wear(Look(scheme=scheme, scale=scale, still=True, practice=True))
        window = furnish(MainWindow(self.theme, self.languages, Clock()))
        Fiction(self.theme, window)
        window.show_person("이수아", Role.COUNSELOR)
        window.show_desk(samples.desk())
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


PICTURES: dict[str, tuple[object, ...]] = {
    "band": (listening,),
    "band-dark": (listening, SIZE, "en", "dark"),
    "band-contrast": (listening, SMALL, "ko", "contrast-light"),
    "band-large": (listening, SIZE, "ko", "light", 2.0),
    "band-kept": (stuck, SMALL),
    "band-emergency": (lambda w: w.overlays.toggle_emergency(), SMALL),
}


def main() -> None:
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(folder)
    for name, pose in PICTURES.items():
        if not wanted or any(one in name for one in wanted):
            gallery.paint(name, *pose)  # type: ignore[arg-type]  # a row of the table above


if __name__ == "__main__":
    main()
