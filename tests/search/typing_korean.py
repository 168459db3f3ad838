"""The standard Korean input method, key by key: what stands on the screen meanwhile."""

import unicodedata

from tests.search.brute import _ONE_KEY

_TWO = {keys: jamo for jamo, keys in _ONE_KEY.items()}
_NO_FINAL = "ㄸㅃㅉ"


def _vowel(jamo: str) -> bool:
    return "ㅏ" <= jamo <= "ㅣ"


def ime(keys: str) -> str:
    """The text shown after these keys."""
    units: list[list[str]] = []
    for key in keys:
        _press(units, key)
    return "".join(map(_shown, units))


def _press(units: list[list[str]], key: str) -> None:
    lead, vowel, final = units[-1] if units else ("", "", "")
    if not _vowel(key):
        if lead and vowel and key not in _NO_FINAL and (not final or final + key in _TWO):
            units[-1][2] += key
        else:
            units.append([key, "", ""])
    elif final:
        units[-1][2] = final[:-1]
        units.append([final[-1], key, ""])
    elif lead and (not vowel or vowel + key in _TWO):
        units[-1][1] += key
    else:
        units.append(["", key, ""])


def _shown(unit: list[str]) -> str:
    lead, vowel, final = (_TWO.get(part, part) for part in unit)
    if not lead or not vowel:
        return lead or vowel
    parts = (("CHOSEONG", lead), ("JUNGSEONG", vowel), ("JONGSEONG", final))
    jamo = (_conjoining(place, one) for place, one in parts if one)
    return unicodedata.normalize("NFC", "".join(jamo))


def _conjoining(place: str, jamo: str) -> str:
    return unicodedata.lookup(f"HANGUL {place} {unicodedata.name(jamo).rsplit(' ', 1)[-1]}")
