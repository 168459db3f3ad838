import unicodedata

import pytest

from console.dialogue.acts import Act, Seen, acts, hears, judged

A = Act

_SAID: list[tuple[str, set[Act]]] = [
    # Open questions.
    ("오늘은 어떤 하루를 보내셨어요?", {A.OPEN_QUESTION}),
    ("그때 어떠셨어요?", {A.OPEN_QUESTION}),
    ("혼자 보신 첫눈은 어떠셨어요?", {A.OPEN_QUESTION}),
    ("요즘 어떻게 지내세요", {A.OPEN_QUESTION}),
    ("언제부터 그런 마음이 드셨나요?", {A.OPEN_QUESTION}),
    ("무엇이 제일 마음에 걸리세요?", {A.OPEN_QUESTION}),
    ("조금 더 말씀해 주시겠어요?", {A.OPEN_QUESTION}),
    ("그 이야기를 들려주세요.", {A.OPEN_QUESTION}),
    ("요즘 지내시는 건 어떠세요?", {A.OPEN_QUESTION}),
    ("그때 마음이 어땠어?", {A.OPEN_QUESTION}),
    # Closed ones, also with a word that asks elsewhere.
    ("밥은 드셨어요?", {A.CLOSED_QUESTION}),
    ("뭐 좀 드셨어요?", {A.CLOSED_QUESTION}),
    ("무슨 일 있으세요?", {A.CLOSED_QUESTION}),
    ("어디 아프세요?", {A.CLOSED_QUESTION}),
    ("지금 어디에 계세요?", {A.CLOSED_QUESTION}),
    ("이름이 뭐예요?", {A.CLOSED_QUESTION}),
    ("가게 문 닫은 지 얼마나 되셨어요?", {A.CLOSED_QUESTION}),
    ("몇 살이에요?", {A.CLOSED_QUESTION}),
    ("지금 혼자 계신가요", {A.CLOSED_QUESTION}),
    ("동행상담사가 다시 전화드려도 괜찮을까요?", {A.CLOSED_QUESTION}),
    ("혹시 나쁜 생각 하신 건 아니죠?", {A.CLOSED_QUESTION}),
    # Reflections.
    ("아내분 생각이 많이 나셨군요.", {A.REFLECTION}),
    ("가게를 정리하셨군요.", {A.REFLECTION}),
    ("아무에게도 말을 못 하셨다는 말씀이시네요.", {A.REFLECTION}),
    ("혼자 견디고 계셨네요", {A.REFLECTION}),
    ("많이 힘드셨죠?", {A.REFLECTION}),
    ("아이들 얼굴 보기가 힘드시다는 거죠", {A.REFLECTION}),
    ("애들 앞에서 눈치 보였구나.", {A.REFLECTION}),
    ("많이 허전하셨겠어요", {A.DEEPER_REFLECTION}),
    ("많이 외로웠겠다.", {A.DEEPER_REFLECTION}),
    ("세상에 혼자 남은 것처럼 느껴지셨겠네요.", {A.DEEPER_REFLECTION}),
    ("죽고 싶을 만큼 힘드셨군요.", {A.DEEPER_REFLECTION}),
    # Acknowledging.
    ("그럴 만도 하셨어요.", {A.VALIDATION}),
    ("그 마음 충분히 이해합니다.", {A.VALIDATION}),
    ("말하기 어려운 이야기를 꺼내 주셔서 감사해요", {A.VALIDATION}),
    ("그건 네 잘못이 아니야", {A.VALIDATION}),
    ("네 듣고 있어요", {A.VALIDATION}),
    ("좋은 아버지시네요", {A.VALIDATION}),
    ("얼마나 힘드셨어요", {A.VALIDATION}),
    ("천천히 말씀하셔도 괜찮아요.", {A.VALIDATION}),
    ("이야기해 주셔서 고맙습니다.", {A.VALIDATION}),
    # Asking about suicide: plain words and a question, both.
    ("혹시 자살을 생각하고 계신가요?", {A.ASKED_SUICIDE}),
    ("죽고 싶다는 생각까지 하고 계신가요", {A.ASKED_SUICIDE}),
    ("혹시 죽고 싶다는 생각을 하신 적이 있으세요?", {A.ASKED_SUICIDE}),
    ("스스로 목숨을 끊고 싶다는 생각이 드세요?", {A.ASKED_SUICIDE}),
    ("죽고 싶다는 생각이 얼마나 자주 드세요", {A.ASKED_SUICIDE}),
    ("사라지고 싶다는 게 죽고 싶다는 뜻인가요?", {A.ASKED_SUICIDE}),
    # Advice, and comfort that closes.
    ("병원에 가 보세요.", {A.ADVICE}),
    ("부인께 솔직하게 말씀해 보세요", {A.ADVICE}),
    ("선생님께 얘기해 보는 건 어때요?", {A.ADVICE}),
    ("상담을 받아 보시면 어떨까요?", {A.ADVICE}),
    ("일단 병원부터 가셔야 할 것 같아요", {A.ADVICE}),
    ("1397에 전화하시면 상담을 받으실 수 있어요", {A.ADVICE}),
    ("운동을 하셔야죠.", {A.ADVICE}),
    ("복지관에 나가 보시는 건 어떠세요?", {A.ADVICE}),
    ("주민센터에 신청하시면 돼요.", {A.ADVICE}),
    ("가족에게 말하는 게 좋겠어요.", {A.ADVICE}),
    ("힘내세요", {A.REASSURANCE}),
    ("희망을 가지세요", {A.REASSURANCE}),
    ("그렇게까지 생각하실 필요는 없어요", {A.REASSURANCE}),
    ("다 잘될 거예요.", {A.REASSURANCE}),
    ("괜찮아지실 거예요.", {A.REASSURANCE}),
    ("그런 생각 하지 마세요.", {A.REASSURANCE}),
    ("누구나 다 그래요.", {A.REASSURANCE}),
    # Gathering up.
    ("지금까지 말씀해 주신 걸 정리해 보면 이렇습니다.", {A.SUMMARY}),
    ("오늘 들려주신 이야기는 가게와 가족 이야기였어요.", {A.SUMMARY}),
    # Nothing of it.
    ("네", {A.OTHER}),
    ("네, 그러셨군요.", {A.OTHER}),
    ("안녕하세요, 외로움안녕120입니다.", {A.OTHER}),
    ("제 이름은 김도윤이라고 합니다.", {A.OTHER}),
    ("비가 오네요.", {A.OTHER}),
    ("시간이 늦었네요", {A.OTHER}),
    ("제가 조금 서둘렀네요.", {A.OTHER}),
    ("잠시만 기다려 주세요.", {A.OTHER}),
    ("제 생각에는 시간이 필요하신 것 같아요", {A.OTHER}),
    ("막내가 아버지를 많이 걱정하나 봐요", {A.OTHER}),
    # Silence.
    ("", {A.WAITED}),
    (" … ", {A.WAITED}),
    # Several in one breath, with and without stops.
    ("그럼요, 전화 잘하셨어요. 오늘은 어떤 하루를 보내셨어요?", {A.VALIDATION, A.OPEN_QUESTION}),
    ("많이 막막하셨겠어요 요즘 잠은 어떠세요", {A.DEEPER_REFLECTION, A.OPEN_QUESTION}),
    ("그래도 힘내셔야죠. 복지관에 나가 보시는 건 어떠세요?", {A.REASSURANCE, A.ADVICE}),
    ("걱정하지 마세요, 다 잘될 거예요.", {A.REASSURANCE}),
    ("제가 조금 서둘렀네요. 혼자 보셨다는 말씀이 마음에 남아요.", {A.REFLECTION}),
    # English.
    ("How have you been sleeping?", {A.OPEN_QUESTION}),
    ("Tell me more about your shop.", {A.OPEN_QUESTION}),
    ("How old are you?", {A.CLOSED_QUESTION}),
    ("Did you eat?", {A.CLOSED_QUESTION}),
    ("It sounds like you carried this alone.", {A.REFLECTION}),
    ("That must have been so lonely.", {A.DEEPER_REFLECTION}),
    ("Thank you for telling me.", {A.VALIDATION}),
    ("Are you thinking of suicide?", {A.ASKED_SUICIDE}),
    ("Do you have thoughts of wanting to die?", {A.ASKED_SUICIDE}),
    ("Are you thinking of doing something bad?", {A.CLOSED_QUESTION}),
    ("You should see a doctor.", {A.ADVICE}),
    ("Cheer up, everything will be fine.", {A.REASSURANCE}),
    ("Let me sum up what you told me.", {A.SUMMARY}),
    ("Okay.", {A.OTHER}),
]


