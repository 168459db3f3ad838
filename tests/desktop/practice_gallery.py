"""Pictures of practice, by hand: python tests/desktop/practice_gallery.py OUTDIR [NAME…]."""

import dataclasses
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
from console.dialogue.reader import all_scenarios
from console.model.roles import Role
from console.model.training import Measures
from tests.desktop import samples
from tests.desktop.desk_gallery import ONLINE, listening, stuck
from tests.desktop.practice.talks import BEGUN, TALK, a_review
from tests.desktop.samples import Clock, screen

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


def heard(window: MainWindow) -> None:
    session = window.session
    session.story.of = lambda _alias: all_scenarios()[0]
    talk = dataclasses.replace(screen(126_000, connected_at=BEGUN), transcript=TALK)
    window.show_session(talk)
    window.open_page("session")
    QApplication.processEvents()
    session.focus_said()
    samples.type_(session.desk.heard.field.edit, "혼자 보신 첫눈은 어떠셨", "어")


def looked_back(window: MainWindow) -> None:
    before = Measures(reflections=2, early_advice=4, silences=1)
    window.pages.review.show_review(a_review(nth=3, practised=5_400_000, before=before))
    window.open_page("review")
    QApplication.processEvents()
    window.pages.review.lines.choose(4)


PICTURES: dict[str, tuple[object, ...]] = {
    "heard": (heard,),
    "heard-small": (heard, SMALL, "en"),
    "heard-dark": (heard, SIZE, "ko", "dark"),
    "heard-large": (heard, SIZE, "ko", "light", 2.0),
    "review": (looked_back,),
    "review-small": (looked_back, SMALL, "en", "dark"),
    "review-contrast": (looked_back, SMALL, "ko", "contrast-dark"),
    "review-large": (looked_back, SIZE, "ko", "light", 2.0),
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
