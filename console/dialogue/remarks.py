"""The sentences of feedback, in both languages, and how each figure was counted.

Places: `{at}` the time of the line it is about, `{caller}` the caller's alias.
"""

from console.dialogue.feedback import Remark, RemarkKind
from console.dialogue.text import Text

_K = RemarkKind
WORDS: dict[RemarkKind, Text] = {
    _K.ASKED_SUICIDE: Text(
        "{at}에 자살 생각을 에두르지 않고 여쭈셨습니다. 묻는다고 생각이 생기지는 않습니다. "
        "솔직하게 말해도 되는 자리라는 것을 {caller}께 보여 주셨습니다.",
        "At {at} you asked about suicide in plain words. Asking does not plant the thought. It "
        "showed {caller} that here one may speak openly.",
    ),
    _K.WAITED: Text(
        "{at}에 서두르지 않고 침묵을 기다려 주셨습니다. 그 사이에 {caller}의 마음이 움직일 자리가 "
        "생겼습니다.",
        "At {at} you let a silence be. It gave {caller} room for what was moving inside.",
    ),
    _K.DEEPER_REFLECTION: Text(
        "{at}에 말 뒤에 있는 마음까지 헤아려 돌려드렸습니다. {caller}께서 이해받는다고 느끼실 수 있는 "
        "말이었습니다.",
        "At {at} you gave back not only the words but the feeling behind them. {caller} could "
        "feel understood.",
    ),
    _K.REFLECTION: Text(
        "{at}에 들은 말을 그대로 돌려드렸습니다. {caller}께서 더 이야기하실 수 있는 자리를 만든 "
        "말이었습니다.",
        "At {at} you gave back what you had heard. It made room for {caller} to go on.",
    ),
    _K.SUMMARY: Text(
        "{at}에 나눈 이야기를 모아 정리해 주셨습니다. {caller}께서 하신 말이 흩어지지 않고 남았습니다.",
        "At {at} you gathered up what was said. None of it was lost for {caller}.",
    ),
    _K.OPEN_QUESTION: Text(
        "{at}에 열린 질문을 하셨습니다. {caller}께서 하고 싶은 말부터 하실 수 있었습니다.",
        "At {at} you asked an open question. {caller} could begin where it mattered.",
    ),
    _K.VALIDATION: Text(
        "{at}에 그럴 만한 일이라고 알아주셨습니다. {caller}께서 변명하지 않으셔도 되었습니다.",
        "At {at} you said that it was understandable. {caller} did not have to explain.",
    ),
    _K.STAYED: Text(
        "끝까지 전화를 놓지 않고 들으셨습니다. 누군가 듣고 있다는 것만으로 힘이 됩니다.",
        "You stayed on the line and listened. That somebody is there already carries.",
    ),
    _K.LESS_ADVICE: Text(
        "조언하기 전에 한 번 더 들어 보세요. {at}의 조언은 {caller}의 마음을 두 번 비추어 드리기 "
        "전이었습니다.",
        "Listen once more before advising. The advice at {at} came before you had given back to "
        "{caller} twice what you heard.",
    ),
    _K.LESS_REASSURANCE: Text(
        "{at}처럼 위로로 마무르기보다 지금 마음이 어떠신지 먼저 여쭈어 보세요. 좋아질 거라는 말은 "
        "이야기를 닫을 수 있습니다.",
        "Instead of comforting as at {at}, ask how it feels now. That things will be well can "
        "close a conversation.",
    ),
    _K.ASK_SUICIDE: Text(
        "걱정되는 말이 들리면 자살 생각을 에두르지 말고 여쭈어 보세요. 물어봐 주기를 기다리시는 분도 "
        "계십니다.",
        "When words worry you, ask about suicide plainly. Some wait to be asked.",
    ),
    _K.REFLECT_MORE: Text(
        "들은 마음을 한 번 더 말로 돌려드려 보세요. 물음보다 먼저 다다를 때가 많습니다.",
        "Give back once more what you heard. It often reaches further than a question.",
    ),
    _K.ASK_OPEN: Text(
        "‘예’나 ‘아니요’로 끝나지 않는 질문으로 시작해 보세요.",
        "Begin with a question that yes or no does not answer.",
    ),
    _K.SPEAK_LESS: Text(
        "말을 조금 줄이고 기다려 보세요. {caller}의 말이 들어올 자리가 생깁니다.",
        "Say a little less and wait. It leaves room for {caller}.",
    ),
    _K.SUMMARISE: Text(
        "마치기 전에 나눈 이야기를 짧게 정리해 드려 보세요.",
        "Before the end, gather up in a few words what was said.",
    ),
    _K.WAIT: Text(
        "말이 멈추면 셋을 세고 기다려 보세요. 마음이 움직이는 때일 수 있습니다.",
        "When the words stop, count to three and wait. Something may be moving.",
    ),
}

COUNTED: dict[str, Text] = {
    "early_advice": Text(
        "반영이나 공감을 두 번 하기 전에 한 조언을 이른 조언으로 셉니다.",
        "Advice counts as early until you have reflected or acknowledged twice.",
    ),
    "reflections": Text(
        "들은 말을 ‘-셨군요’처럼 돌려드린 줄을 단순 반영, 말하지 않은 마음까지 헤아린 줄을 복합 "
        "반영으로 셉니다.",
        "Lines that give back what was said are simple reflections; those that name a feeling not "
        "yet said are complex ones.",
    ),
    "questions": Text(
        "어떤, 어떻게, 무엇, 언제처럼 묻는 줄과 더 들려 달라는 줄을 열린 질문으로 셉니다.",
        "Questions with what, how, when or why, and invitations to say more, count as open.",
    ),
    "own_share": Text(
        "주고받은 글자 가운데 내가 쓴 글자의 비율입니다. 띄어쓰기는 세지 않습니다.",
        "Your share of all characters said, without spaces.",
    ),
    "silences": Text(
        "일부러 기다린 침묵만 셉니다. 글을 쓰느라 걸린 시간은 침묵으로 세지 않습니다.",
        "Only silences kept on purpose count. The time it takes to type does not.",
    ),
    "asked_suicide": Text(
        "자살이나 죽고 싶다는 생각을 에두르지 않고 물은 줄을 셉니다.",
        "Lines that ask about suicide or wanting to die in plain words.",
    ),
    "rules": Text(
        "말의 끝과 표현을 보고 정해진 규칙으로 셌습니다. 잘못 셀 수 있으며 점수가 아닙니다.",
        "Counted by fixed rules on endings and phrases. They can be wrong, and are no grade.",
    ),
}
"""How was this counted?"""


def sentence(remark: Remark, language: str, caller: str) -> str:
    """What to tell, with the time as minutes:seconds of the talk."""
    text = WORDS[remark.kind].of(language)
    return text.format(at=clock(remark.at or 0), caller=caller)


def clock(ms: int) -> str:
    """A time of the talk as 01:22."""
    seconds = ms // 1000
    return f"{seconds // 60:02}:{seconds % 60:02}"
