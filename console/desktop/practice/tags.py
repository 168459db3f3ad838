"""What a line of practice was counted as: always a word, and a shape on the time line."""

from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.style.tokens import Ink
from console.desktop.style.tone import Tone

Shape = Literal["", "dot", "diamond", "bar", "block"]


class Tag(StrEnum):
    """What can be recognised in what a trainee says, or leaves unsaid."""

    REFLECTION = "reflection"
    OPEN_QUESTION = "open_question"
    CLOSED_QUESTION = "closed_question"
    EARLY_ADVICE = "early_advice"
    WAITED = "waited"
    ASKED_SUICIDE = "asked_suicide"
    SUMMARY = "summary"


_WORDS = {
    Tag.REFLECTION: QT_TRANSLATE_NOOP("practice", "Reflection"),
    Tag.OPEN_QUESTION: QT_TRANSLATE_NOOP("practice", "Open question"),
    Tag.CLOSED_QUESTION: QT_TRANSLATE_NOOP("practice", "Closed question"),
    Tag.EARLY_ADVICE: QT_TRANSLATE_NOOP("practice", "Early advice"),
    Tag.WAITED: QT_TRANSLATE_NOOP("practice", "Waited"),
    Tag.ASKED_SUICIDE: QT_TRANSLATE_NOOP("practice", "Asked about suicide"),
    Tag.SUMMARY: QT_TRANSLATE_NOOP("practice", "Summary"),
}
_LOOKS: dict[Tag, tuple[Tone, str]] = {
    Tag.REFLECTION: ("ok", "check-circle"),
    Tag.OPEN_QUESTION: ("quiet", ""),
    Tag.CLOSED_QUESTION: ("quiet", ""),
    Tag.EARLY_ADVICE: ("warn", "alert"),
    Tag.WAITED: ("ok", "check-circle"),
    Tag.ASKED_SUICIDE: ("plain", "shield-check"),
    Tag.SUMMARY: ("ok", "check-circle"),
}
SHAPES: dict[Tag, tuple[Shape, Ink]] = {
    Tag.REFLECTION: ("dot", "okmark"),
    Tag.EARLY_ADVICE: ("diamond", "warnmark"),
    Tag.WAITED: ("bar", "silenced"),
    Tag.ASKED_SUICIDE: ("block", "text2"),
}
"""What is drawn on the time line: four shapes that differ without their colour."""


def word_of(tag: Tag) -> str:
    """Its word in the language of the moment."""
    return QCoreApplication.translate("practice", str(_WORDS[tag]))


def badge_of(tag: Tag) -> tuple[str, Tone, str]:
    """Word, tone and icon of its badge."""
    tone, icon = _LOOKS[tag]
    return word_of(tag), tone, icon
