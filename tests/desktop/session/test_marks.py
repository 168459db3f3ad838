import pytest

from console.desktop.session.marks import kept_mark, short_mark
from console.model.screen import Kept
from tests.desktop.samples import NOW


@pytest.mark.usefixtures("korean")
@pytest.mark.parametrize(
    ("kept", "state", "words"),
    [
        (Kept.SENT, "sent", "보냈습니다"),
        (Kept.HERE, "kept", "이 컴퓨터에 보관"),
        (Kept.NEEDS_YOU, "needs", "확인이 필요합니다"),
    ],
)
def test_each_state_has_its_words_and_since_when(kept: Kept, state: str, words: str) -> None:
    mark = kept_mark(kept, NOW)
    assert (mark.state, mark.words) == (state, words)
    assert len(mark.since) == 5
    assert kept_mark(kept).since == ""
    assert short_mark(kept).state == state
