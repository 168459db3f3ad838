"""What became of words that were to be said, in a sentence that also says what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.model.outcome import Answer

_OVER = QT_TRANSLATE_NOOP("said", "Not heard: the talk is over. Your words are still here.")
_REFUSALS = {
    "gone": _OVER,
    "ended": _OVER,
    "nobody_listens": QT_TRANSLATE_NOOP(
        "said", "Nobody listens to written words in this talk. Your words are still here."
    ),
}
_BY_ANSWER = {
    Answer.REFUSED: QT_TRANSLATE_NOOP("said", "Not heard. Your words are still here."),
    Answer.NOT_SENT: QT_TRANSLATE_NOOP(
        "said", "Not heard: the connection is broken. Your words are still here; say them again."
    ),
    Answer.NOT_CERTAIN: QT_TRANSLATE_NOOP(
        "said",
        "It is not certain whether this was heard. If it does not appear above, say it again.",
    ),
}


def trouble(answer: Answer, reason: str = "") -> str:
    """What to tell; empty once it was heard, for then it stands in the transcript."""
    if answer is Answer.DONE:
        return ""
    text = _REFUSALS.get(reason) if answer is Answer.REFUSED else None
    return QCoreApplication.translate("said", str(text or _BY_ANSWER[answer]))
