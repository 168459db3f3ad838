"""What became of a request to accept, in a sentence that also says what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.model.outcome import Answer

_REFUSALS = {
    "taken": QT_TRANSLATE_NOOP("answers", "Another counselor answered first."),
    "abandoned": QT_TRANSLATE_NOOP("answers", "The caller has hung up."),
    "gone": QT_TRANSLATE_NOOP("answers", "The caller has hung up."),
    "forbidden": QT_TRANSLATE_NOOP(
        "answers", "This account may not take calls. Please ask your supervisor."
    ),
    "assigned": QT_TRANSLATE_NOOP(
        "answers", "The supervisor has given this person to another counselor for a minute."
    ),
    "not_connected": QT_TRANSLATE_NOOP("answers", "It did not connect. You can answer once more."),
    "signed_out": QT_TRANSLATE_NOOP(
        "answers", "Not sent: the sign-in has ended. Pick up the phone when it rings and sign in."
    ),
}
_REFUSED = QT_TRANSLATE_NOOP("answers", "The call could not be taken. The caller is still waiting.")
_NOT_SENT = QT_TRANSLATE_NOOP(
    "answers", "Not sent. When the phone rings, pick it up and press ‘I am on a call’."
)
_NOT_CERTAIN = QT_TRANSLATE_NOOP(
    "answers", "No answer yet, so it is not certain. If the phone rings, pick it up."
)


def sentence(answer: Answer, reason: str = "") -> str:
    """What to tell the counselor; empty when it is done, for then the session says it."""
    if answer == Answer.DONE:
        return ""
    if reason in _REFUSALS:
        return _say(_REFUSALS[reason])
    by_answer = {
        Answer.REFUSED: _REFUSED,
        Answer.NOT_SENT: _NOT_SENT,
        Answer.NOT_CERTAIN: _NOT_CERTAIN,
    }
    return _say(by_answer[answer])


def under_way() -> str:
    """While the center is asked."""
    return QCoreApplication.translate("answers", "Connecting …")


def not_connected() -> str:
    """The center said yes, but the telephone did not connect."""
    return QCoreApplication.translate("answers", "It did not connect. You can answer once more.")


def _say(text: object) -> str:
    return QCoreApplication.translate("answers", str(text))
