from dataclasses import replace
from random import Random

from console.center.demo.actions import (
    Accept,
    Action,
    AskHelp,
    Assess,
    End,
    HandOver,
    Renew,
    Say,
    Sign,
    Thank,
    Write,
)
from console.center.demo.board import Board
from console.center.demo.floor import Floor, Pace
from console.model.contact import Caller, Contact, ContactState
from console.model.help import Help
from console.model.presence import RENEW_MS, Presence, PresenceState
from console.model.risk import RiskLevel

_AT = 1_000_000
_MINUTE = 60_000
_HOUR = 60 * _MINUTE
_PACE = Pace(reaction=(0, 0), wrap_up=(0, 0), rests=0)


class _Scene:
    """A board that a test writes on, and a floor that looks at it."""

    def __init__(self, pace: Pace = _PACE, staff: tuple[str, ...] = ("minho",)) -> None:
        self.board = Board()
        self.floor = Floor(staff_ids=staff, user_ids=("jiwoo",), random=Random(1), pace=pace)

    def contact(self, id_: str, state: ContactState, **more: object) -> Contact:
        value = Contact(id=id_, state=state, joined_at=_AT - len(id_), **more)  # type: ignore[arg-type]  # a test's shorthand
        self.board._put(value)
        return value

    def presence(self, staff_id: str, state: PresenceState) -> None:
        self.board._presence[staff_id] = Presence(staff_id=staff_id, state=state, since=0).state

    def step(self, at: int = _AT) -> list[Action]:
        return self.floor.step(self.board, at)


def _kinds(actions: list[Action]) -> list[type]:
    return [type(action) for action in actions]


def test_one_who_is_free_says_so_once_and_renews() -> None:
    scene = _Scene()
    assert scene.step() == [Say("minho", PresenceState.READY)]
    scene.presence("minho", PresenceState.READY)
    assert scene.step(_AT + 1) == []
    assert scene.step(_AT + RENEW_MS) == [Renew("minho", PresenceState.READY)]


def test_a_waiting_caller_is_taken_by_one() -> None:
    scene = _Scene(staff=("minho", "gaon"))
    scene.presence("jiwoo", PresenceState.BREAK)
    caller = scene.contact("a", ContactState.WAITING)
    taken = [action for action in scene.step() if isinstance(action, Accept)]
    assert taken == [Accept("minho", caller)]


def test_nobody_jumps_at_a_ring() -> None:
    scene = _Scene(replace(_PACE, reaction=(5_000, 5_000)))
    scene.presence("jiwoo", PresenceState.BREAK)
    scene.contact("a", ContactState.WAITING)
    assert Accept not in _kinds(scene.step())
    assert Accept not in _kinds(scene.step(_AT + 4_999))
    assert Accept in _kinds(scene.step(_AT + 5_000))


def test_the_front_is_left_to_a_person_who_is_ready() -> None:
    scene = _Scene()
    scene.presence("jiwoo", PresenceState.READY)
    front = scene.contact("front", ContactState.WAITING)
    behind = scene.contact("b", ContactState.WAITING)
    taken = [action.contact for action in scene.step() if isinstance(action, Accept)]
    assert taken == [behind]
    taken = [action.contact for action in scene.step(_AT + 40_000) if isinstance(action, Accept)]
    assert front not in taken


def test_the_front_is_taken_after_a_while_if_somebody_waits_behind() -> None:
    scene = _Scene()
    scene.presence("jiwoo", PresenceState.READY)
    front = scene.contact("front", ContactState.WAITING)
    scene.step()
    assert Accept not in _kinds(scene.step(_AT + 10 * _MINUTE))
    scene.contact("b", ContactState.WAITING)
    assert Accept("minho", front) in scene.step(_AT + 10 * _MINUTE)


def test_when_the_demo_begins_everybody_waits_for_the_person_at_the_console() -> None:
    scene = _Scene()
    scene.contact("a", ContactState.WAITING)
    assert Accept not in _kinds(scene.step())
    assert Accept not in _kinds(scene.step(_AT + 59_000))
    assert Accept in _kinds(scene.step(_AT + 60_000))


def test_a_talk_is_a_session_and_ends() -> None:
    scene = _Scene()
    talk = scene.contact("a", ContactState.CONNECTED, counselor_id="minho", connected_at=_AT)
    assert scene.step() == [Say("minho", PresenceState.IN_SESSION)]
    scene.presence("minho", PresenceState.IN_SESSION)
    assert End not in _kinds(scene.step(_AT + 6 * _MINUTE - 1))
    assert End("minho", talk) in scene.step(_AT + 17 * _MINUTE)


def test_a_talk_met_in_the_middle_goes_on() -> None:
    scene = _Scene()
    scene.contact(
        "a", ContactState.CONNECTED, counselor_id="minho", connected_at=_AT - 30 * _MINUTE
    )
    assert End not in _kinds(scene.step())
    assert End not in _kinds(scene.step(_AT + _MINUTE - 1))


