import pytest

from console.dialogue.acts import Act
from console.dialogue.feedback import Deeds, RemarkKind, Spoken, feedback, tagged
from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import GoalKind
from console.model.said import Speaker

_ALL = {scenario.id: scenario for scenario in all_scenarios()}
_SHOP = _ALL["closed-shop"]
NONE = Deeds()


def _talk(*lines: tuple[str, str, int]) -> list[Spoken]:
    """`c` the caller, `t` the trainee; times in seconds."""
    who = {"c": Speaker.CALLER, "t": Speaker.COUNSELOR}
    return [Spoken(who[one], text, at * 1000) for one, text, at in lines]


_GOOD = _talk(
    ("c", _SHOP.first.says.ko, 4),
    ("t", "전화 주셔서 고맙습니다. 오늘은 어떤 마음으로 전화하셨어요?", 12),
    ("c", _SHOP.moment("closed").says.ko, 31),
    ("t", "", 33),
    ("c", _SHOP.moment("mornings").says.ko, 45),
    ("t", "아무에게도 말하지 못하고 혼자 견디고 계셨군요.", 59),
    ("c", _SHOP.moment("ashamed").says.ko, 74),
    ("t", "그만큼 막막하셨겠어요", 80),
    ("t", "걱정되어 여쭙니다. 혹시 자살을 생각하고 계신가요?", 82),
    ("c", _SHOP.moment("honest").says.ko, 90),
    ("t", "무엇이 제일 무거우세요?", 95),
    ("t", "지금까지 들려주신 이야기를 정리해 볼게요.", 120),
)


def test_what_is_counted() -> None:
    looked = feedback(_SHOP, _GOOD, NONE, 130_000)
    measures = looked.measures
    assert (measures.turns, measures.silences) == (6, 1)
    assert (measures.open_questions, measures.closed_questions) == (2, 0)
    assert measures.reflections == 2
    assert looked.deeper_reflections == 1
    assert measures.early_advice == 0
    assert measures.asked_suicide
    assert measures.summarised
    assert looked.asked_suicide_at == 82_000
    assert 0 < measures.own_share < 60
    assert {state.goal.kind: state.reached for state in looked.goals} == {
        GoalKind.REFLECT: True,
        GoalKind.NO_EARLY_ADVICE: True,
        GoalKind.ASK_SUICIDE: True,
    }


def test_a_silence_lasts_from_the_words_before_it_to_those_after() -> None:
    lines = tagged(_GOOD, 130_000)
    (silence,) = [line for line in lines if line.does(Act.WAITED)]
    assert silence.silence == 14_000
    last = tagged(_talk(("c", "여보세요", 1), ("t", "", 5)), 20_000)[-1]
    assert last.silence == 19_000


def test_asking_plainly_is_the_thing_done_well() -> None:
    looked = feedback(_SHOP, _GOOD, NONE, 130_000)
    assert looked.well is not None
    assert (looked.well.kind, looked.well.at) == (RemarkKind.ASKED_SUICIDE, 82_000)


def test_early_advice_is_the_thing_to_try_otherwise_with_an_example_for_that_place() -> None:
    shop = _ALL["cold-room"]
    talk = _talk(
        ("c", shop.first.says.ko, 4),
        ("t", "안녕하세요", 8),
        ("c", shop.moment("cold").says.ko, 20),
        ("t", "그래도 힘내셔야죠. 주민센터에 가 보시는 건 어떠세요?", 30),
    )
    looked = feedback(shop, talk, NONE, 40_000)
    assert looked.measures.early_advice == 1
    assert looked.try_next is not None
    assert (looked.try_next.kind, looked.try_next.at) == (RemarkKind.LESS_ADVICE, 30_000)
    assert looked.try_next.example == shop.moment("cold").example


def test_where_suicide_was_a_goal_and_not_asked_that_comes_first() -> None:
    looked = feedback(_SHOP, _talk(("t", "병원에 가 보세요.", 3)), NONE, 9_000)
    assert looked.try_next is not None
    assert looked.try_next.kind is RemarkKind.ASK_SUICIDE
    assert looked.try_next.example is not None
    assert Act.ASKED_SUICIDE in [
        one.act for one in tagged(_talk(("t", looked.try_next.example.ko, 0)), 0)[0].seen
    ]


def test_advice_to_who_was_heard_twice_is_not_early() -> None:
    talk = _talk(
        ("t", "많이 힘드셨겠어요", 1),
        ("t", "혼자 견디고 계셨군요", 2),
        ("t", "병원에 가 보세요.", 3),
    )
    lines = tagged(talk, 4_000)
    assert lines[-1].does(Act.ADVICE)
    assert not lines[-1].does(Act.EARLY_ADVICE)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (["힘내세요"], RemarkKind.LESS_REASSURANCE),
        (["네"], RemarkKind.REFLECT_MORE),
        (["많이 힘드셨겠어요", "혼자 견디고 계셨군요"], RemarkKind.ASK_OPEN),
        (
            ["많이 힘드셨겠어요", "혼자 견디고 계셨군요", "그때 어떠셨어요?", "무엇이 힘드세요?"],
            RemarkKind.SPEAK_LESS,
        ),
    ],
)
def test_what_is_missing_most_is_the_one_to_try(said: list[str], kind: RemarkKind) -> None:
    talk = _talk(*(("t", text, place) for place, text in enumerate(said)))
    looked = feedback(_ALL["lunch-break"], talk, NONE, 60_000)
    assert looked.try_next is not None
    assert looked.try_next.kind is kind


def test_goals_by_deeds() -> None:
    room = _ALL["cold-room"]
    done = feedback(room, _GOOD, Deeds(handed_over=True, referred=True), 130_000)
    assert [state.reached for state in done.goals] == [True, True, True]
    assert [state.reached for state in feedback(room, [], NONE, 0).goals] == [False] * 3


def test_of_a_talk_without_a_word_nothing_is_said() -> None:
    looked = feedback(_SHOP, _talk(("c", "여보세요", 1)), NONE, 9_000)
    assert (looked.well, looked.try_next) == (None, None)
    assert looked.measures.own_share == 0
    stayed = feedback(_SHOP, _talk(("t", "네", 1)), NONE, 9_000)
    assert stayed.well is not None
    assert stayed.well.kind is RemarkKind.STAYED
