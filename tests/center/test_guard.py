import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from console import wire
from tests.support.center import PATIENCE_S, RunningCenter
from tests.support.desk import Desk

MORE = wire.MAX_BODY + 1


@pytest.fixture
def desk(lone: RunningCenter) -> Iterator[Desk]:
    lone.staff("minji")
    desk = Desk.at(lone, "minji")
    yield desk
    desk.close()


def test_too_much_is_refused_before_it_is_sent(lone: RunningCenter) -> None:
    """The answer comes though not one byte of the body did."""
    url = urlsplit(lone.url)
    with socket.create_connection((url.hostname, url.port), PATIENCE_S) as line:
        head = f"POST /v1/facts HTTP/1.1\r\nHost: x\r\nContent-Length: {MORE}\r\n\r\n"
        line.sendall(head.encode())
        # Head and body may arrive apart; the center closes the line after both.
        with line.makefile("rb") as whole:
            answer = whole.read()
    assert answer.startswith(b"HTTP/1.1 413")
    assert b"too_large" in answer


def test_too_much_without_a_length_is_refused_as_it_comes(desk: Desk) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(MORE // 65_536 + 1):
            yield b" " * 65_536

    answer = desk.client.post(
        "/v1/facts", content=endless(), headers={"content-type": "application/json"}
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_a_body_of_just_the_limit_is_read(desk: Desk) -> None:
    answer = desk.client.post("/v1/facts", content=b" " * wire.MAX_BODY)
    assert answer.status_code == 422


@pytest.mark.parametrize("length", ["-1", "1e9", "9" * 400, "abc"])
def test_a_length_that_is_none_is_no_fault(lone: RunningCenter, length: str) -> None:
    url = urlsplit(lone.url)
    with socket.create_connection((url.hostname, url.port), PATIENCE_S) as line:
        line.sendall(
            f"POST /v1/facts HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n\r\n".encode()
        )
        answer = line.recv(65_536)
    assert answer.startswith((b"HTTP/1.1 400", b"HTTP/1.1 413"))
