import pytest

from console.desktop.signin.state import SignInState, Unsent


def test_is_frozen_and_starts_calm() -> None:
    state = SignInState()
    assert state.situation == "idle"
    assert state.connected is None
    with pytest.raises(AttributeError):
        state.situation = "busy"  # type: ignore[misc]  # it must fail


def test_unsent_work_has_an_owner() -> None:
    assert Unsent("v1", "한지우", 4).name == "한지우"
