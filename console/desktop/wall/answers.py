"""What became of a supervisor's requests, in sentences that also say what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from console.model.outcome import Answer

_COMMON = {
    "forbidden": QT_TRANSLATE_NOOP("wallanswers", "This account may not do that."),
    "signed_out": QT_TRANSLATE_NOOP(
        "wallanswers", "Not sent: the sign-in has ended. Please sign in again."
    ),
}
_HELP = {
    "gone": QT_TRANSLATE_NOOP("wallanswers", "The call for help is over already."),
    "": QT_TRANSLATE_NOOP("wallanswers", "The center did not take it. Please go there anyway."),
}
_HELP_ENDS = {
    Answer.NOT_SENT: QT_TRANSLATE_NOOP("wallanswers", "Not sent. Please go there, or call them."),
    Answer.NOT_CERTAIN: QT_TRANSLATE_NOOP(
        "wallanswers", "Not certain that it arrived. Please press once more."
    ),
}
_MESSAGE = {
    "gone": QT_TRANSLATE_NOOP("wallanswers", "Not sent: they have left."),
    "": QT_TRANSLATE_NOOP("wallanswers", "Not sent. Your words stay here."),
}
_MESSAGE_ENDS = {
    Answer.NOT_SENT: QT_TRANSLATE_NOOP(
        "wallanswers", "Not sent. Your words stay here; Enter tries once more."
    ),
    Answer.NOT_CERTAIN: QT_TRANSLATE_NOOP(
        "wallanswers", "Not certain that it arrived. Enter sends it once more."
    ),
}
_ASSIGN = {
    "gone": QT_TRANSLATE_NOOP("wallanswers", "They have hung up already."),
    "taken": QT_TRANSLATE_NOOP("wallanswers", "Somebody is answering already."),
    "not_there": QT_TRANSLATE_NOOP("wallanswers", "That counselor cannot answer just now."),
    "": QT_TRANSLATE_NOOP("wallanswers", "Could not be given. They still wait for everybody."),
}
_ASSIGN_ENDS = {
    Answer.NOT_SENT: QT_TRANSLATE_NOOP("wallanswers", "Not sent. They still wait for everybody."),
    Answer.NOT_CERTAIN: QT_TRANSLATE_NOOP(
        "wallanswers", "Not certain that it arrived. You can give them once more."
    ),
}
_WATCH = {
    "gone": QT_TRANSLATE_NOOP("wallanswers", "The talk is over already."),
    "": QT_TRANSLATE_NOOP("wallanswers", "The center did not take it. You can try once more."),
}
_WATCH_ENDS = {
    Answer.NOT_SENT: QT_TRANSLATE_NOOP("wallanswers", "Not sent. You can press once more."),
    Answer.NOT_CERTAIN: QT_TRANSLATE_NOOP("wallanswers", "Not certain that it arrived."),
}
_ABOUT: dict[str, tuple[dict[str, object], dict[Answer, object]]] = {
    "help": (dict(_HELP), dict(_HELP_ENDS)),
    "message": (dict(_MESSAGE), dict(_MESSAGE_ENDS)),
    "assign": (dict(_ASSIGN), dict(_ASSIGN_ENDS)),
    "watch": (dict(_WATCH), dict(_WATCH_ENDS)),
}


def sentence(about: str, answer: Answer, reason: str = "") -> str:
    """What to tell; `about` is help, message, assign or watch. Empty when it is done."""
    if answer is Answer.DONE:
        return ""
    refusals, ends = _ABOUT[about]
    if answer in ends and reason not in _COMMON:
        return _say(ends[answer])
    return _say(refusals.get(reason) or _COMMON.get(reason) or refusals[""])


def sending() -> str:
    """While the center is asked."""
    return QCoreApplication.translate("wallanswers", "Sending …")


def sent() -> str:
    """A message has reached the center."""
    return QCoreApplication.translate("wallanswers", "Sent")


def _say(text: object) -> str:
    return QCoreApplication.translate("wallanswers", str(text))
