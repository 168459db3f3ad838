import pytest

from console.desktop import remarks
from console.desktop.i18n import Languages
from console.model.roles import Role


def test_all_remarks_in_one_line(korean: Languages) -> None:
    both = remarks.sentence({"recovered", "no_keyring"})
    assert both == f"{remarks.sentence({'recovered'})} {remarks.sentence({'no_keyring'})}"
    assert "새 비밀번호로" in both
    assert korean.switch("en")
    assert "new password" in remarks.sentence({"recovered"})


def test_nothing_to_say_is_nothing() -> None:
    assert remarks.sentence(()) == ""
    assert remarks.sentence({"unheard of"}) == ""


@pytest.mark.parametrize("role", list(Role))
def test_each_account_that_takes_no_calls_is_told_what_it_can_do(
    role: Role, korean: Languages
) -> None:
    # A trainee has a page of her own that tells it.
    takes = role in (Role.COUNSELOR, Role.SUPERVISOR, Role.TRAINEE)
    assert bool(remarks.account(role)) is not takes
    spoken = remarks.account(role)
    korean.switch("en")
    assert takes or remarks.account(role) != spoken


def test_without_a_center_calls_are_for_those_who_take_them(korean: Languages) -> None:
    assert "전화를 받고" in remarks.offline(takes_calls=True)
    assert "전화를 받고" not in remarks.offline(takes_calls=False)
    korean.switch("en")
    assert "take calls" in remarks.offline(takes_calls=True)
