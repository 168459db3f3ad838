import pytest

from console.desktop.alerts import words
from console.desktop.alerts.choices import Event
from console.desktop.i18n import Languages
from tests.desktop.samples import speak


@pytest.mark.parametrize("event", Event)
def test_it_is_said_in_both_languages(event: Event, korean: Languages) -> None:
    first = (words.name(event), words.sentence(event))
    speak(korean, "en")
    assert not set(first) & {words.name(event), words.sentence(event)}


@pytest.mark.usefixtures("korean")
def test_after_a_test_it_is_said_what_should_have_been() -> None:
    assert "두 번" in words.tried(sound=True, shown=False)
    assert words.no_sound() in words.tried(sound=False, shown=True)
    assert "빨간 점" in words.tried(sound=True, shown=True)


@pytest.mark.usefixtures("korean")
def test_a_notification_bears_the_consoles_name() -> None:
    assert words.title() == "곁"
