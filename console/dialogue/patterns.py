"""How rules on sentences are put together from patterns."""

import re
from collections.abc import Callable
from functools import cache

Rule = Callable[[str], str]
"""The words a sentence was recognised by; empty where it was not."""


def any_of(*patterns: str, unless: str = "") -> Rule:
    """Recognised by the first of these patterns, in a sentence in which `unless` is not found."""

    @cache
    def wanted() -> re.Pattern[str]:
        # Only practice reads sentences; every console has the rules.
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    @cache
    def spoiled() -> re.Pattern[str]:
        return re.compile(unless, re.IGNORECASE)

    def rule(sentence: str) -> str:
        if unless and spoiled().search(sentence):
            return ""
        found = wanted().search(sentence)
        return (found[0].strip(" ,.?!…") or found[0]) if found else ""

    return rule


def both(first: Rule, second: Rule) -> Rule:
    """Recognised where both do, by the words of the first."""

    def rule(sentence: str) -> str:
        return first(sentence) if second(sentence) else ""

    return rule


def without(first: Rule, second: Rule) -> Rule:
    """Recognised where the first does and the second does not."""

    def rule(sentence: str) -> str:
        return "" if second(sentence) else first(sentence)

    return rule
