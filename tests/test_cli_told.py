import pytest
from typer import Exit

from console.center.errors import HomeError
from console.cli_told import told


@pytest.mark.parametrize(
    "error", [HomeError("없습니다.", "Not there."), OSError(2, "no file", "x")]
)
def test_what_a_person_can_mend_ends_with_its_sentence(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Exit) as ended, told():
        raise error
    assert ended.value.exit_code == 1
    assert capsys.readouterr().err


def test_a_bug_is_not_taken_for_one() -> None:
    with pytest.raises(LookupError), told():
        raise LookupError("a bug")
