from console import wire
from console.model.note import AgeBand, NoteContent
from console.store.content import content_of
from tests.store import made


def test_what_is_within_the_rules_comes_back_as_it_was() -> None:
    content = made.words("가", "나", age_band=AgeBand.SENIOR, reasons=("health",), lives_alone=True)
    assert content_of(wire.to_json(content)) == content


def test_what_breaks_a_rule_keeps_its_words() -> None:
    plain = wire.to_json(made.words("가" * 30_000, age_band=AgeBand.SENIOR, district="종로구"))
    kept = content_of(plain | {"of_tomorrow": 1, "age_basis": "by_stars"})
    assert kept.text == "가" * 30_000
    assert (kept.age_band, kept.age_basis, kept.district) == (AgeBand.SENIOR, None, "종로구")


def test_even_from_junk_something_is_shown() -> None:
    assert content_of({"lines": ["가", {"at": 1, "text": "나"}], "x": 1}).text == "가\n나"
    assert content_of({"x": 1}) == NoteContent()
