import pytest

from console.desktop.preferences import Preferences
from console.desktop.prefs import Prefs


@pytest.fixture
def said() -> list[str]:
    return []


def made(said: list[str], computer: Prefs | None = None, **given: object) -> Preferences:
    preferences = Preferences(computer, given)
    preferences.changed.connect(lambda: said.append("changed"))
    preferences.kept.connect(lambda: said.append("kept"))
    return preferences


def test_a_part_is_chosen_and_said(said: list[str]) -> None:
    preferences = made(said)
    preferences.keep(scheme="dark", columns={"person": 250})
    assert (preferences.value.scheme, preferences.value.columns) == ("dark", {"person": 250})
    assert said == ["changed", "kept"]
    preferences.keep(scheme="dark")
    assert said == ["changed", "kept", "kept"]


def test_everybody_has_her_own_and_the_computer_keeps_its_look(said: list[str]) -> None:
    preferences = made(said, Prefs(scheme="dark", scale=1.2))
    preferences.begin({"scheme": "light", "scale": "damaged"})
    assert (preferences.value.scheme, preferences.value.scale) == ("light", 1.2)
    preferences.keep(scale=1.5)
    assert preferences.computer == Prefs(scheme="dark", scale=1.2)
    preferences.end()
    assert preferences.value == Prefs(scheme="dark", scale=1.2)
    assert preferences.own is None
    preferences.begin(None)
    assert preferences.value == Prefs(scheme="dark", scale=1.2)


def test_the_command_line_wins_until_it_is_changed_by_hand(said: list[str]) -> None:
    preferences = made(said, Prefs(), scheme="dark", scale=2.0)
    preferences.begin({"scheme": "contrast-light", "scale": 1.1})
    assert (preferences.value.scheme, preferences.value.scale) == ("dark", 2.0)
    assert preferences.own == Prefs(scheme="contrast-light", scale=1.1)
    preferences.keep(scale=1.3)
    assert (preferences.value.scheme, preferences.value.scale) == ("dark", 1.3)


def test_nothing_is_said_to_change_that_does_not(said: list[str]) -> None:
    preferences = made(said)
    preferences.begin(None)
    preferences.end()
    assert said == []
