"""A talk of practice that never was, for tests and pictures."""

from typing import Any

from console.desktop.practice.review import Review
from console.dialogue.feedback import Deeds, Spoken, feedback
from console.dialogue.reader import all_scenarios
from console.model.said import Said, Speaker

C, M = Speaker.CALLER, Speaker.COUNSELOR
BEGUN = 1_795_528_000_000


def said(at_s: int, speaker: Speaker, text: str) -> Said:
    return Said(
        contact_id="c-1",
        staff_id="me",
        speaker=speaker,
        text=text,
        said_at=BEGUN + at_s * 1000,
    )


TALK = (
    said(31, C, "그냥… 첫눈이 오더라고요. 집사람이 첫눈을 참 좋아했는데."),
    said(59, M, "첫눈을 보시니 아내분 생각이 많이 나셨군요."),
    said(74, C, "네. 삼십 년을 같이 봤으니까요. 올해는 혼자 봤네요."),
    said(118, C, "문을 열었는데… 옆에 말할 사람이 없더라고요."),
)
SUGGESTIONS = ("많이 허전하셨겠어요", "그때 어떠셨어요?")


def spoken(at_s: int, speaker: Speaker, text: str) -> Spoken:
    return Spoken(speaker, text, at_s * 1000)


SPOKEN = (
    spoken(4, C, "…여보세요. 이런 걸로 전화해도 되나 모르겠어요."),
    spoken(12, M, "그럼요, 전화 잘하셨어요. 오늘은 어떤 하루를 보내셨어요?"),
    spoken(31, C, "그냥… 첫눈이 오더라고요. 집사람이 첫눈을 참 좋아했는데."),
    spoken(45, M, ""),
    spoken(59, M, "첫눈을 보시니 아내분 생각이 많이 나셨군요."),
    spoken(74, C, "네. 삼십 년을 같이 봤으니까요. 올해는 혼자 봤네요."),
    spoken(82, M, "그래도 힘내셔야죠. 복지관에 나가 보시는 건 어떠세요?"),
    spoken(100, C, "…네, 뭐. 생각해 볼게요."),
    spoken(112, M, "혼자 보셔서 많이 허전하셨겠어요."),
    spoken(140, M, "혹시 자살을 생각하고 계신가요?"),
)


def a_review(**more: Any) -> Review:
    scenario = all_scenarios()[0]
    told = feedback(scenario, SPOKEN, Deeds(), 768_000)
    return Review(scenario=scenario, told=told, **more)
