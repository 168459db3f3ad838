"""Search by comparing everything with everything, and sharing no code with the index."""

import unicodedata
from functools import cache, cached_property

from console.model.service import Service

_ONE_KEY = {
    **dict(
        zip("ㅘㅙㅚㅝㅞㅟㅢ", ("ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ"), strict=True)
    ),
    **dict(zip("ㄳㄵㄶㄺㄻㄼ", ("ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ"), strict=True)),
    **dict(zip("ㄽㄾㄿㅀㅄ", ("ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ"), strict=True)),
}
_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


@cache
def keys(syllable: str) -> str:
    """By way of Unicode's own decomposition, not of arithmetic."""
    out = ""
    for part in unicodedata.normalize("NFD", syllable):
        jamo = unicodedata.name(part).rsplit(" ", 1)[-1]
        letter = unicodedata.lookup(f"HANGUL LETTER {jamo}")
        out += _ONE_KEY.get(letter, letter)
    return out


def lead(syllable: str) -> str:
    return _LEADS[(ord(syllable) - 0xAC00) // 588]


class Text:
    """A field as chains of words; a chain is what may be read without its spaces."""

    def __init__(self, text: str) -> None:
        self.chains: list[list[str]] = []
        chain: list[str] = []
        for char in text.casefold() + ".":
            if char in " ·-":
                chain.append("")
            elif char.isalnum():
                hangul = "가" <= char <= "힣"
                held = [word for word in chain if word]
                if held and ("가" <= held[-1][-1] <= "힣") != hangul:
                    self._close(chain)
                    chain = []
                if not chain:
                    chain = [""]
                chain[-1] += char
            else:
                self._close(chain)
                chain = []

    def _close(self, chain: list[str]) -> None:
        words = [word for word in chain if word]
        if words:
            self.chains.append(words)

    @cached_property
    def starts(self) -> list[tuple[int, str, str, str]]:
        """For each place where a match may begin: its tier, the keys from
        there to the end of the word and to the end of the chain, and the first consonants."""
        found = []
        for number, words in enumerate(self.chains):
            korean = "가" <= words[0][0] <= "힣"
            for n, word in enumerate(words):
                for at in range(len(word) if korean else 1):
                    place = 2 if at else (0 if number == n == 0 else 1)
                    rest = word[at:], word[at:] + "".join(words[n + 1 :])
                    if korean:
                        typed = ["".join(map(keys, one)) for one in rest]
                        found.append((place, typed[0], typed[1], "".join(map(lead, rest[1]))))
                    else:
                        found.append((place, word, word, ""))
        return found

    def places(self, word: str, typed_syllables: int) -> list[int]:
        """0 the text begins so, 1 a word begins so, 2 inside; every place, the best first."""
        heads = all(char in _LEADS for char in word) and len(word) > 1
        found = []
        for place, in_word, in_chain, leads in self.starts:
            read = leads if heads else in_chain if typed_syllables >= 3 else in_word
            if read.startswith(word):
                found.append(place)
        return sorted(found)


class Brute:
    """All services, to be compared one by one, in the order of rank."""

    def __init__(self, services: list[Service]) -> None:
        self._held = [(service.id, _fields(service)) for service in services]

    def search(self, words: list[tuple[str, int]], limit: int = 20) -> list[str]:
        """Ids, best first; words as keystrokes and the number of syllables on the screen."""
        keyed = []
        for rank, (service_id, fields) in enumerate(self._held):
            tiers = [tier(fields, word, syllables) for word, syllables in words]
            if None not in tiers:
                keyed.append((group([one for one in tiers if one is not None]), rank, service_id))
        return [service_id for _, _, service_id in sorted(keyed)[:limit]]


def _fields(service: Service) -> tuple[Text, list[Text], list[Text], list[Text]]:
    long = (service.description, service.eligibility, service.application_process)
    numbers = [phone.number for phone in service.phones]
    bare = [number.replace("-", "") for number in numbers]
    short = [service.organization, *service.districts, *service.categories, *numbers, *bare]
    aliases = list(map(Text, service.aliases))
    return Text(service.name), aliases, list(map(Text, short)), list(map(Text, long))


def tier(
    fields: tuple[Text, list[Text], list[Text], list[Text]], word: str, syllables: int
) -> int | None:
    name, aliases, short, long = fields
    if best := name.places(word, syllables):
        return best[0]
    if any(alias.places(word, syllables) for alias in aliases):
        return 3
    heads = all(char in _LEADS for char in word) and len(word) > 1
    others = short if heads else [*short, *long]
    return 4 if any(text.places(word, syllables) for text in others) else None


def group(tiers: list[int]) -> int:
    worst, best = max(tiers), min(tiers)
    if worst <= 1:
        return worst if best else 0
    if worst <= 3:
        return worst
    return 4 if best <= 3 else 5
