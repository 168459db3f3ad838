import pytest

from console.store.codec import from_text, to_text


@pytest.mark.parametrize(
    "plain", [{"가": "나\u0000다\n"}, [1, 2.5, None, True], {"big": 10**40}, "🙂", {}]
)
def test_there_and_back(plain: object) -> None:
    assert from_text(to_text(plain)) == plain


def test_korean_is_kept_as_korean_and_half_characters_are_replaced() -> None:
    assert to_text({"a": "곁"}) == '{"a":"곁"}'
    assert to_text({"a": "곁\udc00"}) == '{"a":"곁\ufffd"}'
    assert to_text({"a\ud800": 10**40}) == '{"a\ufffd":1' + "0" * 40 + "}"
