"""Eight hours without the center, three consoles at work, and then all return at once."""

from random import Random

from tests.simulation.script import WORLD, Script, Step

HOURS_MS = 8 * 3_600_000
SEATS = ("han.1", "min.1", "seo.1")
DEEDS = ("by_hand", "write", "write", "write", "assess", "refer", "end", "sign", "add", "hand_over")
EVERY_MS = 300_000


def outage(seed: int) -> Script:
    """A shift of 8 hours: the center falls in its first minute and rises after its last."""
    rng = Random(seed)
    steps = [Step(0, seat, "by_hand", 0) for seat in SEATS]
    steps.append(Step(20_000, WORLD, "down", 0))
    for seat in SEATS:
        steps += [
            Step(30_000 + rng.randrange(HOURS_MS), seat, rng.choice(DEEDS), rng.randrange(10**6))
            for _ in range(HOURS_MS // EVERY_MS)
        ]
        steps.append(Step(rng.randrange(HOURS_MS), seat, "kill", rng.randrange(10**6)))
        steps.append(Step(rng.randrange(HOURS_MS), seat, "reboot", rng.randrange(10**6)))
    steps.append(Step(HOURS_MS, WORLD, "up", 0))
    return Script(seed=seed, seats=SEATS, steps=tuple(sorted(steps, key=lambda step: step.at)))
