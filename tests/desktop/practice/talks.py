"""A talk of practice that never was, for tests and pictures."""

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
