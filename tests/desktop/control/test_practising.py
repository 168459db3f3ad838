from dataclasses import replace
from pathlib import Path

from console.model.outcome import Answer
from tests.desktop.control.practised import Trainee, english_trainee, trainee

__all__ = ["english_trainee", "trainee"]


def test_a_signed_talk_is_looked_back_on_and_practised_once_more(
    trainee: Trainee, tmp_path: Path
) -> None:
    window = trainee.window
    assert [item.key for item in window.pages.items(window.moment)] == [
        "queue", "review", "session", "services",
    ]  # fmt: skip
    trainee.take("하루")
    trainee.say("그랬군요. 많이 외로우셨겠어요.")
    trainee.finish()
    review = window.pages.review
    trainee.until(lambda: window.page == "review")
    assert review.review is not None
    assert (review.review.scenario.id, review.review.nth) == ("lunch-break", 1)
    assert len(review.lines.lines) == 3
    paper = tmp_path / "page.pdf"
    review.pdf_wanted.emit(str(paper))
    trainee.sees("page.pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    review.pdf_wanted.emit(str(tmp_path / "none" / "page.pdf"))
    trainee.sees("남기지 못했습니다")
    trainee.until(lambda: any((trainee.home / "center" / "finished").glob("*.json")))
    window.doer.do("confirm")
    trainee.until(lambda: window.session.phase == "talk")
    trainee.until(lambda: trainee.heard.lines.lines)
    trainee.say("그때 마음이 어떠셨어요?")
    trainee.finish()
    trainee.until(lambda: review.review is not None and review.review.nth == 2)
    assert review.review.before is not None
    assert review.review.before.turns == 1
    review.another.emit()
    assert window.page == "queue"
    assert "Traceback" not in trainee.log


def test_in_english_once_more_waits_for_a_caller_who_rings_later(
    english_trainee: Trainee,
) -> None:
    """Twice, at the same caller: first before he rings again, then when he waits already."""
    trainee = english_trainee
    window = trainee.window
    trainee.take("Haru")
    trainee.say("That sounds lonely. How was your day?")
    for nth, rings_first in ((1, False), (2, True)):
        trainee.finish()
        trainee.looks_back(nth)
        trainee.until(lambda: window.page == "review")
        done = window.session.contact_id
        if rings_first:
            trainee.until(lambda: trainee.waits("Haru"))
        else:
            assert trainee.waits("Haru") is None
        window.doer.do("confirm")
        trainee.until(lambda: window.session.phase == "talk")
        assert window.session.contact_id != done
        assert window.page == "session"
        trainee.until(lambda: trainee.heard.lines.lines)
        trainee.say("How did that make you feel?")
    assert "Traceback" not in trainee.log


def test_a_wish_in_vain_holds_until_a_talk_begins(trainee: Trainee) -> None:
    practising = trainee.shift.panels.practising
    assert practising is not None
    asked: list[str] = []
    practising._moves = replace(practising._moves, accept=asked.append)
    trainee.until(lambda: trainee.waits("하루"))
    desk, waits = practising._desk, trainee.waits("하루")
    practising._wish = frozenset({"하루"})
    practising.show_desk(desk)
    practising.show_desk(desk)
    assert asked == [waits]
    practising.answered(str(waits), Answer.REFUSED)
    practising.show_desk(desk)
    assert asked == [waits, waits]
    practising.answered(str(waits), Answer.DONE)
    practising.show_desk(desk)
    practising.begun()
    practising.show_desk(desk)
    assert asked == [waits, waits]
