from pytestqt.qtbot import QtBot

from console.desktop.practice.verdict import Verdict
from console.desktop.style.theme import Theme
from tests.desktop.practice.talks import a_review


def test_one_thing_done_well_and_one_to_try(qtbot: QtBot, theme: Theme) -> None:
    verdict = Verdict(theme)
    qtbot.addWidget(verdict)
    review = a_review()
    verdict.show_review(review)
    assert verdict.well.words.text() == review.sentence(review.told.well)
    assert verdict.to_try.words.text() == review.sentence(review.told.try_next)
    # Its example stands at the line it is about.
    assert verdict.to_try.example.isHidden()
    verdict.show_printed("kept")
    assert verdict.said.text() == "kept"
    verdict.show_review(review)
    assert verdict.said.text() == ""
