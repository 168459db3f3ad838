import random
from dataclasses import replace

import pytest

from console.dialogue.play import AT_ONCE, USUAL, Player, State
from console.dialogue.reader import all_scenarios
from console.dialogue.scenario import Deed, Scenario

_ALL = {scenario.id: scenario for scenario in all_scenarios()}


class Talk:
    """Somebody talks with a scripted caller, a second at a time."""

    def __init__(self, scenario: str, language: str = "ko") -> None:
        self.player = Player(_ALL[scenario], replace(AT_ONCE, hang_up=3_000))
        self.now = 1_000
        self.heard: list[str] = []
        self.language = language
        turn = self.player.connected(State(), self.now)
        self.state = turn.state
        self.heard += [one.line.of(language) for one in turn.says]

    def say(self, text: str) -> str:
        self.now += 1_000
        turn = self.player.said(self.state, text, self.now)
        self.state = turn.state
        self.heard += [one.line.of(self.language) for one in turn.says]
        return self.heard[-1]

    def do(self, deed: Deed) -> list[str]:
        turn = self.player.done(self.state, deed, self.now)
        self.state = turn.state
        return [one.line.of(self.language) for one in turn.says]


def test_the_caller_speaks_first_and_once() -> None:
    player = Player(_ALL["closed-shop"])
    turn = player.connected(State(), 1_000)
    assert turn.says[0].line == _ALL["closed-shop"].first.says
    assert turn.says[0].at > 1_000
    assert player.connected(turn.state, 2_000).says == ()


def test_a_line_takes_as_long_as_it_is() -> None:
    assert USUAL.delay("네") < USUAL.delay("네, 그건 제가 오래 생각한 일입니다") <= USUAL.at_most
    assert USUAL.delay("가" * 1_000) == USUAL.at_most


def test_a_silence_that_is_kept_is_a_long_one() -> None:
    player = Player(_ALL["closed-shop"])
    state = player.connected(State(), 0).state
    now = state.busy_until
    waited = player.said(state, "", now).says[0].at - now
    spoke = player.said(state, "오늘은 어떤 하루였어요?", now).says[0].at - now
    assert waited == spoke + USUAL.after_silence


def test_he_opens_up_where_he_is_heard_and_asked() -> None:
    talk = Talk("closed-shop")
    assert talk.say("전화 주셔서 고맙습니다").startswith("…가게를 접었습니다")
    assert talk.say("많이 허전하시겠어요").startswith("아침이면")
    assert talk.say("요즘 마음은 어떠세요?").startswith("남은 게 빚뿐")
    assert talk.say("").startswith("…밤에 잠이 안 와요")


def test_asked_about_suicide_he_answers_plainly_wherever_it_is() -> None:
    for lead in ([], ["많이 힘드셨겠어요"], ["많이 힘드셨겠어요", "얼마나 막막하셨어요"]):
        talk = Talk("closed-shop")
        for said in lead:
            talk.say(said)
        assert talk.say("혹시 자살을 생각하고 계신가요?").startswith("…네. 합니다.")
        # Asked again he does not begin anew.
        assert talk.say("지금도 죽고 싶다는 생각이 드세요?").startswith("아까 말씀드린")


def test_early_advice_shortens_him_and_ends_it_at_the_third() -> None:
    talk = Talk("closed-shop")
    talk.say("안녕하세요")
    assert talk.say("일자리를 알아보세요.") == "…네, 뭐. 생각은 해 봤습니다."
    assert talk.say("운동을 하셔야죠.") == "다들 그렇게 말씀하시더라고요."
    assert not talk.state.leaves
    assert talk.say("병원에 가 보세요.") == _ALL["closed-shop"].moment("leaves").says.ko
    assert talk.state.leaves


def test_advice_to_somebody_who_was_heard_is_welcome() -> None:
    talk = Talk("closed-shop")
    talk.say("많이 힘드셨겠어요")
    talk.say("혼자 견디고 계셨군요")
    assert talk.say("주민센터에 신청하시면 돼요.") == "…한번 알아보겠습니다."


