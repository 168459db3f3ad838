"""What the risk card says: each step with its sentence to say aloud, and whom to call how."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.model.risk import RiskStep

_CONTEXT = "RiskWords"
Source = object
_AGREED: Source = QT_TRANSLATE_NOOP("RiskWords", "They agreed")
_REFUSED: Source = QT_TRANSLATE_NOOP("RiskWords", "They did not wish it")


@dataclass(frozen=True, slots=True)
class Said:
    """A step in words: its name, the sentence, more on it, and what its two answers are called."""

    name: Source
    sentence: Source
    more: Source
    done: Source = _AGREED
    declined: Source = _REFUSED


_CONFIRMED = QT_TRANSLATE_NOOP("RiskWords", "Confirmed")
_NOT_SAID = QT_TRANSLATE_NOOP("RiskWords", "Not known yet")
_STEPS: dict[RiskStep, Said] = {
    RiskStep.SAFE_PLACE: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Ask whether they are in a safe place"),
        QT_TRANSLATE_NOOP("RiskWords", "“Are you somewhere safe right now? Is anybody with you?”"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "If they are outside, high up or near water, ask them slowly to come inside first.",
        ),
        _CONFIRMED,
        _NOT_SAID,
    ),
    RiskStep.MEANS_APART: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Ask them to keep away from what is dangerous"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "“Could you put it in another room, and leave it there while we are talking?”",
        ),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "Ask plainly what is within reach: medicine, something sharp, a cord. One thing at a "
            "time.",
        ),
    ),
    RiskStep.SOMEBODY_NEAR: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Bring in somebody who can be near"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "“You need not bear this alone. Shall we reach somebody who could come to you?”",
        ),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "Family, a friend, a neighbour, a case worker: whom they name. Call only whom they "
            "agree to.",
        ),
    ),
    RiskStep.WHEREABOUTS: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Find out where they are"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "“So that help can come if it is needed: could you tell me where you are now?”",
        ),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "Write into the note where this is known from: told by them, heard, or guessed.",
        ),
        _CONFIRMED,
        _NOT_SAID,
    ),
    RiskStep.RESCUE: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Ask 119 for help"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "“I am going to ask 119 to come to you. I stay with you, I am not hanging up.”",
        ),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "Call from another phone, or ask your supervisor with F7 to call, so that this call "
            "goes on. In immediate danger it can be done without consent; write down why.",
        ),
    ),
    RiskStep.HELP_ARRIVED: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Make sure that help has arrived"),
        QT_TRANSLATE_NOOP("RiskWords", "“Who has come to you? May I speak with them?”"),
        QT_TRANSLATE_NOOP(
            "RiskWords", "Stay on the line until somebody there says that they are with them."
        ),
        _CONFIRMED,
        _NOT_SAID,
    ),
    RiskStep.REPORTED: Said(
        QT_TRANSLATE_NOOP("RiskWords", "Duty to report: suspected abuse"),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "“So that you are protected, I am obliged to report this. I tell you what follows.”",
        ),
        QT_TRANSLATE_NOOP(
            "RiskWords",
            "Of a child: 112, at once. Of an elder: 1577-1389, or 112. Report even when in doubt, "
            "and write down when and to whom.",
        ),
        QT_TRANSLATE_NOOP("RiskWords", "Reported"),
        QT_TRANSLATE_NOOP("RiskWords", "Not suspected"),
    ),
}
_CALLS: dict[str, Source] = {
    "119": QT_TRANSLATE_NOOP(
        "RiskWords",
        "“I am a counselor of a helpline. Somebody I am talking with is in danger. They are at …, "
        "and they are still on the line.”",
    ),
    "112": QT_TRANSLATE_NOOP(
        "RiskWords",
        "“I am a counselor of a helpline. Somebody I am talking with is being threatened. They are "
        "at …, and they are still on the line.”",
    ),
    "109": QT_TRANSLATE_NOOP(
        "RiskWords",
        "“When it becomes hard to bear alone you can call 109, at any hour, also after this call.”",
    ),
    "1577-0199": QT_TRANSLATE_NOOP(
        "RiskWords",
        "“At 1577-0199 the mental-health team of your district answers, at any hour. They can also "
        "come to you.”",
    ),
}


def say(text: Source) -> str:
    """In the language of the moment."""
    return QCoreApplication.translate(_CONTEXT, str(text))


def step(which: RiskStep) -> Said:
    """A step, its parts to be said by `say`."""
    return _STEPS[which]


def call(number: str) -> str:
    """What to say there, or of it."""
    return say(_CALLS[number])
