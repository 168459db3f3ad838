import pytest

from console.dialogue.feedback import Remark, RemarkKind
from console.dialogue.remarks import COUNTED, WORDS, clock, sentence


@pytest.mark.parametrize("kind", list(RemarkKind))
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_remark_has_words_in_both_languages(kind: RemarkKind, language: str) -> None:
    told = sentence(Remark(kind, 82_000), language, "바람 님")
    assert "{" not in told
    assert "!" not in told
    if "{at}" in WORDS[kind].of(language):
        assert "01:22" in told


def test_how_it_was_counted_is_told_in_both_languages() -> None:
    for text in COUNTED.values():
        assert text.ko
        assert text.en
        assert "%" not in text.ko


def test_a_time_of_the_talk() -> None:
    assert [clock(ms) for ms in (0, 59_999, 768_000, 3_600_000)] == [
        *("00:00", "00:59", "12:48", "60:00")
    ]
