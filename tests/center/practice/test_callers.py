from dataclasses import replace
from itertools import count

from console.center.practice.callers import Callers, Done, Habits
from console.center.practice.journal import Call, Journal, Phase
from console.dialogue.play import AT_ONCE, USUAL
from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import Deed
from console.model.said import Speaker

_SHOP = tuple(one for one in all_scenarios() if one.id == "closed-shop")
_HABITS = Habits(pace=replace(AT_ONCE, hang_up=3_000))


def _callers(journal: Journal | None = None, habits: Habits = _HABITS) -> Callers:
    numbers = count(1)
    return Callers(_SHOP, journal or Journal(), habits, ids=lambda: f"call-{next(numbers)}")


def _only(callers: Callers) -> Call:
    (call,) = callers.calls
    return call


def _talking(callers: Callers) -> Call:
    callers.ready(1_000)
    callers.advance(4_000)
    callers.accept("call-1", "staff-1", 5_000)
    callers.advance(6_500)
    return _only(callers)


def test_nobody_rings_before_the_trainee_is_ready() -> None:
    callers = _callers()
    callers.advance(10**9)
    assert _only(callers).phase is Phase.AWAY
    assert callers.next_due() is None
    callers.ready(1_000)
    callers.ready(2_000)
    assert callers.next_due() == 4_000
    callers.advance(4_000)
    assert (_only(callers).phase, _only(callers).joined_at) == (Phase.WAITING, 4_000)


def test_the_phone_rings_before_it_is_answered() -> None:
    callers = _callers()
    callers.ready(1_000)
    callers.advance(4_000)
    callers.accept("call-1", "staff-1", 5_000)
    callers.accept("call-1", "staff-2", 5_001)
    assert (_only(callers).phase, _only(callers).staff_id) == (Phase.RINGING, "staff-1")
    callers.advance(6_499)
    assert _only(callers).phase is Phase.RINGING
    callers.advance(9_000)
    assert (_only(callers).phase, _only(callers).connected_at) == (Phase.TALKING, 6_500)
    assert _only(callers).lines[0].text == _SHOP[0].first.says.ko


def test_hanging_up_while_it_rings_leaves_the_caller_waiting() -> None:
    callers = _callers()
    callers.ready(1_000)
    callers.advance(4_000)
    callers.accept("call-1", "staff-1", 5_000)
    callers.hang_up("call-1", 5_500)
    assert (_only(callers).phase, _only(callers).joined_at) == (Phase.WAITING, 4_000)


def test_what_was_not_said_yet_when_it_ends_is_never_said() -> None:
    callers = _callers(habits=Habits(pace=USUAL))
    call = _talking(callers)
    assert call.lines[0].at > 6_500
    callers.hang_up("call-1", 6_600)
    assert (_only(callers).phase, _only(callers).lines) == (Phase.OVER, ())


def test_two_lines_never_claim_the_same_moment() -> None:
    callers = _callers()
    _talking(callers)
    for _ in range(3):
        assert callers.say("call-1", "많이 힘드셨겠어요", 7_000)
    times = [line.at for line in _only(callers).lines]
    assert times == sorted(set(times))


def test_words_to_who_is_not_there_are_not_heard() -> None:
    callers = _callers()
    assert not callers.say("call-1", "여보세요?", 1_000)
    assert not callers.say("call-9", "여보세요?", 1_000)


def test_what_was_done_is_answered_once() -> None:
    callers = _callers()
    _talking(callers)
    for _ in range(2):
        callers.done("call-1", Done("row-1", Deed.FOLLOW_UP), 7_000)
    callers.done("call-9", Done("row-2", Deed.FOLLOW_UP), 7_000)
    call = _only(callers)
    assert call.handed_over
    assert len([line for line in call.lines if line.speaker is Speaker.CALLER]) == 2


def test_after_an_end_that_was_told_the_same_caller_comes_anew() -> None:
    callers = _callers()
    _talking(callers)
    callers.hang_up("call-1", 8_000)
    over = _only(callers)
    callers.told(over, Phase.OVER, 9_000)
    again = _only(callers)
    assert (again.id, again.phase, again.due) == ("call-2", Phase.AWAY, 14_000)
    # What is told late of the first changes nothing in the second.
    callers.told(over, Phase.TALKING, 9_000)
    callers.wrote(over, 3)
    assert _only(callers) == again


def test_after_a_restart_everything_is_told_once_more() -> None:
    callers = _callers()
    call = _talking(callers)
    callers.told(call, Phase.TALKING, 7_000)
    callers.wrote(call, 1)
    back = _only(_callers(callers.journal))
    assert back == replace(_only(callers), told=Phase.AWAY)
    assert back.written == 1


def test_a_scenario_that_is_no_more_is_forgotten() -> None:
    gone = Journal(calls=(Call(scenario="gone", id="call-7"),))
    assert _only(_callers(gone)).scenario == "closed-shop"
