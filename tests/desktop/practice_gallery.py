"""Pictures of practice, by hand: python -m tests.desktop.practice_gallery OUTDIR [WORD…]."""

import dataclasses

from PySide6.QtWidgets import QApplication

from console.desktop.frame.window import MainWindow
from console.dialogue.reader import all_scenarios
from console.model.roles import Role
from console.model.training import Measures
from tests.desktop import samples
from tests.desktop.desk_gallery import listening, stuck
from tests.desktop.drawing import SMALL, WIDE, Picture, draw
from tests.desktop.practice.talks import BEGUN, TALK, a_review
from tests.desktop.samples import screen


def trainee(window: MainWindow) -> None:
    """Who practises sits here as a counselor does."""
    window.show_person("이수아", Role.COUNSELOR)
    window.show_desk(samples.desk())


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


PICTURES: dict[str, Picture] = {
    "heard": (heard,),
    "heard-small": (heard, SMALL, "en"),
    "heard-dark": (heard, WIDE, "ko", "dark"),
    "heard-large": (heard, WIDE, "ko", "light", 2.0),
    "review": (looked_back,),
    "review-small": (looked_back, SMALL, "en", "dark"),
    "review-contrast": (looked_back, SMALL, "ko", "contrast-dark"),
    "review-large": (looked_back, WIDE, "ko", "light", 2.0),
    "band": (listening,),
    "band-dark": (listening, WIDE, "en", "dark"),
    "band-contrast": (listening, SMALL, "ko", "contrast-light"),
    "band-large": (listening, WIDE, "ko", "light", 2.0),
    "band-kept": (stuck, SMALL),
    "band-emergency": (lambda w: w.overlays.toggle_emergency(), SMALL),
}


if __name__ == "__main__":
    draw(PICTURES, trainee, practice=True)
