"""The center's routes without HTTP: the functions beneath FastAPI, and problems as answers."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from console import wire
from console.center import auth, changes, commands, problems, signin
from console.center.auth import Session
from console.center.center import Center
from console.center.problems import ProblemError
from console.center.stream import HEARTBEAT_S, Stream

Shape = TypeVar("Shape", bound=wire.Shape)
JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it travels. `origin` is the seat it comes from."""

    method: str
    path: str
    token: str = ""
    content: bytes = b""
    params: dict[str, str] = field(default_factory=dict)
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What comes back; `events` go on coming where it is a stream."""

    status: int = 200
    kind: str = JSON
    body: bytes = b""
    events: AsyncGenerator[bytes, None] | None = None


Route = Callable[[Center, Asked, Request], Awaitable[Answer]]


async def answer(center: Center, asked: Asked, faulty: Callable[[Exception], None]) -> Answer:
    """As the application would; `faulty` hears of what a center must never do."""
    route = _ROUTES.get((asked.method, asked.path))
    try:
        if route is None:
            return _problem("unknown_address")
        return await route(center, asked, _request(asked))
    except ProblemError as error:
        return _problem(error.code, **error.details)
    except ValidationError:
        return _problem("malformed")
    except Exception as error:  # noqa: BLE001 - as problems.install ends it
        faulty(error)
        return _problem("fault")


def _request(asked: Asked) -> Request:
    headers = [(b"authorization", f"Bearer {asked.token}".encode())] if asked.token else []
    return Request(
        {
            "type": "http",
            "method": asked.method,
            "path": asked.path,
            "headers": headers,
            "client": (asked.origin, 1),
        }
    )


def _problem(code: str, **details: object) -> Answer:
    return _answered(problems.response(code, details))


def _answered(response: Response) -> Answer:
    return Answer(status=response.status_code, body=bytes(response.body))


def _shown(shape: wire.Shape) -> Answer:
    return Answer(body=shape.model_dump_json().encode())


def _body(shape: type[Shape], asked: Asked) -> Shape:
    return shape.model_validate_json(asked.content)


async def _session(center: Center, request: Request) -> Session:
    return await auth.full_session(await auth.any_session(request, center))


def _cursor(asked: Asked) -> changes.Cursor:
    told = asked.params
    return changes.cursor(
        told["incarnation"], int(told["epoch"]), int(told["after"]), told["vault_id"]
    )


async def _facts(center: Center, asked: Asked, request: Request) -> Answer:
    batch = _body(wire.FactBatch, asked)
    return _answered(await commands.post_facts(batch, await _session(center, request), center))


async def _ask(center: Center, asked: Asked, request: Request) -> Answer:
    shape = _body(wire.RequestShape, asked)
    return _shown(await commands.post_request(shape, await _session(center, request), center))


async def _changes(center: Center, asked: Asked, request: Request) -> Answer:
    session = await _session(center, request)
    return _answered(await changes.get_changes(_cursor(asked), session, center))


async def _stream(center: Center, asked: Asked, request: Request) -> Answer:
    stream = Stream(center, await _session(center, request), _cursor(asked))
    await stream.read()
    return Answer(kind="text/event-stream", events=stream.events(HEARTBEAT_S))


async def _sign_in(center: Center, asked: Asked, request: Request) -> Answer:
    return _shown(await signin.sign_in(_body(wire.SignIn, asked), request, center))


async def _sign_out(center: Center, _asked: Asked, request: Request) -> Answer:
    session = await auth.any_session(request, center)
    return _answered(await signin.sign_out(session, center))


async def _password(center: Center, asked: Asked, request: Request) -> Answer:
    session = await auth.any_session(request, center)
    return _answered(
        await signin.change_password(_body(wire.PasswordChange, asked), session, center)
    )


_ROUTES: dict[tuple[str, str], Route] = {
    ("POST", "/v1/facts"): _facts,
    ("POST", "/v1/requests"): _ask,
    ("GET", "/v1/changes"): _changes,
    ("GET", "/v1/stream"): _stream,
    ("POST", "/v1/sign-in"): _sign_in,
    ("POST", "/v1/sign-out"): _sign_out,
    ("POST", "/v1/password"): _password,
}


def rows_of(page: bytes) -> list[dict[str, object]]:
    """The rows of a page, as it travels."""
    rows: list[dict[str, object]] = json.loads(page)["rows"]
    return rows
