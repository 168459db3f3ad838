import pytest

from console.model.guideline import Stage, stage
from console.model.risk import RiskLevel

MINUTE = 60_000


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        (0, Stage.LISTENING),
        (20 * MINUTE - 1, Stage.LISTENING),
        (20 * MINUTE, Stage.CLOSING),
        (30 * MINUTE - 1, Stage.CLOSING),
        (30 * MINUTE, Stage.OVER),
        (300 * MINUTE, Stage.OVER),
    ],
)
def test_stages(elapsed: int, expected: Stage) -> None:
    assert stage(elapsed, None) is expected
    assert stage(elapsed, RiskLevel.MODERATE) is expected


@pytest.mark.parametrize("risk", [RiskLevel.HIGH, RiskLevel.IMMINENT])
def test_nobody_is_hurried_at_risk(risk: RiskLevel) -> None:
    assert stage(45 * MINUTE, risk) is Stage.SILENCED
