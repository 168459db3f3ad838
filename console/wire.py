"""The JSON of the API, shared by center and console. All times are the center's, in ms.

One way up, one way down: `POST /v1/facts`, `POST /v1/requests`; `GET /v1/changes` and the same
pages held open by `GET /v1/stream` (SSE, event `page`). The rest is accounts and files.
"""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from console.model import commands as c
from console.model.changes import KINDS, Value
from console.model.outcome import Outcome
from console.model.roles import Role

T = TypeVar("T")
MAX_BATCH = 200
PAGE_ROWS = 500
MAX_BODY = 8 * 1024 * 1024


class MalformedError(ValueError):
    """The other side sent something that is not of the wire's shape."""


class Shape(BaseModel):
    """Every JSON object of the wire: nothing unknown, nothing half-converted."""

    model_config = ConfigDict(extra="forbid", frozen=True)


# --- up: facts and requests --------------------------------------------------------------------


class FactShape(Shape):
    """A fact: its id, when it happened, its kind and version, and a body of that kind."""

    id: c.Id
    kind: str
    version: int = Field(ge=1)
    made_at: c.Millis
    body: dict[str, Any]


class FactBatch(Shape):
    """`incarnation` is that of the feed which the vault follows: a center that was restored since
    takes nothing before the vault knows it, or newer facts would come before older ones that have
    to come again. Empty where none is known.
    """

    vault_id: c.Id
    incarnation: Annotated[str, Field(max_length=64)] = ""
    facts: list[FactShape] = Field(max_length=MAX_BATCH)


class OutcomeBatch(Shape):
    """One outcome for each fact, in the order sent; a hint: settlement comes by the feed."""

    now: int
    outcomes: list[Outcome]


class RequestShape(Shape):
    id: c.Id
    kind: str
    version: int = Field(ge=1)
    vault_id: c.Id
    valid_until: c.Millis
    body: dict[str, Any]


class RequestAnswer(Shape):
    now: int
    answer: Literal["done", "refused"]
    reason: str = ""


# --- down: pages of changes ---------------------------------------------------------------------


class Row(Shape):
    """A current row; `body` is null where it was deleted or is out of sight."""

    seq: int
    kind: str
    id: str
    body: dict[str, Any] | None


class Page(Shape):
    """Rows after `after` up to `upto` that the reader may see; `head` is the newest number.

    `epoch` and `incarnation` other than asked mean: start anew, this page is from 0.
    """

    incarnation: str
    epoch: int
    after: int
    upto: int
    head: int
    now: int
    rows: list[Row]


# --- accounts -----------------------------------------------------------------------------------


class SignIn(Shape):
    login: Annotated[str, Field(min_length=1, max_length=80)]
    password: Annotated[str, Field(max_length=400)]
    vault_id: c.Id | None = None


class StaffShape(Shape):
    id: str
    login: str
    name: str
    role: Role


class SignedIn(Shape):
    token: str
    staff: StaffShape
    center_id: str
    center_name: str
    incarnation: str
    epoch: int
    now: int
    must_change_password: bool = False


class PasswordChange(Shape):
    old: Annotated[str, Field(max_length=400)]
    new: Annotated[str, Field(min_length=8, max_length=400)]


class RecoveryDeposit(Shape):
    """The vault's recovery secret, base64 of 32 bytes, kept by the center for its owner."""

    secret: Annotated[str, Field(min_length=44, max_length=44)]


class Reauthenticate(Shape):
    password: Annotated[str, Field(max_length=400)]


class RecoveryRelease(Shape):
    """`staff_id` is the vault's owner; a supervisor gets it only to send what is unsent."""

    secret: str
    staff_id: str


class Health(Shape):
    center_id: str
    center_name: str
    now: int
    version: str


class Problem(Shape):
    """Every answer that is not a success. `code` is stable; the sentences are for people."""

    code: str
    ko: str
    en: str
    details: dict[str, Any] = {}


# --- values to JSON and back ----------------------------------------------------------------------


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def to_json(value: object) -> dict[str, Any]:
    """The JSON object of a model value."""
    shape: Any = type(value)
    plain: dict[str, Any] = _adapter(shape).dump_python(value, mode="json")
    return plain


def from_json(shape: type[T], plain: object) -> T:
    """A model value from its JSON object. Raises MalformedError."""
    known: Any = shape
    try:
        value: T = _adapter(known).validate_python(plain)
    except ValidationError as error:
        raise MalformedError(_first(error)) from None
    return value


def value_of(kind: str, body: Mapping[str, Any]) -> Value:
    """The value of a feed row. Raises MalformedError, also for a kind not known here."""
    if kind not in KINDS:
        raise MalformedError(f"kind: {kind[:40]}")
    return from_json(KINDS[kind], dict(body))


def fact_shape(command: c.FactCommand) -> FactShape:
    return FactShape(
        id=command.id,
        kind=command.body.KIND,
        version=command.body.VERSION,
        made_at=command.made_at,
        body=to_json(command.body),
    )


def fact_of(shape: FactShape) -> c.FactCommand:
    """The fact itself. Raises MalformedError for an unknown kind or version, or a wrong body."""
    kind = c.FACTS.get(shape.kind)
    if kind is None or not 1 <= shape.version <= kind.VERSION:
        raise MalformedError(f"kind: {shape.kind[:40]} {shape.version}")
    return c.FactCommand(id=shape.id, made_at=shape.made_at, body=from_json(kind, shape.body))


def request_shape(command: c.RequestCommand, vault_id: str) -> RequestShape:
    return RequestShape(
        id=command.id,
        kind=command.body.KIND,
        version=command.body.VERSION,
        vault_id=vault_id,
        valid_until=command.valid_until,
        body=to_json(command.body),
    )


def request_of(shape: RequestShape) -> c.RequestCommand:
    """The request itself. Raises MalformedError."""
    kind = c.REQUESTS.get(shape.kind)
    if kind is None or not 1 <= shape.version <= kind.VERSION:
        raise MalformedError(f"kind: {shape.kind[:40]} {shape.version}")
    body = from_json(kind, shape.body)
    return c.RequestCommand(id=shape.id, valid_until=shape.valid_until, body=body)


def _first(error: ValidationError) -> str:
    """Where it is wrong, without the value: that may be somebody's words."""
    problem = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in problem['loc'])}: {problem['type']}"
