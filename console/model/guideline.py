"""The 20–30 minute guideline in gentle stages. It never cuts off, and never hurries at risk."""

from enum import StrEnum

from console.model.risk import SILENCING, RiskLevel

CLOSING_MS = 20 * 60_000
OVER_MS = 30 * 60_000
SCALE_MS = 40 * 60_000
"""The end of the drawn bar."""


class Stage(StrEnum):
    LISTENING = "listening"
    CLOSING = "closing"
    OVER = "over"
    SILENCED = "silenced"


def stage(elapsed_ms: int, risk: RiskLevel | None) -> Stage:
    """The stage after so many ms of talk; silenced while the risk is high or imminent."""
    if risk in SILENCING:
        return Stage.SILENCED
    if elapsed_ms < CLOSING_MS:
        return Stage.LISTENING
    return Stage.CLOSING if elapsed_ms < OVER_MS else Stage.OVER
