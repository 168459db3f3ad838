from pytestqt.qtbot import QtBot

from console.desktop.i18n import Languages
from console.desktop.practice.counts import RULES, Counts
from console.desktop.style.theme import Theme
from console.dialogue import remarks
from tests.desktop.practice.talks import a_review


def test_what_was_counted_and_by_which_rules(qtbot: QtBot, theme: Theme, korean: Languages) -> None:
    counts = Counts(theme)
    qtbot.addWidget(counts)
    counts.show()
    review = a_review()
    counts.show_review(review)
    rows = dict(counts.figures.rows)
    assert rows["자살 생각을 여쭤봄"] == "02:20 직접"
    assert rows["마무리 요약"] == "없음"
    assert rows["반영 (단순 · 복합)"] == "1 · 1"
    share = review.told.measures.own_share
    assert (counts._mine.text(), counts._bar.share) == (f"나 {share}%", share / 100)
    assert not counts.rules.isVisible()
    counts.how.click()
    assert counts.rules.isVisible()
    assert all(remarks.COUNTED[name].ko in counts.rules.text() for name in RULES)
    counts.how.click()
    assert not counts.rules.isVisible()
    assert korean.language == "ko"
