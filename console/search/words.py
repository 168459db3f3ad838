"""What was typed, as terms: keys to look up in the index, and a pattern that decides."""

import re
from dataclasses import dataclass
from itertools import chain, pairwise

from console.search.schema import FIELD_BREAK, INITIALS_LENGTH, hangul_key, initials_key, latin_key
from console.search.text import (
    FINALS,
    INITIALS,
    VOWELS,
    fold_query,
    initials,
    is_syllable,
    keys_as_latin,
    keystrokes,
    latin_as_keys,
)

MAX_TYPED = 200  # characters looked at; more is a pasted page, not a search
MAX_WORDS = 8
MAX_WORD = 24
CROSSING = 3  # from so many syllables a word may also be written apart

_RUN = re.compile(r"[가-힣ㄱ-ㅣ]+|[^\s가-힣ㄱ-ㅣ]+")
_GAP = re.compile(r"[ \n]")
_ALL_CONSONANTS = re.compile(r"[ㄱ-ㅎ]{2,}")
_SYLLABLES_THEN_CONSONANTS = re.compile(r"([가-힣]+)([ㄱ-ㅎ]+)")
_SPLIT = re.compile(r"([ㄱ-ㅎ])([ㅏ-ㅣ]{1,2})([ㄱ-ㅎ]*?)(?=[ㄱ-ㅎ][ㅏ-ㅣ]|$)")
_VOWEL_OF = {keystrokes(vowel): vowel for vowel in VOWELS}
_FINAL_OF = {keystrokes(final): final for final in FINALS}
_KEYS_OF_VOWELS = tuple(map(keystrokes, VOWELS))


@dataclass(frozen=True, slots=True)
class Step:
    """One look into the index: exactly this key, or every key that begins so.

    `ended`: the key instead, where a word of the text ends with these two syllables.
    """

    key: bytes
    whole: bool
    ended: bytes = b""


@dataclass(frozen=True, slots=True)
class Term:
    """A word. Any of the `routes` may lead to it, all steps of which must hold.

    What they lead to may hold too much; `pattern`, on folded text, decides. `crosses`: the
    word may have spaces in the text that it does not have here. `short`: looked for in names
    and the like, not in long texts.
    """

    word: str
    routes: tuple[tuple[Step, ...], ...]
    pattern: re.Pattern[str]
    crosses: bool = False
    short: bool = False

    def at_word(self, folded: str) -> re.Match[str] | None:
        """The first place where a word of the text begins so."""
        starts = chain((0,), (match.end() for match in _GAP.finditer(folded)))
        return next(filter(None, (self.pattern.match(folded, at) for at in starts)), None)


@dataclass(frozen=True, slots=True)
class _Tail:
    """A reading of the last syllable: `before` is sure, then any of `chars`, typed as `keys`."""

    before: str
    chars: str
    keys: str


def split(typed: str) -> list[str]:
    """The words, each of one script: "LH공사 food" gives lh, 공사, food."""
    runs = _RUN.findall(fold_query(typed[:MAX_TYPED]))
    return list(dict.fromkeys(run[:MAX_WORD] for run in runs))[:MAX_WORDS]


def terms(word: str) -> tuple[Term, ...]:
    """What must hold for a word of one script. Empty: it can be no beginning of any text."""
    if not is_korean(word):
        return (_latin(word),)
    keys = keystrokes(word)
    if _ALL_CONSONANTS.fullmatch(keys):
        return (_initials(word, keys),)
    term = _hangul(word, keys)
    if term is not None:
        return (term,)
    mixed = _SYLLABLES_THEN_CONSONANTS.fullmatch(word)
    if mixed is None:
        return ()
    head = _hangul(mixed[1], keystrokes(mixed[1]))
    rest = _initials(word, initials(mixed[1]) + keystrokes(mixed[2]))
    return (head, rest) if head else ()


def _latin(word: str) -> Term:
    pattern = rf"(?<![^ \n{FIELD_BREAK}]){re.escape(word)}"
    return _term(word, ((Step(latin_key(word), whole=False),),), pattern)


def _initials(word: str, keys: str) -> Term:
    pattern = " ?".join(f"[{_with_initial(key)}]" for key in keys)
    if len(keys) <= INITIALS_LENGTH:
        steps = [Step(initials_key(keys), whole=False)]
    else:
        windows = (keys[i : i + INITIALS_LENGTH] for i in range(len(keys) - INITIALS_LENGTH + 1))
        steps = [Step(initials_key(window), whole=True) for window in windows]
    return _term(word, (tuple(steps),), pattern, short=True)


