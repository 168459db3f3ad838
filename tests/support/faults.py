"""A bad network, installed between uvicorn and the application, in tests only."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from enum import Enum, auto
from threading import Lock
from typing import Any

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Receive, Send], Awaitable[None]]


class Fault(Enum):
    DROP_REQUEST = auto()
    """The line breaks before the center sees anything."""
    DROP_ANSWER = auto()
    """Processed, and the line breaks before the answer."""
    CUT_ANSWER = auto()
    """Processed, and the line breaks in the middle of the answer."""
    REPEAT = auto()
    """Processed twice; the second answer is the one that arrives."""
    DELAY = auto()
    """Waits before processing, until released or for `seconds`."""
    ERROR = auto()
    """Answers 500 and processes nothing."""
    HTML = auto()
    """Answers 200 with a page of some proxy."""


@dataclass(slots=True)
class Rule:
    """What goes wrong with requests whose "METHOD path" begins with `what`; `times` left."""

    what: str
    fault: Fault
    times: int = 1
    seconds: float = 60.0
    hits: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)


class Faults:
    """Rules are added from the test's thread while the center serves."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._lock = Lock()
        self.seen: list[str] = []
        self.poison = b""
        """A POST whose body holds these words is answered 500, whenever it comes."""

    def add(self, what: str, fault: Fault, *, times: int = 1, seconds: float = 60.0) -> Rule:
        rule = Rule(what, fault, times, seconds)
        with self._lock:
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        with self._lock:
            self._rules.clear()

    def take(self, asked: str) -> Rule | None:
        with self._lock:
            self.seen.append(asked)
            for rule in self._rules:
                if rule.hits < rule.times and asked.startswith(rule.what):
                    rule.hits += 1
                    return rule
        return None


class FaultyApp:
    def __init__(self, app: App, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:
        rule = None
        if scope["type"] == "http":
            rule = self._faults.take(f"{scope['method']} {scope['path']}")
        if rule is None and self._faults.poison:
            await self._poisoned(scope, receive, send)
        elif rule is None:
            await self._app(scope, receive, send)
        else:
            await self._faulty(rule, scope, receive, send)

    async def _poisoned(self, scope: Any, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        body = await _body(receive)
        if self._faults.poison in body:
            await _answer(send, 500, b"application/json", b'{"oops": 1}')
        else:
            await self._app(scope, _again(body), send)

    async def _faulty(self, rule: Rule, scope: Any, receive: Receive, send: Send) -> None:
        match rule.fault:
            case Fault.DROP_REQUEST:
                await _body(receive)
                _abort(send)
            case Fault.DROP_ANSWER:
                await self._app(scope, receive, _nowhere)
                _abort(send)
            case Fault.CUT_ANSWER:
                await self._cut(scope, receive, send)
            case Fault.REPEAT:
                body = await _body(receive)
                await self._app(dict(scope), _again(body), _nowhere)
                await self._app(scope, _again(body), send)
            case Fault.DELAY:
                await _until(rule)
                await self._app(scope, receive, send)
            case Fault.ERROR:
                await _answer(send, 500, b"application/json", b'{"oops": 1}')
            case Fault.HTML:
                await _answer(send, 200, b"text/html", b"<html>Sign in to this network</html>")

    async def _cut(self, scope: Any, receive: Receive, send: Send) -> None:
        async def half(message: Message) -> None:
            if message["type"] == "http.response.body":
                part = message["body"][: len(message["body"]) // 2]
                await send({"type": "http.response.body", "body": part, "more_body": True})
                _abort(send)
            else:
                await send(message)

        await self._app(scope, receive, half)


async def _until(rule: Rule) -> None:
    try:
        await asyncio.wait_for(rule.released.wait(), rule.seconds)
    except TimeoutError:
        return


async def _body(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if not message.get("more_body"):
            return body


def _again(body: bytes) -> Receive:
    sent = False

    async def receive() -> Message:
        nonlocal sent
        if sent:
            await asyncio.get_running_loop().create_future()
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _nowhere(_message: Message) -> None:
    return


def _abort(send: Send) -> None:
    """The connection is reset, as by a cable that is pulled: uvicorn's cycle holds it."""
    cycle: Any = getattr(send, "__self__")  # noqa: B009  mypy knows no __self__ of a callable
    cycle.transport.abort()
    cycle.disconnected = True


async def _answer(send: Send, status: int, kind: bytes, body: bytes) -> None:
    headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
