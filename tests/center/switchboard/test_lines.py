from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from console import wire
from console.center.switchboard.calls import Journal, Phase, ReportKind
from console.center.switchboard.lines import LONGEST_CATCH_UP_MS, Lines
from tests.center.switchboard.world import MINUTE, START, world


def _lines(seed: int = 1, *, unanswered: float = 0.0) -> Lines:
    return Lines(Journal(next_arrival_at=START), world(seed, unanswered=unanswered))


def _kinds(lines: Lines, call_id: str) -> list[ReportKind]:
    return [report.kind for report in lines.reports if report.call_id == call_id]


def _first(lines: Lines) -> str:
    lines.advance(START)
    return lines.journal.calls[0].id


def test_a_call_from_join_to_end() -> None:
    lines = _lines()
    call = _first(lines)
    lines.accept(call, "jiwoo", START + 10_000)
    lines.advance(START + 60 * MINUTE)
    kinds = [ReportKind.JOINED, ReportKind.CONNECTING, ReportKind.CONNECTED, ReportKind.ENDED]
    assert _kinds(lines, call) == kinds
    connected, ended = [r.at for r in lines.reports if r.call_id == call][2:]
    assert connected == START + 11_000
    assert 12 * MINUTE <= ended - connected <= 35 * MINUTE


def test_who_waits_too_long_gives_up() -> None:
    lines = _lines()
    call = _first(lines)
    lines.advance(START + 240 * MINUTE)
    assert _kinds(lines, call) == [ReportKind.JOINED, ReportKind.ABANDONED]


def test_a_phone_that_is_not_answered_gives_the_caller_back_with_the_wait_kept() -> None:
    lines = _lines(unanswered=1.0)
    call = _first(lines)
    lines.accept(call, "jiwoo", START + 1_000)
    lines.advance(START + 7_000)
    assert _kinds(lines, call)[-1] is ReportKind.CONNECTION_FAILED
    back = next(open_ for open_ in lines.journal.calls if open_.id == call)
    assert back.phase is Phase.WAITING
    assert back.incoming.joined_at == START


def test_the_caller_may_hang_up_while_the_phone_rings() -> None:
    lines = _lines()
    call = _first(lines)
    gives_up = lines.journal.calls[0].gives_up_at
    lines.accept(call, "jiwoo", gives_up - 500)
    lines.advance(gives_up + 1)
    assert _kinds(lines, call)[-1] is ReportKind.ABANDONED


def test_accepting_one_who_just_gave_up_says_so_once_and_nothing_else() -> None:
    lines = _lines()
    call = _first(lines)
    gives_up = lines.journal.calls[0].gives_up_at
    lines.accept(call, "jiwoo", gives_up)
    assert Counter(_kinds(lines, call))[ReportKind.CONNECTING] == 0
    assert ReportKind.ABANDONED in _kinds(lines, call)


def test_a_second_counselor_does_not_take_the_caller_away() -> None:
    lines = _lines()
    call = _first(lines)
    lines.accept(call, "jiwoo", START)
    lines.accept(call, "minho", START)
    assert _kinds(lines, call) == [ReportKind.JOINED, ReportKind.CONNECTING]
    assert lines.journal.calls[0].staff_id == "jiwoo"


def test_asked_again_it_says_again_where_the_call_stands() -> None:
    lines = _lines()
    call = _first(lines)
    lines.accept(call, "jiwoo", START)
    lines.advance(START + 2_000)
    lines.accept(call, "jiwoo", START + 5_000)
    again = lines.reports[-1]
    assert (again.kind, again.at) == (ReportKind.CONNECTED, START + 1_000)


def test_taking_another_call_ends_the_one_before() -> None:
    lines = _lines()
    first = _first(lines)
    lines.accept(first, "jiwoo", START)
    second = ""
    at = START
    while not second:
        at += 1_000
        lines.advance(at)
        waiting = [call for call in lines.journal.calls if call.phase is Phase.WAITING]
        second = waiting[0].id if waiting else ""
    lines.accept(second, "jiwoo", at)
    assert _kinds(lines, first)[-1] is ReportKind.ENDED
    assert _kinds(lines, second)[-1] is ReportKind.CONNECTING


def test_a_call_that_only_the_center_knows_is_over() -> None:
    lines = _lines()
    lines.accept("sim-forgotten", "jiwoo", START)
    assert _kinds(lines, "sim-forgotten") == [ReportKind.ABANDONED]


def test_hanging_up_twice_ends_once() -> None:
    lines = _lines()
    call = _first(lines)
    lines.accept(call, "jiwoo", START)
    lines.hang_up(call, START + 5_000)
    lines.hang_up(call, START + 6_000)
    assert Counter(_kinds(lines, call))[ReportKind.ENDED] == 1


def test_after_days_away_not_everybody_who_called_is_told_of() -> None:
    lines = Lines(Journal(next_arrival_at=START), world(an_hour=60))
    lines.resume(START + 3 * 24 * 60 * MINUTE)
    assert len(lines.reports) <= 2
    assert lines.next_due > START + LONGEST_CATCH_UP_MS


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["advance", "accept", "hang_up", "restart"]),
        st.integers(0, 5 * MINUTE),
        st.integers(0, 9),
        st.sampled_from(["jiwoo", "minho", "gaon"]),
    ),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 10_000), steps=_STEPS)
def test_every_caller_ends_exactly_once(seed: int, steps: list[tuple[str, int, int, str]]) -> None:
    now = START
    one = world(seed, unanswered=0.3)
    lines = Lines(Journal(next_arrival_at=START), one)
    for act, ms, which, staff in steps:
        now += ms
        known = sorted({report.call_id for report in lines.reports})
        call = known[which % len(known)] if known else "sim-none"
        if act == "advance":
            lines.advance(now)
        elif act == "accept" and known:
            lines.accept(call, staff, now)
        elif act == "hang_up":
            lines.hang_up(call, now)
        else:
            kept = wire.from_json(Journal, wire.to_json(lines.journal))
            lines = Lines(kept, one)
            lines.resume(now)
    _quiet(lines, now)
    _each_ended_once(lines)


def _quiet(lines: Lines, now: int) -> None:
    """Long enough for everybody who is on a line to leave it."""
    there = {call.id for call in lines.journal.calls}
    while there & {call.id for call in lines.journal.calls}:
        now += 30 * MINUTE
        lines.advance(now)


def _each_ended_once(lines: Lines) -> None:
    still = {call.id for call in lines.journal.calls}
    for call in {report.call_id for report in lines.reports} - still:
        kinds = _kinds(lines, call)
        talked = ReportKind.CONNECTED in kinds
        assert kinds[0] is ReportKind.JOINED
        assert Counter(kinds)[ReportKind.ENDED] == (1 if talked else 0)
        assert (ReportKind.ABANDONED in kinds) == (not talked)


def test_everything_runs_faster_at_speed() -> None:
    fast = replace(world(), habits=world().habits.at_speed(60))
    lines = Lines(Journal(next_arrival_at=START), fast)
    call = _first(lines)
    lines.accept(call, "jiwoo", START)
    lines.advance(START + MINUTE)
    assert _kinds(lines, call)[-1] is ReportKind.ENDED
