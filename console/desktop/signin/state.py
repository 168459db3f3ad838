from dataclasses import dataclass
from typing import Literal

Situation = Literal[
    "idle",
    "busy",
    "wrong_password",
    "locked",
    "disabled",
    "unreachable",
    "center_trouble",
    "never_here",
    "too_old",
    "damaged",
    "newer",
    "in_use",
    "no_keyring",
    "keyring_lost",
    "disk_full",
    "clock_wrong",
    "recovered",
    "unexpected",
]


@dataclass(frozen=True)
class Unsent:
    """What a colleague's vault on this computer still has to send."""

    vault: str
    name: str
    count: int


@dataclass(frozen=True)
class SignInState:
    """All that the sign-in page shows; whoever signs people in makes one and shows it.

    `connected` is None while nobody knows yet. `tries_left` goes with a wrong password,
    `minutes` with a lock. `unreachable` means that signing in works all the same;
    `never_here` and `too_old` that it does not.
    """

    situation: Situation = "idle"
    connected: bool | None = None
    tries_left: int | None = None
    minutes: int | None = None
    unsent: tuple[Unsent, ...] = ()
    center: str = ""
    seat: str = ""
    practice: bool = False
