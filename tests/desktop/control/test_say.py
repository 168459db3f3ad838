from tests.desktop.control.practised import Trainee, trainee
from tests.desktop.samples import commit

__all__ = ["trainee"]


def test_what_is_said_is_heard_and_answered(trainee: Trainee) -> None:
    trainee.take("하루")
    trainee.say("그랬군요. 많이 외로우셨겠어요.")
    lines = trainee.heard.lines.lines
    assert [line.mine for line in lines] == [False, True, False]
    assert trainee.window.session.person.guide.goals.goals
    count = len(lines)
    trainee.heard.suggestions.waiting.emit()
    trainee.until(lambda: len(trainee.heard.lines.lines) >= count + 2)
    assert trainee.heard.lines.lines[count].silence


def test_a_broken_line_costs_no_word(trainee: Trainee) -> None:
    trainee.take("하루")
    trainee.center.stop()  # type: ignore[attr-defined]
    commit(trainee.heard.field.edit, "그때 마음이 어떠셨어요?")
    trainee.heard.say()
    trainee.sees("적으신 말은 그대로 있")
    assert trainee.heard.typed == "그때 마음이 어떠셨어요?"
    trainee.center.start()  # type: ignore[attr-defined]
