from dataclasses import dataclass
from typing import Literal, get_args

Situation = Literal[
    "idle",
    "busy",
    "wrong_password",
    "locked",
    "disabled",
    "must_change_password",
    "same_password",
    "never_here",
    "center_trouble",
    "keyring_lost",
    "keyring_unavailable",
    "too_old",
    "damaged",
    "newer",
    "in_use",
    "missing",
    "disk_full",
    "disk_failed",
    "no_secret",
    "other_secret",
    "secret_unreadable",
    "unknown_vault",
    "not_your_vault",
    "forbidden",
    "no_center",
    "drain",
    "draining",
    "drained",
    "drain_failed",
    "unexpected",
]
Step = Literal["sign_in", "new_password", "drain", "center"]

_BY_CODE: dict[str, Situation] = {
    "keyring_lost_offline": "keyring_lost",
    "needs_recovery": "keyring_lost",
    "offline_too_long": "too_old",
    "vault_damaged": "damaged",
    "vault_newer": "newer",
    "vault_in_use": "in_use",
    "vault_missing": "missing",
    "unknown_address": "center_trouble",
    "wrong_method": "center_trouble",
    "unreadable": "center_trouble",
    "fault": "center_trouble",
}
_UNDER_THEIR_NAME: tuple[Situation, ...] = (
    "wrong_password", "locked", "disabled", "must_change_password", "same_password", "never_here",
    "center_trouble", "keyring_unavailable", "disk_full", "disk_failed", "no_secret",
    "other_secret", "secret_unreadable", "unknown_vault", "not_your_vault", "forbidden",
)  # fmt: skip


def situation_of(code: str) -> Situation:
    """The situation of a SignInError's or StoreError's code; of any other, "unexpected"."""
    same: dict[str, Situation] = {name: name for name in _UNDER_THEIR_NAME}
    return _BY_CODE.get(code) or same.get(code, "unexpected")


_STEPS: dict[Situation, Step] = {
    "must_change_password": "new_password",
    "same_password": "new_password",
    "no_center": "center",
    "drain": "drain",
}
# What is answered where it was asked; everything else is answered by the sign-in itself.
_STAYS: dict[Step, tuple[Situation, ...]] = {
    "sign_in": get_args(Situation),
    "new_password": ("busy", "center_trouble"),
    "drain": ("busy", "draining", "drained", "drain_failed"),
    "center": ("busy",),
}


def step_after(step: Step, situation: Situation) -> Step:
    """Where a person is once this has happened to somebody who was at `step`."""
    if situation in _STEPS:
        return _STEPS[situation]
    return step if situation in _STAYS[step] else "sign_in"


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
    `minutes` with a lock, both also as a reason why sending failed. `reason` goes with
    `drain_failed`. `drain` says whose work is sent: its count is what is left while `draining`,
    and what has gone once `drained`; without it, what was chosen in the list. `address` is the
    center's, as far as known.
    """

    situation: Situation = "idle"
    connected: bool | None = None
    tries_left: int | None = None
    minutes: int | None = None
    unsent: tuple[Unsent, ...] = ()
    center: str = ""
    seat: str = ""
    drain: Unsent | None = None
    reason: Situation = "unexpected"
    address: str = ""
