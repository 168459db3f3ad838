import dataclasses

from console.desktop.i18n import Languages
from console.desktop.practice.review import looked_back
from console.dialogue.acts import Act
from console.dialogue.reader import all_scenarios
from tests.desktop.practice.talks import BEGUN, TALK, a_review, said
from tests.desktop.practice.talks import M as ME
from tests.desktop.samples import screen


def test_lines_with_their_tags_and_the_silence_as_a_stretch(korean: Languages) -> None:
    review = a_review()
    silent = next(line for line in review.lines if line.silence)
    assert (silent.words, silent.who, silent.tag) == ("침묵 28초", "", Act.WAITED)
    assert review.lines[0].who == review.caller
    assert review.caller.endswith(" 님")
    assert korean.switch("en")
    assert not review.caller.endswith(" 님")


def test_remarks_in_words_with_the_time_and_the_name(korean: Languages) -> None:
    review = a_review()
    assert review.sentence(review.told.well).startswith("02:20에 자살 생각을")
    assert review.caller in review.sentence(review.told.well)
    assert review.sentence(None) == review.example(None) == ""
    assert review.example(review.told.try_next).startswith("“")
    assert korean.language == "ko"


def test_a_talk_in_the_vault_is_looked_back_on() -> None:
    whole = dataclasses.replace(
        screen(0, connected_at=BEGUN, ended_at=BEGUN + 300_000),
        transcript=(*TALK, said(130, ME, "")),
    )
    told = looked_back(all_scenarios()[0], whole)
    assert told.length == 300_000
    assert told.lines[0].at == 31_000
    assert told.measures.silences == 1
