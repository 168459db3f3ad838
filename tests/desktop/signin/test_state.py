from collections.abc import Iterator
from typing import get_args

import pytest

from console.desktop.signin import sentences
from console.desktop.signin.state import (
    SignInState,
    Situation,
    Step,
    Unsent,
    situation_of,
    step_after,
)
from console.store.errors import StoreError

# Those that a program's mistake would cause: nothing a person could do better.
OURS = {"store", "vault_exists", "page_out_of_order", "store_closed"}
NAMED = (
    "wrong_password", "locked", "disabled", "must_change_password", "same_password", "never_here",
    "center_trouble", "keyring_lost_offline", "no_secret", "other_secret", "secret_unreadable",
    "unknown_vault", "not_your_vault", "forbidden", "fault", "unreadable",
)  # fmt: skip


def every(kind: type[StoreError]) -> Iterator[str]:
    yield kind.code
    for below in kind.__subclasses__():
        yield from every(below)


def test_is_frozen_and_starts_calm() -> None:
    state = SignInState()
    assert state.situation == "idle"
    assert state.connected is None
    with pytest.raises(AttributeError):
        state.situation = "busy"  # type: ignore[misc]  # it must fail


def test_unsent_work_has_an_owner() -> None:
    assert Unsent("v1", "한지우", 4).name == "한지우"


@pytest.mark.parametrize("code", sorted({*every(StoreError), *NAMED}))
def test_every_code_is_a_situation_that_says_something(code: str) -> None:
    situation = situation_of(code)
    assert situation in get_args(Situation)
    assert (situation == "unexpected") is (code in OURS)
    state = SignInState(situation)
    # The new password's form says it where it happens.
    assert sentences.notice(state) or sentences.wrong(state) or situation == "same_password"


@pytest.mark.parametrize("code", ["", "malformed", "idle", "busy", "drained", "나"])
def test_an_unknown_code_is_unexpected(code: str) -> None:
    assert situation_of(code) == "unexpected"


@pytest.mark.parametrize(
    ("step", "situation", "then"),
    [
        ("sign_in", "must_change_password", "new_password"),
        ("new_password", "busy", "new_password"),
        ("new_password", "same_password", "new_password"),
        ("new_password", "center_trouble", "new_password"),
        ("new_password", "wrong_password", "sign_in"),
        ("new_password", "in_use", "sign_in"),
        ("sign_in", "drain", "drain"),
        ("drain", "drain_failed", "drain"),
        ("drain", "drained", "drain"),
        ("drain", "locked", "sign_in"),
        ("sign_in", "drained", "sign_in"),
        ("sign_in", "no_center", "center"),
        ("center", "idle", "sign_in"),
    ],
)
def test_an_answer_comes_where_it_was_asked(step: Step, situation: Situation, then: Step) -> None:
    assert step_after(step, situation) == then
