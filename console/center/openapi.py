"""The API's own description: every kind of fact and request, and the problem every error is.

Facts and requests are parsed by `wire`, one outcome each; the description shows what it takes.
"""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from pydantic import TypeAdapter

from console import wire
from console.model.commands import FACTS, REQUESTS

_REF = "#/components/schemas/{model}"
_PROBLEM = {
    "description": "What went wrong, for people",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
Json = dict[str, Any]


def install(app: FastAPI) -> None:
    """Make the application describe itself so."""
    plain = app.openapi

    def described() -> Json:
        if app.openapi_schema is None:
            app.openapi_schema = describe(plain())
        return app.openapi_schema

    # FastAPI's documented way to change the description.
    app.openapi = described  # type: ignore[method-assign]  # as above


def describe(plain: Json) -> Json:
    """The description with commands by kind and problems as errors."""
    schemas: Json = plain["components"]["schemas"]
    _describe_kinds(schemas, "FactShape", FACTS)
    _describe_kinds(schemas, "RequestShape", REQUESTS)
    _add(schemas, "Problem", TypeAdapter(wire.Problem).json_schema(ref_template=_REF))
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    for path in plain["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
            operation["responses"]["default"] = _PROBLEM
    plain["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    _secure(plain["paths"])
    return plain


def _describe_kinds(schemas: Json, shape: str, kinds: Mapping[str, type]) -> None:
    """Replace a shape with any body by one of its kinds, told apart by `kind`."""
    general = schemas[shape]
    mapping = {}
    for kind, body in kinds.items():
        name = "".join(part.capitalize() for part in kind.split(".")) + shape
        _add(schemas, f"{name}Body", TypeAdapter(body).json_schema(ref_template=_REF))
        own = {
            "kind": {"type": "string", "const": kind},
            "version": {"type": "integer", "minimum": 1, "maximum": body.VERSION},  # type: ignore[attr-defined]  # every command has one
            "body": {"$ref": f"#/components/schemas/{name}Body"},
        }
        schemas[name] = {**general, "title": name, "properties": general["properties"] | own}
        mapping[kind] = f"#/components/schemas/{name}"
    schemas[shape] = {
        "oneOf": [{"$ref": ref} for ref in mapping.values()],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }


def _add(schemas: Json, name: str, schema: Json) -> None:
    for inner, definition in schema.pop("$defs", {}).items():
        schemas.setdefault(inner, definition)
    schemas[name] = schema


def _secure(paths: Json) -> None:
    for path, operations in paths.items():
        if path not in ("/v1/health", "/v1/sign-in"):
            for operation in operations.values():
                operation["security"] = [{"token": []}]
