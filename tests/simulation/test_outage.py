from tests.simulation.outage import HOURS_MS, SEATS, outage
from tests.simulation.world import run

LONGEST_WAIT_S = 30.0


def test_eight_hours_alone_and_three_consoles_return_at_once() -> None:
    ran = run(outage(1))
    assert ran.faults == ()
    assert ran.facts > 100
    # The longest wait between two looks, then everything in one go.
    assert ran.settled < 2 * LONGEST_WAIT_S
    # One look at least every 15 s, the shortest of the longest waits: never a tight loop.
    assert ran.asked < len(SEATS) * (HOURS_MS / 15_000) * 1.1
