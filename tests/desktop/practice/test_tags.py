from console.desktop.i18n import Languages
from console.desktop.practice.tags import SHAPES, Tag, badge_of, word_of
from console.desktop.style.theme import Theme


def test_every_tag_has_a_word_and_a_look(theme: Theme, korean: Languages) -> None:
    words = {word_of(tag) for tag in Tag}
    assert len(words) == len(Tag)
    for tag in Tag:
        word, _, icon = badge_of(tag)
        assert word in words
        assert not icon or icon in theme.icons.names
    assert word_of(Tag.WAITED) == "기다림"
    assert korean.language == "ko"


def test_what_is_on_the_time_line_differs_by_shape(theme: Theme) -> None:
    shapes = [shape for shape, _ in SHAPES.values()]
    assert len(set(shapes)) == len(shapes)
    for _, ink in SHAPES.values():
        assert theme.color(ink).isValid()
