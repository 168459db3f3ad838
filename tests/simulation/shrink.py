"""A failing world, cut down to what it fails by."""

from collections.abc import Callable
from dataclasses import replace

from tests.simulation.script import Script, Step

Fails = Callable[[Script], bool]


def shrunk(script: Script, fails: Fails, *, tries: int = 300) -> Script:
    """The smallest script found within so many tries that still `fails`: steps are left out in
    runs, long ones first, then seats, then small pages and batches.
    """
    left = [tries]

    def still(smaller: Script) -> bool:
        left[0] -= 1
        return left[0] >= 0 and fails(smaller)

    script = _fewer_steps(script, still)
    for seat in script.seats[1:]:
        without = _without(script, seat)
        script = without if still(without) else script
    for plain in (replace(script, page_rows=500), replace(script, batch=200)):
        script = plain if plain != script and still(plain) else script
    return script


def _fewer_steps(script: Script, still: Fails) -> Script:
    size = max(1, len(script.steps) // 2)
    while size:
        at = 0
        while at < len(script.steps):
            fewer = replace(script, steps=script.steps[:at] + script.steps[at + size :])
            if still(fewer):
                script = fewer
            else:
                at += size
        size //= 2
    return script


def _without(script: Script, seat: str) -> Script:
    """A seat's number is part of its chances: others keep theirs only if it was the last."""
    seats = tuple(one for one in script.seats if one != seat)
    steps: tuple[Step, ...] = tuple(step for step in script.steps if step.seat != seat)
    return replace(script, seats=seats, steps=steps)
