from tests.support.desk import Desk


def test_pages_are_kept_by_nobody_on_the_way(minji: Desk) -> None:
    answer = minji.client.get("/v1/changes")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"] == "application/json"


def test_without_a_vault_there_are_no_outcomes(minji: Desk) -> None:
    minji.open_contact()
    kinds = {row["kind"] for row in minji.client.get("/v1/changes").json()["rows"]}
    assert "contact" in kinds
    assert "outcome" not in kinds


def test_a_vault_nobody_has_used_shows_nothing_of_others(minji: Desk, jun: Desk) -> None:
    minji.open_contact()
    jun.vault_id = "nobodys-vault"
    assert not jun.pull().of("outcome")
