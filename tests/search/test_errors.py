import pytest

from console.search.errors import (
    DirectoryDamagedError,
    DirectoryError,
    DirectoryTooNewError,
    ServiceUnknownError,
)


@pytest.mark.parametrize(
    "error", [DirectoryDamagedError("x"), DirectoryTooNewError(9), ServiceUnknownError("a")]
)
def test_every_error_is_a_sentence_in_both_languages(error: DirectoryError) -> None:
    assert error.ko.endswith("십시오.")
    assert error.en.endswith(".")
    assert str(error) == f"{error.ko}\n{error.en}"
