from console.search.hit import marks
from console.search.words import all_terms, split


def marked(name: str, typed: str) -> list[str]:
    return [name[start:end] for start, end in marks(name, all_terms(split(typed)))]


def test_marks_are_places_in_the_name_as_shown() -> None:
    assert marked("(재) 마포 정신·건강 센터", "정신건강 마ㅍ") == ["마포", "정신·건강"]
    assert marked("Women’s Food Pantry", "womens pan") == ["Women’s", "Pan"]
    assert marked("난방비 지원", "ㄴㅂㅂ") == ["난방비"]


def test_touching_marks_are_one() -> None:
    assert marked("정신건강복지센터", "정신건강 복지") == ["정신건강복지"]


def test_a_word_that_stands_elsewhere_marks_nothing() -> None:
    assert marked("마음 상담", "우울") == []
