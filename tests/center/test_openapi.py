from dataclasses import fields
from typing import Any

import pytest

from console.model.commands import FACTS, REQUESTS
from tests.support.center import RunningCenter


@pytest.fixture
def described(lone: RunningCenter) -> dict[str, Any]:
    with lone.client() as client:
        plain: dict[str, Any] = client.get("/v1/openapi.json").json()
    return plain


@pytest.mark.parametrize(("shape", "kinds"), [("FactShape", FACTS), ("RequestShape", REQUESTS)])
def test_every_kind_of_command_is_described(
    described: dict[str, Any], shape: str, kinds: dict[str, Any]
) -> None:
    schemas = described["components"]["schemas"]
    mapping = schemas[shape]["discriminator"]["mapping"]
    assert set(mapping) == set(kinds)
    assert {one["$ref"] for one in schemas[shape]["oneOf"]} == set(mapping.values())
    for kind, ref in mapping.items():
        command = schemas[ref.rsplit("/", 1)[-1]]
        assert command["properties"]["kind"] == {"type": "string", "const": kind}
        body = schemas[command["properties"]["body"]["$ref"].rsplit("/", 1)[-1]]
        assert set(body["properties"]) == {field.name for field in fields(kinds[kind])}
        assert body["additionalProperties"] is False


def test_every_reference_leads_somewhere(described: dict[str, Any]) -> None:
    def references(plain: Any) -> set[str]:
        if isinstance(plain, dict):
            own = {plain["$ref"]} if "$ref" in plain else set()
            return own.union(*(references(value) for value in plain.values()))
        if isinstance(plain, list):
            return set().union(*(references(value) for value in plain))
        return set()

    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert references(described) <= known


def test_every_error_is_described_as_a_problem(described: dict[str, Any]) -> None:
    for path in described["paths"].values():
        for operation in path.values():
            content = operation["responses"]["default"]["content"]["application/json"]
            assert content["schema"]["$ref"].endswith("/Problem")
            assert "422" not in operation["responses"]


def test_the_addresses_are_these(described: dict[str, Any]) -> None:
    assert set(described["paths"]) == {
        "/v1/health",
        "/v1/sign-in",
        "/v1/sign-out",
        "/v1/password",
        "/v1/facts",
        "/v1/requests",
        "/v1/changes",
        "/v1/stream",
        "/v1/vaults/{vault_id}",
        "/v1/vaults/{vault_id}/release",
        "/v1/vaults/{vault_id}/drain",
        "/v1/directory",
    }
