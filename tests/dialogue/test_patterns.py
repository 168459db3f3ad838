from console.dialogue.patterns import any_of, both, without

_A = any_of(r"a+", unless="x")
_B = any_of(r"b")


def test_a_rule_gives_the_words_it_saw() -> None:
    assert _A("baa, c") == "aa"
    assert _A("bc") == ""
    assert _A("aax") == ""


def test_a_mark_alone_is_seen_too() -> None:
    assert any_of(r"\?")("?") == "?"


def test_rules_are_put_together() -> None:
    assert both(_A, _B)("ab") == "a"
    assert both(_A, _B)("a") == ""
    assert without(_A, _B)("a") == "a"
    assert without(_A, _B)("ab") == ""
