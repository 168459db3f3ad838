from console.desktop.seen import Seen


def test_only_another_value_is_fresh() -> None:
    seen = Seen()
    assert seen.fresh(None)
    assert not seen.fresh(None)
    assert seen.fresh(1, "a")
    assert not seen.fresh(1, "a")
    seen.forget()
    assert seen.fresh(1, "a")
