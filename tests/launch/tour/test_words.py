from dataclasses import fields

from console.launch.tour.words import ENGLISH, KOREAN, words_of


def test_both_languages_say_everything() -> None:
    assert words_of("ko") is KOREAN
    assert words_of("en") is ENGLISH
    for field in fields(KOREAN):
        assert getattr(KOREAN, field.name), field.name
        assert getattr(ENGLISH, field.name), field.name


def test_nothing_typed_is_so_short_that_it_stands_anywhere() -> None:
    assert all(len(text) > 10 for words in (KOREAN, ENGLISH) for text in words.typed)
