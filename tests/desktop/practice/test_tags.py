from console.desktop.i18n import Languages
from console.desktop.practice.tags import LEGEND, SHAPES, badge_of, told, word_of
from console.desktop.style.theme import Theme
from console.dialogue.acts import Act


def test_every_act_but_other_has_a_word_and_a_look(theme: Theme, korean: Languages) -> None:
    words = [word_of(act) for act in Act if act is not Act.OTHER]
    assert all(words)
    assert len(set(words)) == len(words)
    for act in Act:
        _, _, icon = badge_of(act)
        assert not icon or icon in theme.icons.names
    assert word_of(Act.WAITED) == "기다림"
    assert word_of(Act.OTHER) == ""
    assert korean.language == "ko"


def test_what_is_on_the_time_line_differs_by_shape(theme: Theme) -> None:
    shapes = [SHAPES[act][0] for act in LEGEND]
    assert len(set(shapes)) == len(shapes)
    for _, ink in SHAPES.values():
        assert theme.color(ink).isValid()


def test_the_weightiest_of_several_is_told() -> None:
    assert told((Act.CLOSED_QUESTION, Act.ASKED_SUICIDE)) is Act.ASKED_SUICIDE
    assert told((Act.OTHER,)) is None
    assert told(()) is None
