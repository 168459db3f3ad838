import pytest

from console.desktop.frame.actions.table import ACTIONS
from console.desktop.frame.hints import valid_now
from console.desktop.frame.keys import Keys
from console.desktop.frame.moment import Moment
from console.model.roles import Role

pytestmark = pytest.mark.usefixtures("korean")


def at(page: str, phase: str, role: Role = Role.COUNSELOR) -> Moment:
    return Moment(page=page, phase=phase, role=role, at_desk=True)


def named(moment: Moment, own: dict[str, str] | None = None) -> list[str]:
    keys = Keys(lambda _ids, _held: True)
    keys.serve(ACTIONS, own or {})
    return [key.key for key in valid_now(moment, ACTIONS, keys)]


@pytest.mark.parametrize(
    ("page", "phase", "keys"),
    [
        ("queue", "none", ["F2", "↑ ↓", "F12", "Ctrl K"]),
        ("queue", "talk", ["↑ ↓", "F12", "Ctrl K"]),
        ("session", "talk", ["F3", "F4", "F8", "F7", "Ctrl H", "Ctrl E", "F12", "Ctrl K"]),
        ("session", "wrap_up", ["Ctrl Enter", "F3", "F4", "F8", "F7", "F12", "Ctrl K"]),
        ("session", "signed", ["Ctrl Enter", "F2", "F12", "Ctrl K"]),
        ("session", "none", ["F2", "F12", "Ctrl K"]),
        ("services", "none", ["↑ ↓", "F3", "F12", "Ctrl K"]),
    ],
)
def test_only_keys_that_do_something_are_named(page: str, phase: str, keys: list[str]) -> None:
    assert named(at(page, phase)) == keys


def test_who_takes_no_calls_is_not_told_how() -> None:
    assert "F2" not in named(at("queue", "none", Role.TRAINEE))


def test_changed_keys_are_named_as_they_are() -> None:
    assert named(at("queue", "none"), {"accept": "F5"})[0] == "F5"
