"""What an utterance of a trainee does, told by the words it was seen by.

Rules, no model: whoever reads a tag can be shown why it stands there. They look at one sentence at
a time, by Korean endings and phrases (`korean`) and by English patterns (`english`).
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from console.dialogue import english, korean


class Act(StrEnum):
    """What can be recognised. `EARLY_ADVICE` is advice before the person was heard (`early`)."""

    ASKED_SUICIDE = "asked_suicide"
    SUMMARY = "summary"
    EARLY_ADVICE = "early_advice"
    ADVICE = "advice"
    REASSURANCE = "reassurance"
    DEEPER_REFLECTION = "deeper_reflection"
    REFLECTION = "reflection"
    VALIDATION = "validation"
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    WAITED = "waited"
    OTHER = "other"


REFLECTS = frozenset({Act.REFLECTION, Act.DEEPER_REFLECTION})
HEARD_BY = REFLECTS | {Act.VALIDATION, Act.SUMMARY}
ADVISES = frozenset({Act.ADVICE, Act.EARLY_ADVICE})
HEARD_ENOUGH = 2
"""Advice is early until the person was heard so many times in this talk."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An act, and the words it was seen by."""

    act: Act
    why: str = ""


def acts(text: str) -> tuple[Seen, ...]:
    """What this utterance does, in the order it was said, each act once; an empty one waits."""
    plain = unicodedata.normalize("NFC", " ".join(text.split()))
    if not plain.strip(" .…·-"):
        return (Seen(Act.WAITED),)
    found: dict[Act, Seen] = {}
    for sentence in _SENTENCES.split(plain):
        for seen in _sentence(sentence.strip()):
            found.setdefault(seen.act, seen)
    return tuple(found.values()) or (Seen(Act.OTHER),)


def judged(seen: tuple[Seen, ...], heard: int) -> tuple[Seen, ...]:
    """The same with advice told early where the person was heard fewer than HEARD_ENOUGH times,
    `heard` of them before this utterance.
    """
    if heard >= HEARD_ENOUGH:
        return seen
    return tuple(Seen(Act.EARLY_ADVICE, one.why) if one.act is Act.ADVICE else one for one in seen)


def hears(seen: tuple[Seen, ...]) -> bool:
    """Whether the person is heard by it: what was said is given back, or that it is understood."""
    return any(one.act in HEARD_BY for one in seen)


def _sentence(sentence: str) -> tuple[Seen, ...]:
    if not sentence:
        return ()
    rules = korean.RULES if _HANGUL.search(sentence) else english.RULES
    for name, rule in rules:
        why = rule(sentence)
        if why:
            return (Seen(Act(name), why),)
    return ()


_HANGUL = re.compile(r"[가-힣]")
# In typed speech a sentence often ends without a stop: "…하셨겠어요 요즘은 어떠세요".
_SENTENCES = re.compile(
    r"(?<=[.?!…])\s*|(?<=[요죠다]),\s*"
    r"|(?<=[가-힣]요)(?<!필요)(?<!중요)(?<!주요)(?<!수요)\s+|(?<=[가-힣]죠)\s+"
)
