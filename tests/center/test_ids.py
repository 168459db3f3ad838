import pytest

from console.center.ids import plain


@pytest.mark.parametrize("id_", ["12345678", "a-b.c_d:e", "x" * 64])
def test_what_a_row_may_be_called(id_: str) -> None:
    assert plain(id_)


@pytest.mark.parametrize("id_", ["", "short", "x" * 65, "with/slash", "with|bar", "nul\x00nul\x00"])
def test_what_would_mean_something_in_a_row_is_refused(id_: str) -> None:
    assert not plain(id_)
