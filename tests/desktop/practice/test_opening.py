from typing import get_args

from console.desktop.i18n import Languages
from console.desktop.practice.opening import Opening, sentence, unavailable


def test_what_became_of_a_press_is_said(korean: Languages) -> None:
    said = {door: sentence(door) for door in get_args(Opening)}
    assert said["none"] == said["closed"] == ""
    assert len(set(said.values())) == 5
    assert unavailable("opening") == said["opening"]
    assert unavailable("late") == unavailable("failed") == unavailable("closed") == ""
    assert korean.language == "ko"