def test_after_a_talk_comes_the_note_then_rest() -> None:
    scene = _Scene(replace(_PACE, wrap_up=(30_000, 30_000), rests=1, rest=(_MINUTE, _MINUTE)))
    over = scene.contact("a", ContactState.ENDED, counselor_id="minho")
    assert scene.step() == [Say("minho", PresenceState.WRAP_UP)]
    signs = scene.step(_AT + 30_000)
    assert Sign("minho", over) in signs
    scene.contact("a", ContactState.ENDED, counselor_id="minho", signed_at=1)
    assert Say("minho", PresenceState.BREAK) in scene.step(_AT + 31_000)
    assert Say("minho", PresenceState.READY) in scene.step(_AT + 91_000)


def test_while_the_phone_rings_nobody_else_is_taken() -> None:
    scene = _Scene()
    scene.presence("jiwoo", PresenceState.BREAK)
    scene.contact("a", ContactState.CONNECTING, requested_by="minho")
    scene.contact("b", ContactState.WAITING)
    assert Accept not in _kinds(scene.step())


def test_the_person_at_the_console_is_never_played() -> None:
    scene = _Scene()
    scene.contact("a", ContactState.CONNECTED, counselor_id="jiwoo", connected_at=_AT)
    scene.contact("b", ContactState.ENDED, counselor_id="jiwoo")
    assert {action.staff_id for action in scene.step(_AT + 60 * _MINUTE)} == {"minho"}


def test_old_timers_are_forgotten() -> None:
    scene = _Scene()
    scene.presence("jiwoo", PresenceState.BREAK)
    for n in range(300):
        scene.contact(f"c{n}", ContactState.WAITING)
        scene.step(_AT + n * _MINUTE)
    assert len(scene.floor._due) < 100


# --- in the middle of a talk ----------------------------------------------------------------------

_OFTEN = replace(
    _PACE,
    talk=(30 * _MINUTE, 30 * _MINUTE),
    goes_on=(30 * _MINUTE, 30 * _MINUTE),
    assessed=1.0,
    handed_over=1.0,
    helped=1.0,
)


def _talk(scene: _Scene, id_: str = "a", by: str = "minho", **more: object) -> Contact:
    return scene.contact(id_, ContactState.CONNECTED, counselor_id=by, connected_at=_AT, **more)


def _over(scene: _Scene, minutes: int) -> list[tuple[int, Action]]:
    """What is done beside presence, and in which second."""
    return [
        (at, action)
        for at in range(minutes * 60)
        for action in scene.step(_AT + at * 1_000)
        if not isinstance(action, Say | Renew)
    ]


def test_a_talk_is_written_about_assessed_and_handed_over_once_each() -> None:
    scene = _Scene(replace(_OFTEN, helped=0.0, first_help=(_HOUR, _HOUR)))
    talk = _talk(scene)
    done = _over(scene, 20)
    assert [action for _, action in done] == [
        Write("minho", talk),
        Assess("minho", talk),
        HandOver("minho", talk),
    ]
    assert done[0][0] <= 180


def test_where_it_was_high_before_risk_is_asked_about_in_any_case() -> None:
    scene = _Scene(replace(_OFTEN, assessed=0.0, handed_over=0.0, helped=0.0))
    talk = _talk(scene, caller=Caller(risk_before=RiskLevel.MODERATE))
    assert [action for _, action in _over(scene, 10)][1:] == [Assess("minho", talk)]


def test_the_first_call_for_help_comes_within_a_minute_of_the_beginning() -> None:
    scene = _Scene(replace(_OFTEN, assessed=0.0, handed_over=0.0))
    talk = _talk(scene)
    asked = [at for at, action in _over(scene, 5) if action == AskHelp("minho", talk)]
    assert len(asked) == 1
    assert 25 <= asked[0] <= 60


def test_one_colleague_asks_for_help_at_a_time() -> None:
    scene = _Scene(replace(_OFTEN, assessed=0.0, handed_over=0.0), staff=("minho", "gaon"))
    _talk(scene)
    _talk(scene, "b", "gaon")
    scene.board._help["minho"] = Help(staff_id="minho", contact_id="a", asked_at=_AT)
    assert AskHelp not in _kinds([action for _, action in _over(scene, 20)])


def test_when_help_has_come_the_talk_goes_on_after_a_while() -> None:
    scene = _Scene(replace(_OFTEN, assessed=0.0, handed_over=0.0))
    _talk(scene)
    call = Help(staff_id="minho", contact_id="a", asked_at=_AT, seen_by="doyun", seen_at=_AT)
    scene.board._help["minho"] = call
    assert Thank not in _kinds([action for _, action in _over(scene, 5)])
    scene.board._help["minho"] = replace(call, coming_by="doyun", coming_at=_AT)
    at, thanks = next(one for one in _over(scene, 3) if isinstance(one[1], Thank))
    assert (thanks, 40 <= at <= 90) == (Thank("minho"), True)