def _hangul(word: str, keys: str) -> Term | None:
    read = _read(keys)
    if read is None:
        return None
    sure, tails = read
    crosses = len(sure) + min(len(tail.before) for tail in tails) + 1 >= CROSSING
    gap = " ?" if crosses else ""
    ends = "|".join(gap.join((*tail.before, f"[{tail.chars}]")) for tail in tails)
    pattern = gap.join((*sure, f"(?:{ends})"))
    if not crosses:
        # Two syllables, the last in any of its readings, are one beginning of keys.
        return _term(word, ((_begins(keys),),), pattern)
    routes = dict.fromkeys(_route(sure + tail.before, tail.keys) for tail in tails)
    return _term(word, tuple(routes), pattern, crosses=True)


def _begins(keys: str) -> Step:
    return Step(hangul_key(keys), whole=False)


def _route(sure: str, open_keys: str) -> tuple[Step, ...]:
    leads = initials(sure[2:]) + open_keys[0]
    pairs = (keystrokes(a + b) for a, b in pairwise(sure))
    whole = (
        Step(hangul_key(pair + lead), whole=True, ended=hangul_key(pair))
        for pair, lead in zip(pairs, leads, strict=True)
    )
    return (*whole, _begins(keystrokes(sure[-1:]) + open_keys))


def _term(
    word: str,
    routes: tuple[tuple[Step, ...], ...],
    pattern: str,
    *,
    crosses: bool = False,
    short: bool = False,
) -> Term:
    return Term(word, routes, re.compile(pattern), crosses, short)


def _read(keys: str) -> tuple[str, tuple[_Tail, ...]] | None:
    """The syllables that are sure, and the readings of the last one; None: no such text."""
    if len(keys) == 1 and keys in INITIALS:
        return "", (_Tail("", _with_initial(keys), keys),)
    parts = _SPLIT.findall(keys)
    if not parts or "".join("".join(part) for part in parts) != keys:
        return None
    sure = ""
    for initial, vowel, final in parts[:-1]:
        syllable = _syllable(initial, vowel, final)
        if not syllable:
            return None
        sure += syllable
    tails = _tails(*parts[-1])
    return (sure, tails) if tails else None


def _tails(initial: str, vowel: str, rest: str) -> tuple[_Tail, ...]:
    """난 may stay 난, become 낝, or be 나 and the first key of the next syllable."""
    readings = []
    if not rest and vowel in _VOWEL_OF:
        readings.append(_Tail("", _with_vowel(initial, vowel), initial + vowel))
    elif whole := _with_final(initial, vowel, rest):
        readings.append(_Tail("", whole, initial + vowel + rest))
    before = _syllable(initial, vowel, rest[:-1])
    if rest and before and rest[-1] in INITIALS:
        readings.append(_Tail(before, _with_initial(rest[-1]), rest[-1]))
    return tuple(readings)


def _syllable(initial: str, vowel_keys: str, final_keys: str) -> str:
    vowel, final = _VOWEL_OF.get(vowel_keys), _FINAL_OF.get(final_keys)
    if vowel is None or final is None:
        return ""
    return _compose(INITIALS.index(initial), VOWELS.index(vowel), FINALS.index(final))


def _compose(initial: int, vowel: int, final: int) -> str:
    return chr(ord("가") + initial * 588 + vowel * 28 + final)


def _with_initial(initial: str) -> str:
    at = INITIALS.index(initial)
    return f"{_compose(at, 0, 0)}-{_compose(at, len(VOWELS) - 1, len(FINALS) - 1)}"


def _with_vowel(initial: str, vowel_keys: str) -> str:
    at = INITIALS.index(initial)
    grown = [i for i, keys in enumerate(_KEYS_OF_VOWELS) if keys.startswith(vowel_keys)]
    return f"{_compose(at, grown[0], 0)}-{_compose(at, grown[-1], len(FINALS) - 1)}"


def _with_final(initial: str, vowel_keys: str, final_keys: str) -> str:
    grown = [keys for keys in _FINAL_OF if keys.startswith(final_keys)]
    return "".join(_syllable(initial, vowel_keys, keys) for keys in grown)


def all_terms(words: list[str]) -> tuple[Term, ...]:
    """The terms of all words; empty when one of them can be no beginning of any text."""
    found = [terms(word) for word in words]
    return tuple(term for one in found for term in one) if all(found) else ()


def other_keyboard(word: str) -> str:
    """The word as if the keyboard had been switched between Korean and Latin, or not."""
    if is_korean(word):
        return keys_as_latin(keystrokes(word))
    return latin_as_keys(word)


def is_korean(word: str) -> bool:
    """True for a word of syllables and jamo."""
    return "ㄱ" <= word[:1] <= "ㅣ" or is_syllable(word[:1])
