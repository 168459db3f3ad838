import pytest

from console.center import errors

KINDS = [
    errors.HomeError,
    errors.StoreError,
    errors.AccountError,
    errors.ServeError,
    errors.BackupError,
]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_its_two_sentences(kind: type[errors.CenterError]) -> None:
    error = kind("한국어 문장입니다.", "An English sentence.")
    assert isinstance(error, errors.CenterError)
    assert str(error) == "한국어 문장입니다.\nAn English sentence."
