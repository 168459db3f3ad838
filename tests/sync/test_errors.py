from console import wire
from console.sync.errors import CenterFaultError, RefusedError, SyncError, UnreachableError


def test_only_a_5xx_may_be_the_fault_of_a_request() -> None:
    assert CenterFaultError("500", status=500).by_center
    assert not CenterFaultError("200 text/html", status=200).by_center
    assert not CenterFaultError("not a page").by_center


def test_all_are_of_one_kind_and_say_what_matters() -> None:
    problem = wire.Problem(code="taken", ko="다른 분이 받으셨습니다.", en="Somebody else has it.")
    errors = [UnreachableError("ConnectError", sent=False), RefusedError(problem)]
    assert all(isinstance(error, SyncError) for error in errors)
    assert [str(error) for error in errors] == ["ConnectError", "taken"]
