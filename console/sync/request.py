"""One request from key press to answer: asked again under one id, decided by the center. No I/O."""

from dataclasses import dataclass

from console.model.outcome import Answer

RETRY_MS = 400


@dataclass(frozen=True, slots=True)
class Reply:
    """How a request ended; `reason` is the center's word when it refused."""

    answer: Answer
    reason: str = ""


class Asking:
    """Whether to ask again, and what to say when there was no answer.

    *Not sent* is only said when no try can have reached the center; else *not certain*.
    """

    def __init__(self, valid_until: int) -> None:
        self._valid_until = valid_until
        self._maybe_received = False

    def unanswered(self, now: int, *, sent: bool, offline: bool) -> Reply | None:
        """After a try without an answer: how it ends, or None to ask again after RETRY_MS.

        `offline`: the link was down already, so that waiting out the ten seconds helps nobody.
        """
        self._maybe_received = self._maybe_received or sent
        if now + RETRY_MS < self._valid_until and not (offline and not self._maybe_received):
            return None
        return Reply(Answer.NOT_CERTAIN if self._maybe_received else Answer.NOT_SENT)
