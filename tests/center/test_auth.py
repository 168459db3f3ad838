import pytest

from tests.support.center import RunningCenter
from tests.support.desk import Desk


def test_a_token_opens_and_its_kind_is_read_in_any_case(minji: Desk) -> None:
    token = minji.client.headers["Authorization"].split()[1]
    for header in (f"Bearer {token}", f"bearer {token}", f"BEARER {token}"):
        answer = minji.client.get("/v1/changes", headers={"Authorization": header})
        assert answer.status_code == 200


@pytest.mark.parametrize("header", ["", "Bearer", "Basic x", "Bearer x\xff", "Bearer a b"])
def test_anything_else_does_not(center: RunningCenter, header: str) -> None:
    with center.client() as client:
        said = [(b"Authorization", header.encode("latin-1"))]
        answer = client.get("/v1/changes", headers=said)
    assert (answer.status_code, answer.json()["code"]) == (401, "signed_out")
    assert answer.headers["www-authenticate"] == "Bearer"
