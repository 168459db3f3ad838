from console.search.index import Index, keys_of
from console.search.schema import NAME_BEGINS, NAME_WORD, TEXT, decode, hangul_key
from console.search.text import keystrokes


def test_keys_by_where_they_stand() -> None:
    found = keys_of("정신 건강\nfood bank", with_initials=False)
    assert found.begins == {"정신"}
    assert found.at_word == {"정신", "건강", "food", "bank"}
    assert found.inside == {"정신", "신", "건강", "강", "food", "bank"}
    assert found.across == {"신건"}


def test_a_key_takes_in_the_next_consonant() -> None:
    found = keys_of("난방비 지원", with_initials=False)
    assert found.inside == {"난방ㅂ", "방비", "비", "지원", "원"}
    assert found.begins == {"난방ㅂ"}


def test_initials_run_across_spaces() -> None:
    inside = keys_of("난방 비", with_initials=True).inside
    assert {"\x01ㄴㅂㅂ", "\x01ㅂㅂ", "\x01ㅂ"} <= inside


def test_the_same_key_of_many_words_is_shared() -> None:
    index = Index()
    for rank in range(1, 31):
        index.add(rank, "난방", "", "", "")
    (row,) = (row for row in index.rows(NAME_BEGINS)[0] if row[1][:1] == b"H")
    assert row[1] == hangul_key(keystrokes("난방"))
    assert list(decode(row[2], row[3])) == list(range(1, 31))
    assert not list(index.rows(NAME_WORD)[0])


def test_a_busy_beginning_gets_a_row_of_its_own() -> None:
    index = Index()
    for rank in range(1, 61):
        index.add(rank, "", "", "", "가" + chr(ord("가") + rank * 28))
    spans = {key: decode(count, blob) for _, key, count, blob in index.rows(TEXT)[1]}
    assert len(spans[hangul_key("ㄱㅏ")]) == 60


def test_an_empty_text_has_no_keys() -> None:
    index = Index()
    index.add(1, "", "", "", "")
    assert not list(index.rows(TEXT)[0])
