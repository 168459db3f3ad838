import pytest
from pytestqt.qtbot import QtBot

from console.desktop.frame.settings.lookpart import STEPS, LookPart
from console.desktop.preferences import Preferences
from console.desktop.prefs import SCALES, Prefs
from console.desktop.style.theme import Theme


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(Prefs(still=True))


@pytest.fixture
def part(qtbot: QtBot, theme: Theme, preferences: Preferences) -> LookPart:
    made = LookPart(theme, preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(choice: object, key: str) -> None:
    track = choice._track  # type: ignore[attr-defined]  # a Choice's own
    next(one for one in track._segments if one.option.key == key).click()


def test_what_holds_now_is_chosen(part: LookPart) -> None:
    assert (part.scheme.choice, part.letters.choice) == ("light", "100")
    assert (part.language.choice, part.motion.choice) == ("ko", "still")


def test_colours_language_and_motion_are_kept_at_once(
    part: LookPart, preferences: Preferences
) -> None:
    pick(part.scheme, "contrast-dark")
    pick(part.language, "en")
    pick(part.motion, "slight")
    now = preferences.value
    assert (now.scheme, now.language, now.still) == ("contrast-dark", "en", False)


def test_letters_are_tried_before_the_page_takes_them(
    part: LookPart, preferences: Preferences
) -> None:
    pick(part.letters, "150")
    assert preferences.value.scale == 1.0
    assert part.preview._scale == 1.5
    assert part.take.isVisible()
    part.take.click()
    assert preferences.value.scale == 1.5
    assert not part.take.isVisible()


def test_the_steps_go_from_end_to_end() -> None:
    assert (STEPS[0] / 100, STEPS[-1] / 100) == SCALES


def test_a_size_between_the_steps_is_shown_as_none_of_them(
    part: LookPart, preferences: Preferences
) -> None:
    preferences.keep(scale=1.23)
    assert part.letters.choice is None
    assert part.preview._scale == 1.23
