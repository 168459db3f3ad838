import pytest

from console.desktop.frame.hints import valid_now
from console.desktop.frame.keys import Keys

pytestmark = pytest.mark.usefixtures("korean")


@pytest.mark.parametrize(
    ("page", "phase", "keys"),
    [
        ("queue", "none", ["F2", "↑ ↓", "F12"]),
        ("queue", "talk", ["↑ ↓", "F12"]),
        ("session", "talk", ["F3", "F4", "F8", "Ctrl H", "Ctrl E", "F12"]),
        ("session", "wrap_up", ["Ctrl Enter", "F3", "F4", "F8", "F12"]),
        ("session", "signed", ["Ctrl Enter", "F2", "F12"]),
        ("session", "none", ["F2", "F12"]),
        ("services", "none", ["F3", "↑ ↓", "F12"]),
    ],
)
def test_only_keys_that_do_something_are_named(page: str, phase: str, keys: list[str]) -> None:
    assert [key.key for key in valid_now(page, phase, Keys())] == keys


def test_changed_keys_are_named_as_they_are() -> None:
    assert valid_now("queue", "none", Keys({"accept": "F6"}))[0].key == "F6"
