from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What became of a fact: accepted, accepted beside a conflict, or rejected."""

    ACCEPTED = "accepted"
    FLAGGED = "flagged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The settlement of one fact, addressed to the vault that sent it."""

    command_id: str
    verdict: Verdict
    reason: str = ""


class Answer(StrEnum):
    """How a request ended, as the center said it or as the console must conclude."""

    DONE = "done"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_CERTAIN = "not_certain"
