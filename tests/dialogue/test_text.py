from console.dialogue.text import Text


def test_korean_unless_it_is_english_that_is_wanted() -> None:
    text = Text("네", "yes")
    assert [text.of(language) for language in ("ko", "en", "fr")] == ["네", "yes", "네"]