@pytest.mark.parametrize("scenario", list(_ALL))
def test_a_summary_ends_it_warmly(scenario: str) -> None:
    talk = Talk(scenario)
    assert talk.say("제가 들은 이야기를 정리해 볼게요.") != _ALL[scenario].moment("goodbye").says.ko
    talk.say("많이 힘드셨겠어요")
    talk.say("지금까지 들려주신 이야기를 정리해 볼게요.")
    assert talk.heard[-1] == _ALL[scenario].moment("goodbye").says.ko
    assert talk.state.hangs_up_at == talk.state.busy_until + 3_000
    assert talk.player.next_due(talk.state) == talk.state.hangs_up_at
    assert talk.say("저기요?") == talk.heard[-1]


@pytest.mark.parametrize("scenario", list(_ALL))
def test_whom_nothing_reaches_takes_leave(scenario: str) -> None:
    talk = Talk(scenario)
    for _ in range(20):
        talk.say("네")
    assert talk.state.leaves
    assert talk.heard[-1] == _ALL[scenario].moment(_ALL[scenario].leaves).says.ko


def test_callers_answer_to_what_is_done_each_in_their_own_way() -> None:
    assert Talk("cold-room").do(Deed.FOLLOW_UP)[0].startswith("또 전화를 해 준다고요?")
    assert Talk("lunch-break").do(Deed.FOLLOW_UP)[0].startswith("전화는 좀…")
    talk = Talk("closed-shop")
    assert talk.do(Deed.STEP_TAKEN)[0].startswith("…네. 오늘 밤에는 혼자")
    assert talk.do(Deed.STEP_TAKEN) == []
    assert talk.do(Deed.RISK_ASSESSED) == []


def test_after_long_quiet_one_is_asked_once_whether_one_is_there() -> None:
    player = Player(_ALL["cold-room"], USUAL)
    state = player.connected(State(), 0).state
    due = player.next_due(state)
    assert due == state.busy_until + USUAL.nudge
    assert player.time(state, due - 1).says == ()
    turn = player.time(state, due)
    assert turn.says[0].line == _ALL["cold-room"].nudge
    assert player.next_due(turn.state) is None
    assert player.time(turn.state, due + 10 * USUAL.nudge).says == ()


def test_nothing_is_said_before_or_after_a_talk() -> None:
    player = Player(_ALL["cold-room"])
    over = player.ended(player.connected(State(), 0).state)
    for state in (State(), over):
        assert player.said(state, "여보세요?", 1).says == ()
        assert player.done(state, Deed.FOLLOW_UP, 1).says == ()
        assert player.time(state, 10**9).says == ()
        assert player.next_due(state) is None


_WORDS = (
    *("네", "", "많이 힘드셨겠어요", "그러셨군요", "오늘은 어떤 하루였어요?", "밥은 드셨어요?"),
    *("힘내세요", "병원에 가 보세요.", "자살을 생각하고 계신가요?", "이야기해 주셔서 고맙습니다"),
    *("혼자 견디고 계셨군요", "오늘 들려주신 이야기를 정리해 볼게요."),
)


@pytest.mark.parametrize("scenario", list(_ALL))
def test_any_talk_comes_to_an_end_and_every_line_is_said_in_some(scenario: str) -> None:
    """A thousand talks by chance: none gets stuck, and nothing in the script is out of reach."""
    chance = random.Random(7)
    heard: set[str] = set()
    for _ in range(1_000):
        talk = Talk(scenario)
        for _ in range(80):
            if talk.state.leaves:
                break
            talk.say(chance.choice(_WORDS if chance.random() < 0.8 else _WORDS[2:4]))
            if chance.random() < 0.1:
                talk.heard += talk.do(chance.choice(list(Deed)))
        assert talk.state.leaves
        heard |= set(talk.heard)
    assert _lines(_ALL[scenario]) - heard == set()


def _lines(scenario: Scenario) -> set[str]:
    answers = [*scenario.anywhere, *(one for m in scenario.moments for one in m.answers)]
    lines = [one.line.ko for one in answers if one.line is not None]
    return {*lines, *(m.says.ko for m in scenario.moments), *(one.ko for one in scenario.short)}


@pytest.mark.parametrize("scenario", list(_ALL))
def test_safe_messaging(scenario: str) -> None:
    """No means, no methods, no places, nobody blamed; no exclamation mark either."""
    forbidden = (
        "번개탄",
        "목을",
        "손목",
        "옥상",
        "한강",
        "수면제",
        "농약",
        "투신",
        "유서",
        "!",
        "때문에 제가",
    )
    for line in _lines(_ALL[scenario]):
        assert not [word for word in forbidden if word in line], line
