"""What is typed during the tour, in both languages. Everybody in it is invented."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language; `lookup`, `reason` and `district` are typed into searches."""

    returned: str
    note: tuple[str, ...]
    lookup: str
    lookup_mid: str
    lookup_end: str
    reason: str
    district: str
    risk: str
    message: str
    hand_over: tuple[str, ...]
    while_gone: str
    after_kill: str
    by_hand: str
    command: str
    practice: tuple[str, ...]
    practice_note: str

    @property
    def typed(self) -> tuple[str, ...]:
        """Everything that was said by a caller and written down, message included."""
        notes = (*self.note, *self.hand_over)
        return (self.returned, *notes, self.while_gone, self.after_kill, self.by_hand)


KOREAN = Words(
    returned="지난번에 말씀하신 식사 모임에 다녀오셨다고 하심. 옆자리 분과 인사를 나누셨다고.",
    note=(
        "가게를 정리하신 뒤로 말할 사람이 없다고 하심. 난방비가 두 달 밀려 보일러를 끄고 지내심.",
        "혼자 지내시는 밤이 가장 길다고 하심. 말씀 사이에 오래 쉬셔서 기다려 드림.",
    ),
    lookup="난방",
    lookup_mid="ㅂ",
    lookup_end="비",
    reason="생활비",
    district="은평",
    risk="죽고 싶다는 생각이 드는지 여쭤봄. 요즘 자주 그렇다고 하심. 지금 계신 곳은 댁이라고.",
    message="통화 옆에서 함께 듣고 있습니다. 천천히 하셔도 됩니다.",
    hand_over=(
        "밖에 나가는 날이 일주일에 하루쯤이라고 하심. 지난번에 이야기한 산책을 두 번 해 보셨다고.",
        "누군가 한 번씩 안부를 물어 주면 좋겠다고 하심.",
    ),
    while_gone="다음 주 화요일에 복지관 모임에 가 보기로 하심.",
    after_kill="인사를 나누고 마침.",
    by_hand="수화기로 바로 받음. 늦은 시간에 잠이 오지 않아 전화하셨다고 하심.",
    command="난방",
    practice=("요즘 어떻게 지내세요?", "많이 지치셨겠어요. 조금 더 들려주시겠어요?"),
    practice_note="가게를 접은 뒤의 하루를 천천히 들어 드림. 연습으로 적은 글.",
)
ENGLISH = Words(
    returned="Went to the lunch group we had spoken of, and said hello to the person beside her.",
    note=(
        "Has had nobody to talk to since the shop closed. Heating unpaid for two months.",
        "Says the nights alone are the longest. Long pauses; I waited.",
    ),
    lookup="난방",
    lookup_mid="ㅂ",
    lookup_end="비",
    reason="Living",
    district="Eunpyeong",
    risk="Asked about thoughts of suicide. Says they come often these days. Is at home now.",
    message="I am listening beside you. Take your time.",
    hand_over=(
        "Goes out about one day a week. Has taken the walk we spoke of, twice.",
        "Would like somebody to ask how things are now and then.",
    ),
    while_gone="Means to go to the community center on Tuesday.",
    after_kill="We said goodbye.",
    by_hand="Picked up the phone directly. Could not sleep and wanted to hear a voice.",
    command="help",
    practice=("How have you been these days?", "That sounds tiring. Will you tell me more?"),
    practice_note="Listened to how the days are since the shop closed. Written in practice.",
)


def words_of(language: str) -> Words:
    """Of "ko" or "en"."""
    return ENGLISH if language == "en" else KOREAN
