"""A few words of a signed note, for who talks with the same person next. The note's own words."""

import re

ABOUT = 80
"""How long a summary may be, in characters."""
_SENTENCE_END = re.compile(r"(?<=[.!?。…])\s+|\n+")
_ELLIPSIS = "…"


def of(text: str) -> str:
    """Whole sentences from the beginning, up to about 80 characters; never cut inside a word.

    A first sentence that is longer ends after a word, with an ellipsis.
    """
    sentences = [" ".join(one.split()) for one in _SENTENCE_END.split(text)]
    taken = ""
    for sentence in filter(None, sentences):
        longer = f"{taken} {sentence}".strip()
        if len(longer) > ABOUT:
            return taken or _begun(sentence)
        taken = longer
    return taken


def _begun(sentence: str) -> str:
    """As many words of it as there is room for, but at least one."""
    words = sentence.split(" ")
    taken = words[0]
    for word in words[1:]:
        if len(taken) + 1 + len(word) > ABOUT:
            break
        taken = f"{taken} {word}"
    return taken if taken == sentence else f"{taken}{_ELLIPSIS}"
