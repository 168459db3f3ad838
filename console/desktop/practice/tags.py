"""What a line of practice was counted as: always a word, and a shape on the time line."""

from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.desktop.style.tokens import Ink
from console.desktop.style.tone import Tone
from console.dialogue.acts import Act

Shape = Literal["dot", "diamond", "bar", "block"]

_WORDS: dict[Act, object] = {
    Act.ASKED_SUICIDE: QT_TRANSLATE_NOOP("practice", "Asked about suicide"),
    Act.SUMMARY: QT_TRANSLATE_NOOP("practice", "Summary"),
    Act.EARLY_ADVICE: QT_TRANSLATE_NOOP("practice", "Early advice"),
    Act.ADVICE: QT_TRANSLATE_NOOP("practice", "Advice"),
    Act.REASSURANCE: QT_TRANSLATE_NOOP("practice", "Comfort"),
    Act.DEEPER_REFLECTION: QT_TRANSLATE_NOOP("practice", "Complex reflection"),
    Act.REFLECTION: QT_TRANSLATE_NOOP("practice", "Reflection"),
    Act.VALIDATION: QT_TRANSLATE_NOOP("practice", "Acknowledged"),
    Act.OPEN_QUESTION: QT_TRANSLATE_NOOP("practice", "Open question"),
    Act.CLOSED_QUESTION: QT_TRANSLATE_NOOP("practice", "Closed question"),
    Act.WAITED: QT_TRANSLATE_NOOP("practice", "Waited"),
}
_USUAL: tuple[Tone, str] = ("quiet", "")
_LOOKS: dict[Act, tuple[Tone, str]] = {
    Act.ASKED_SUICIDE: ("plain", "shield-check"),
    Act.SUMMARY: ("ok", "check-circle"),
    Act.EARLY_ADVICE: ("warn", "alert"),
    Act.DEEPER_REFLECTION: ("ok", "check-circle"),
    Act.REFLECTION: ("ok", "check-circle"),
    Act.WAITED: ("ok", "check-circle"),
}
SHAPES: dict[Act, tuple[Shape, Ink]] = {
    Act.REFLECTION: ("dot", "okmark"),
    Act.DEEPER_REFLECTION: ("dot", "okmark"),
    Act.EARLY_ADVICE: ("diamond", "warnmark"),
    Act.WAITED: ("bar", "silenced"),
    Act.ASKED_SUICIDE: ("block", "text2"),
}
"""What is drawn on the time line: four shapes that differ without their colour."""
LEGEND = (Act.REFLECTION, Act.EARLY_ADVICE, Act.WAITED, Act.ASKED_SUICIDE)


def word_of(act: Act) -> str:
    """Its word in the language of the moment; empty for what is not told."""
    return QCoreApplication.translate("practice", str(_WORDS[act])) if act in _WORDS else ""


def badge_of(act: Act) -> tuple[str, Tone, str]:
    """Word, tone and icon of its badge."""
    tone, icon = _LOOKS.get(act, _USUAL)
    return word_of(act), tone, icon


def told(acts: tuple[Act, ...]) -> Act | None:
    """The one of several that stands at the line: the weightiest that has a word."""
    return next((act for act in Act if act in acts and act in _WORDS), None)