@pytest.mark.parametrize(("said", "expected"), _SAID)
def test_what_an_utterance_does(said: str, expected: set[Act]) -> None:
    assert {one.act for one in acts(said)} == expected


@pytest.mark.parametrize(("said", "_expected"), [one for one in _SAID if one[0].strip(" …")])
def test_every_tag_says_by_which_words_it_was_seen(said: str, _expected: set[Act]) -> None:
    for one in acts(said):
        if one.act is not Act.OTHER:
            assert one.why
            assert one.why in said


@pytest.mark.parametrize(
    "said",
    [
        "배고파 죽겠어요.",
        "그런 말씀은 처음이에요?",
        "자살 예방 센터가 있습니다.",
        "죽고 싶다는 생각까지 하셨군요.",
        "극단적인 생각 하신 건 아니죠?",
        "사라지고 싶으셨어요?",
    ],
)
def test_what_does_not_ask_about_suicide_in_plain_words(said: str) -> None:
    assert Act.ASKED_SUICIDE not in {one.act for one in acts(said)}


@pytest.mark.parametrize(
    "said",
    ["천천히 말씀해 보세요.", "안녕히 계세요.", "잠깐 기다려 보세요.", "어떻게 하고 싶으세요?"],
)
def test_what_does_not_advise(said: str) -> None:
    assert not {Act.ADVICE, Act.REASSURANCE} & {one.act for one in acts(said)}


def test_decomposed_korean_is_the_same() -> None:
    said = "많이 외로우셨겠어요"
    assert acts(unicodedata.normalize("NFD", said)) == acts(said)


def test_advice_is_early_until_the_person_was_heard_twice() -> None:
    advice = acts("병원에 가 보세요.")
    assert judged(advice, 1) == (Seen(Act.EARLY_ADVICE, advice[0].why),)
    assert judged(advice, 2) == advice
    assert hears(acts("많이 힘드셨겠어요"))
    assert not hears(advice)


def test_a_long_hostile_text_takes_no_time() -> None:
    for part in (
        "가" * 1_000,
        "마음이 " * 250,
        "힘들" * 500,
        "a" * 1_000,
        "you " * 250,
        "요 " * 500,
    ):
        acts(part)
