"""What happens in a world, as a list that can be written down, cut short and read again."""

import json
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Any

SEATS = ("han.1", "han.2", "min.1", "seo.1")
"""Logins and the computers they sit at: one counselor has two."""
WORLD = "*"
"""The seat of what happens to all."""

PERSON = {
    "by_hand": 5,
    "accept": 9,
    "write": 18,
    "pause": 4,
    "assess": 5,
    "refer": 6,
    "step": 3,
    "hand_over": 3,
    "end": 4,
    "sign": 6,
    "add": 3,
    "intrude": 2,
    "view": 1,
    "train": 1,
    "say": 6,
    "help": 3,
    "see": 2,
    "come": 2,
    "close": 2,
    "presence": 3,
    "assign": 2,
    "watch": 2,
    "refile": 2,
    "poison": 2,
    "newer": 1,
    "password": 1,
    "leave": 1,
    "kill": 6,
    "reboot": 1,
    "clock": 2,
    "weather": 14,
}
CENTER = {
    "join": 9,
    "hang_up": 3,
    "fall": 3,
    "back_up": 3,
    "restore": 2,
    "role": 2,
    "revoke": 1,
    "disable": 1,
}
_PERSON = (tuple(PERSON), tuple(accumulate(PERSON.values())))
_CENTER = (tuple(CENTER), tuple(accumulate(CENTER.values())))


@dataclass(frozen=True, slots=True)
class Step:
    """At `at` ms, in this seat, this; `n` chooses among what there is then."""

    at: int
    seat: str
    what: str
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A whole world: with its seed, the same steps are the same world."""

    seed: int
    seats: tuple[str, ...]
    steps: tuple[Step, ...]
    page_rows: int = 500
    batch: int = 200
    files: bool = False

    def to_json(self) -> str:
        plain = {
            "seed": self.seed,
            "seats": self.seats,
            "page_rows": self.page_rows,
            "batch": self.batch,
            "files": self.files,
        }
        head = json.dumps(plain)[:-1]
        steps = ",\n  ".join(
            json.dumps([step.at, step.seat, step.what, step.n]) for step in self.steps
        )
        return f'{head}, "steps": [\n  {steps}\n]}}\n'

    @staticmethod
    def from_json(text: str) -> "Script":
        plain: dict[str, Any] = json.loads(text)
        steps = tuple(Step(*step) for step in plain.pop("steps"))
        seats = tuple(plain.pop("seats"))
        return Script(seats=seats, steps=steps, **plain)


def script(seed: int) -> Script:
    """The world of this seed."""
    rng = Random(seed)
    seats = tuple(seat for seat in SEATS if rng.random() < 0.75) or SEATS[:1]
    # Somebody calls and everybody talks, or there would be nothing to do for most of it.
    steps = [Step(0, WORLD, "join", 0), *(Step(0, seat, "by_hand", 0) for seat in seats)]
    steps += [_step(rng, seats, at) for at in _times(rng)]
    return Script(
        seed=seed,
        seats=seats,
        steps=tuple(steps),
        page_rows=rng.choice((2, 3, 5, 8, 500, 500)),
        batch=rng.choice((1, 3, 200, 200)),
        files=seed % 100 == 99,
    )


def _times(rng: Random) -> list[int]:
    """Bursts and pauses over a minute or two, ms."""
    at, times = 0, []
    for _ in range(rng.randrange(16, 44)):
        at += int(rng.choice((60, 600, 4_000, 6_000)) * rng.random())
        times.append(at)
    return times


def _step(rng: Random, seats: tuple[str, ...], at: int) -> Step:
    whole = rng.random() < 0.24
    kinds, weights = _CENTER if whole else _PERSON
    (what,) = rng.choices(kinds, cum_weights=weights)
    return Step(at, WORLD if whole else rng.choice(seats), what, rng.randrange(1_000_000))
