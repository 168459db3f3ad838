"""Text as it is compared: folded, and taken apart into keystrokes of the Korean keyboard."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
FIRST, LAST = "가", "힣"
BREAK, JOIN = "\n", " "

# Jamo that take two keys on the standard (두벌식) keyboard, each followed by them.
_TWO_KEYS: dict[str, str] = {
    entry[0]: entry[1:]
    for entry in re.findall(
        "...",
        "ㅘㅗㅏㅙㅗㅐㅚㅗㅣㅝㅜㅓㅞㅜㅔㅟㅜㅣㅢㅡㅣㄳㄱㅅㄵㄴㅈㄶㄴㅎ"
        "ㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ",
    )
}
# Which key bears which jamo; capitals are the shifted keys.
_QWERTY = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        strict=True,
    )
)
_JAMO_TO_LATIN = {jamo: key for key, jamo in _QWERTY.items()} | dict(
    zip("ㅃㅉㄸㄲㅆㅒㅖ", "qwertop", strict=True)
)
# Hyphens and middle dots stand inside what people write as one word or as two.
_JOINERS = frozenset(" \t\u00a0\u3000·ㆍ・‧･-‐‑‒–—_")
_DROPPED = frozenset("'’‘`\u200b\u200c\u200d\ufeff\u00ad")
_JAMO = re.compile(r"[ㄱ-ㅣ]")
_SCRIPT_CHANGE = re.compile(r"(?<=[가-힣]) *(?=[^가-힣 \n])|(?<=[^가-힣 \n]) *(?=[가-힣])")
_BREAKS = re.compile(r" *\n[ \n]*")
_JOINS = re.compile(r" {2,}")


class _Table(dict[int, str]):
    """A table for `str.translate` that works out each character once."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        self[code] = value = self._rule(chr(code))
        return value


def is_syllable(char: str) -> bool:
    """True for a whole Korean syllable."""
    return FIRST <= char <= LAST


def _apart(char: str) -> str:
    if not is_syllable(char):
        return _TWO_KEYS.get(char, char)
    initial, rest = divmod(ord(char) - ord(FIRST), 588)
    vowel, final = divmod(rest, 28)
    jamo = (INITIALS[initial], VOWELS[vowel], FINALS[final])
    return "".join(_TWO_KEYS.get(one, one) for one in jamo)


def _initial(char: str) -> str:
    return INITIALS[(ord(char) - ord(FIRST)) // 588] if is_syllable(char) else ""


def _jamo(char: str) -> str:
    """A lone jamo as the keyboard's own, whichever of Unicode's three blocks it came from."""
    if _JAMO.match(char):
        return char
    code = ord(unicodedata.normalize("NFKD", char)[:1] or " ")
    for first, jamo in ((0x1100, INITIALS), (0x1161, VOWELS), (0x11A7, FINALS)):
        if 0 <= code - first < len(jamo) and not is_syllable(char):
            return jamo[code - first]
    return ""


def _folded(char: str) -> str:
    if is_syllable(char):
        return char
    if char in _JOINERS:
        return JOIN
    if char in _DROPPED or unicodedata.combining(char):
        return ""
    if _JAMO.match(char):
        return BREAK
    plain = unicodedata.normalize("NFKD", char).casefold()
    letters = "".join(c for c in plain if c.isalnum() and not "\u1100" <= c <= "\u11ff")
    return letters or BREAK


_KEYS = _Table(_apart)
_INITIAL = _Table(_initial)
_FOLD = _Table(_folded)
_KEEP_JAMO = _Table(lambda char: _jamo(char) or _folded(char))


def nfc(text: str) -> str:
    """One form for text that Macs write taken apart."""
    return unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Words in lower case. A space: may be written together. A line break: never one word."""
    return _tidy(nfc(text).translate(_FOLD))


def fold_query(text: str) -> str:
    """As `fold`, but a syllable that is still being composed (lone jamo) is kept."""
    return nfc(text).translate(_KEEP_JAMO)


def _tidy(text: str) -> str:
    parted = _SCRIPT_CHANGE.sub(BREAK, text)
    return _JOINS.sub(JOIN, _BREAKS.sub(BREAK, parted)).strip()


@lru_cache(maxsize=1024)  # the same names come back with every key that is pressed
def fold_with_places(text: str) -> tuple[str, tuple[int, ...]]:
    """`fold(text)` and, for each of its characters, the place in `text` (which is NFC)."""
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for folded in _FOLD[ord(char)]:
            _append(out, places, folded, place)
    while out and out[-1] in (BREAK, JOIN):
        out.pop()
        places.pop()
    return "".join(out), tuple(places)


def _append(out: list[str], places: list[int], char: str, place: int) -> None:
    if char in (BREAK, JOIN):
        if not out:
            return
        if out[-1] in (BREAK, JOIN):
            out[-1] = BREAK if BREAK in (char, out[-1]) else JOIN
            return
    elif out and out[-1] != BREAK:
        _part_scripts(out, places, char, place)
    out.append(char)
    places.append(place)


def _part_scripts(out: list[str], places: list[int], char: str, place: int) -> None:
    last = next(one for one in reversed(out) if one != JOIN)
    if is_syllable(last) == is_syllable(char):
        return
    if out[-1] == JOIN:
        out[-1] = BREAK
    else:
        out.append(BREAK)
        places.append(place)


def keystrokes(text: str) -> str:
    """Each syllable as the keys that type it: 난방 = ㄴㅏㄴㅂㅏㅇ, 과 = ㄱㅗㅏ."""
    return text.translate(_KEYS)


def initials(text: str) -> str:
    """The first consonant of each syllable: 난방비 = ㄴㅂㅂ. Anything else vanishes."""
    return text.translate(_INITIAL)


def latin_as_keys(text: str) -> str:
    """What Latin letters would have been with the keyboard switched to Korean."""
    return "".join(_QWERTY.get(char, char) for char in text)


def keys_as_latin(keys: str) -> str:
    """What keystrokes would have been with the keyboard switched to Latin."""
    return "".join(_JAMO_TO_LATIN.get(char, char) for char in keys)
